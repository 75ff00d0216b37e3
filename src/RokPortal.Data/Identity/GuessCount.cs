namespace RokPortal.Data.Identity;

/// <summary>
/// Misslyckade försök: wrong passwords or codes in a row, and how long the next try has to wait. Each kind is counted by itself, so
/// that who guesses at one place is no hindrance at another. Addresses without an account share one row: what the portal does for
/// them takes as long as what it does for an account.
/// </summary>
public sealed class GuessCount
{
    /// <summary>So many tries are answered without waiting.</summary>
    public const int Free = 5;

    /// <summary>What a count is about when there is no account.</summary>
    public static readonly Guid Nobody = Guid.Empty;

    /// <summary>Tries older than this are forgotten.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    private GuessCount()
    {
    }

    /// <summary>The account, the known device, or <see cref="Nobody"/>.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>What is guessed, where.</summary>
    public GuessKind Kind { get; private set; }

    /// <summary>Wrong ones in a row.</summary>
    public int Failed { get; private set; }

    /// <summary>When the last was, in UTC.</summary>
    public DateTime LastUtc { get; private set; }

    /// <summary>The first wrong one.</summary>
    /// <param name="subject">See <see cref="SubjectId"/>.</param>
    /// <param name="kind">What is guessed.</param>
    /// <param name="now">The real instant, in UTC.</param>
    public static GuessCount First(Guid subject, GuessKind kind, DateTime now) =>
        new() { SubjectId = subject, Kind = kind, Failed = 1, LastUtc = now };

    /// <summary>Until when no further try is judged, in UTC.</summary>
    public DateTime WaitsUntilUtc => LastUtc + WaitAfter(Failed);

    /// <summary>How long to wait after so many wrong ones in a row. It grows, and has a ceiling: nobody is shut out for good.</summary>
    public static TimeSpan WaitAfter(int failed) => TimeSpan.FromMinutes(failed switch
    {
        < Free => 0,
        < 2 * Free => 15,
        < 3 * Free => 30,
        _ => 60,
    });
}

/// <summary>What is guessed, where.</summary>
public enum GuessKind
{
    /// <summary>A password at sign-in, from a browser that the account does not know. Counted for the account.</summary>
    UnknownDevice,

    /// <summary>A password at sign-in, from a browser that the account knows. Counted for the known device.</summary>
    KnownDevice,

    /// <summary>A password asked for again by somebody who is signed in. Counted for the account.</summary>
    Password,

    /// <summary>A code of the second step. Counted for the account.</summary>
    Code,
}
