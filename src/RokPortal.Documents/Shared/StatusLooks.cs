namespace RokPortal.Documents.Shared;

/// <summary>The name of a status in style sheets and among the icons: "on-track". The same on pages and in charts.</summary>
public static class StatusLooks
{
    /// <summary>The name of a status.</summary>
    public static string Of(PartyStatus status) => status switch
    {
        PartyStatus.Done => "done",
        PartyStatus.OnTrack => "on-track",
        PartyStatus.AtRisk => "at-risk",
        PartyStatus.Stalled => "stalled",
        PartyStatus.NotStarted => "not-started",
        PartyStatus.Missing => "missing",
        PartyStatus.NotConcerned => "not-concerned",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
