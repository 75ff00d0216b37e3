using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;

namespace RokPortal.Documents.Reporting;

/// <summary>The only words for how an activity goes, on pages and in documents.</summary>
public static class StatusTexts
{
    /// <summary>Said of what is asked for and not reported.</summary>
    public const string Missing = "Status saknas";

    /// <summary>Said of an activity that does not concern a party.</summary>
    public const string NotConcerned = "Berörs inte";

    /// <summary>Swedish for a status.</summary>
    public static string Of(ReportStatus status) => status switch
    {
        ReportStatus.Done => "Klar",
        ReportStatus.OnTrack => "Följer planen",
        ReportStatus.AtRisk => "Risk för försening",
        ReportStatus.Stalled => "Står still",
        ReportStatus.NotStarted => "Inte påbörjad",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Swedish for a part of the year, as it stands in a title.</summary>
    public static string Of(ReportingPeriod period) => period switch
    {
        ReportingPeriod.HalfYear => "Halvår",
        ReportingPeriod.FullYear => "Helår",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };
}
