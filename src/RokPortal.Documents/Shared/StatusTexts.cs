namespace RokPortal.Documents.Shared;

/// <summary>The only words for how an activity goes and what part of a year is reported: on pages, in charts, in documents.</summary>
public static class StatusTexts
{
    /// <summary>Swedish for a status.</summary>
    public static string Of(PartyStatus status) => status switch
    {
        PartyStatus.Done => "Klar",
        PartyStatus.OnTrack => "Följer planen",
        PartyStatus.AtRisk => "Risk för försening",
        PartyStatus.Stalled => "Står still",
        PartyStatus.NotStarted => "Inte påbörjad",
        PartyStatus.Missing => "Status saknas",
        PartyStatus.NotConcerned => "Berörs inte",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Swedish for a status, where a column of a table is narrow.</summary>
    public static string ShortOf(PartyStatus status) => status switch
    {
        PartyStatus.OnTrack => "Följer",
        PartyStatus.AtRisk => "Risk",
        PartyStatus.Stalled => "Still",
        PartyStatus.NotStarted => "Ej börjat",
        PartyStatus.Missing => "Saknas",
        _ => Of(status),
    };

    /// <summary>Swedish for what a party says.</summary>
    public static string Of(ReportStatus status) => Of(PartyStatuses.Of(status));

    /// <summary>Swedish for a part of the year, as it stands in a title.</summary>
    public static string Of(ReportingPeriod period) => period switch
    {
        ReportingPeriod.HalfYear => "Halvår",
        ReportingPeriod.FullYear => "Helår",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };
}
