using Microsoft.AspNetCore.Identity;

namespace RokPortal.Data.Identity;

/// <summary>An account (konto). What it may do follows from its roles and from the mandates of its person.</summary>
[LoggedWithoutValue]
public sealed class PortalUser : IdentityUser<Guid>, ILogged
{
    /// <summary>Makes an account with a fresh identity.</summary>
    public PortalUser() => Id = Guid.CreateVersion7();

    /// <summary>Name shown in the portal and written into the audit trail.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Key of <see cref="Person"/>.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The representative or official behind the account, if known.</summary>
    public Person? Person { get; set; }

    /// <summary>When it was closed (stängt), in UTC: from then on nobody is signed in with it. Null while it is open.</summary>
    public DateTime? ClosedUtc { get; private set; }

    /// <summary>Stänger: whoever is signed in is not any more, and nobody can sign in.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public void Close(DateTime now) => ClosedUtc = now;

    /// <inheritdoc />
    string ILogged.LogName => DisplayName;
}
