using RokPortal.Web.Security.Guessing;

namespace RokPortal.Web.Security;

/// <summary>
/// Counts wrong links by address. Only wrong ones: a whole town hall that reports from one address is never stopped,
/// and somebody who guesses soon gets no more answers.
/// </summary>
public sealed class LinkGuesses : IDisposable
{
    /// <summary>Wrong links from one address in <see cref="Window"/>.</summary>
    public const int Most = 300;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly AddressLimit limit = new(Most, Window);

    /// <summary>Whether the address has guessed wrong too many times to be answered.</summary>
    public bool AreTooMany(HttpContext context) => limit.IsReached(context);

    /// <summary>Counts a wrong link.</summary>
    public void Count(HttpContext context) => limit.Count(context);

    public void Dispose() => limit.Dispose();
}
