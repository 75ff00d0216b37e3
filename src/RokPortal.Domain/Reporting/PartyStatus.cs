namespace RokPortal.Domain.Reporting;

/// <summary>
/// How an activity goes at a party as everybody sees it, in the order it is shown: what the party says, or what it means
/// that it says nothing. Worked out, never stored; the one type from here to the chart.
/// </summary>
public enum PartyStatus
{
    /// <summary>Klar.</summary>
    Done = ReportStatus.Done,

    /// <summary>Följer planen.</summary>
    OnTrack = ReportStatus.OnTrack,

    /// <summary>Risk för försening.</summary>
    AtRisk = ReportStatus.AtRisk,

    /// <summary>Står still.</summary>
    Stalled = ReportStatus.Stalled,

    /// <summary>Inte påbörjad.</summary>
    NotStarted = ReportStatus.NotStarted,

    /// <summary>Status saknas: the party is asked and has not reported. Never drawn as good or bad.</summary>
    Missing,

    /// <summary>Berörs inte: the party is not asked.</summary>
    NotConcerned,
}

/// <summary>From what a party says to what is seen.</summary>
public static class PartyStatuses
{
    /// <summary>The statuses of those who are asked: what is counted and drawn.</summary>
    public static readonly IReadOnlyList<PartyStatus> Asked =
        [.. Enum.GetValues<PartyStatus>().Where(status => status != PartyStatus.NotConcerned)];

    /// <summary>The status of a party that is asked.</summary>
    /// <param name="said">What it says; null for silence.</param>
    public static PartyStatus Of(ReportStatus? said) => said is { } known ? (PartyStatus)known : PartyStatus.Missing;
}
