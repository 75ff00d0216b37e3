namespace RokPortal.Domain.Reporting;

/// <summary>
/// How long a report took from opening to sent. It belongs to a round and to nobody: no party, no person, no instant, so
/// that a slow report cannot be traced to who wrote it.
/// </summary>
[NotLogged("How long a report took is nobody's.")]
public sealed class ReportTiming
{
    /// <summary>Longer than this is a form that was left open, and says nothing.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    private ReportTiming()
    {
    }

    /// <summary>Identity. Not made from the time.</summary>
    public Guid Id { get; private init; }

    /// <summary>The round.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>From opening to sent, in whole seconds.</summary>
    public int Seconds { get; private init; }

    /// <summary>The measurement of one report, or null if it says nothing.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="time">From opening to sent.</param>
    public static ReportTiming? Of(Guid roundId, TimeSpan time) =>
        time < TimeSpan.FromSeconds(1) || time > Longest
            ? null
            : new ReportTiming { Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch), RoundId = roundId, Seconds = (int)time.TotalSeconds };
}
