namespace RokPortal.Web.Security.Guessing;

/// <summary>
/// Counts wrong sign-ins by address, so that one place cannot try one password on every account. A browser that the account knows
/// is judged all the same: whoever shares an address with somebody who guesses is not shut out.
/// </summary>
public sealed class SignInGuesses : IDisposable
{
    /// <summary>Wrong sign-ins from one address in <see cref="Window"/>.</summary>
    public const int Most = 100;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly AddressLimit limit = new(Most, Window);

    public bool AreTooMany(HttpContext context) => limit.IsReached(context);

    public void Count(HttpContext context) => limit.Count(context);

    public void Dispose() => limit.Dispose();
}
