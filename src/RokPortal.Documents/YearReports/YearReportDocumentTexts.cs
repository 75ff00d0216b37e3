namespace RokPortal.Documents.YearReports;

/// <summary>The only words for the sections and levels of a year's report, on pages and in documents.</summary>
public static class YearReportDocumentTexts
{
    /// <summary>"Uppföljning av 2025".</summary>
    public static string Title(int year) => $"Uppföljning av {year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Swedish for a section; the three parts that a year's report must have are numbered (R58).</summary>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Summary => "Sammanfattning",
        SectionKind.Goals => "1 Övergripande mål",
        SectionKind.Cooperation => "2 Samverkansprocessen",
        SectionKind.PlanStatus => "3 Aktivitetsplanens status",
        SectionKind.Situation => "Lägesbild",
        SectionKind.NationalLevel => "Lyfts till nationell nivå",
        SectionKind.NextYear => "Förslag inför nästa år",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Swedish for a level (Ale's and Stratsys' scale, with one more for what is not known).</summary>
    public static string Of(GoalLevel level) => level switch
    {
        GoalLevel.Met => "Uppfyllt",
        GoalLevel.PartlyMet => "Delvis uppfyllt",
        GoalLevel.NotMet => "Ej uppfyllt",
        GoalLevel.CannotBeAssessed => "Kan inte bedömas",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>How far the report has come, as a sentence.</summary>
    internal static string StatusLine(YearReportRecord report) => report.Approval is { } approval
        ? $"Godkänd av {approval.Body} den {DocumentTexts.Day(approval.Date)}, § {approval.ParagraphNumber}."
        : report.Proposal is { } proposal ? $"{proposal.Title}."
        : $"Utkast, version {report.DraftNumber}.";

    /// <summary>How far the report has come, in a few words for the top of each page.</summary>
    internal static string RunningStatus(YearReportRecord report)
    {
        var status = report.Approval is { } approval ? $"Godkänd {approval.Date:yyyy-MM-dd}"
            : report.Proposal?.Title ?? $"Utkast, version {report.DraftNumber}";
        return report.IsSampleData ? $"{DocumentTexts.SampleData} · {status}" : status;
    }
}
