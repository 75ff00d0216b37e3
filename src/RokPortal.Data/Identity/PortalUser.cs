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

    /// <inheritdoc />
    string ILogged.LogName => DisplayName;
}
