namespace RokPortal.Data.Identity;

/// <summary>
/// Inloggning: one browser that an account is signed in with. The cookie carries only its id, so that the portal can end it; every
/// request looks it up together with the rights. Its times are real, also when the demo's clock is moved. It is deleted when it
/// ends, and is not in the audit trail.
/// </summary>
public sealed class UserSession
{
    /// <summary>Longest <see cref="Browser"/>, in characters.</summary>
    public const int BrowserLength = 80;

    /// <summary>It ends this long after it began, however much it is used.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How exactly <see cref="SeenUtc"/> is kept, so that not every request writes.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromHours(1);

    private UserSession()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Who is signed in.</summary>
    public Guid UserId { get; private set; }

    /// <summary>When it began, in UTC.</summary>
    public DateTime StartedUtc { get; private set; }

    /// <summary>When it was last used, to the hour, in UTC.</summary>
    public DateTime SeenUtc { get; private set; }

    /// <summary>When it ends at the latest, in UTC.</summary>
    public DateTime EndsUtc { get; private set; }

    /// <summary>The browser in plain words ("Firefox på Windows").</summary>
    public string Browser { get; private set; } = "";

    /// <summary>Loggar in: an account in a browser.</summary>
    /// <param name="account">Who.</param>
    /// <param name="browser">The browser in plain words.</param>
    /// <param name="now">The real instant, in UTC.</param>
    public static UserSession Start(PortalUser account, string browser, DateTime now) => new()
    {
        UserId = account.Id,
        StartedUtc = now,
        SeenUtc = now,
        EndsUtc = now + Longest,
        Browser = browser,
    };
}
