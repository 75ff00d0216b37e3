namespace RokPortal.Web.Pages.YearReports;

/// <summary>The reports of years, as the to-dos of who prepares and who presides say them.</summary>
internal sealed class YearReportMatters : IMatterSource
{
    /// <summary>A report should be before the council when the year after has had its phase for it.</summary>
    public static Matter Of(YearReportStanding report, County county) => new(
        report,
        $"uppföljningen av {report.Year}",
        "uppföljningen",
        $"/uppfoljning/{report.Year}/sammanstallning",
        $"/uppfoljning/{report.Year}/rapport",
        $"/uppfoljning/{report.Year}/sammanstallning/till-motet",
        county.Phase(PhaseSlugs.YearReport)?.LastDay(report.Year + 1));

    public async Task<IEnumerable<Matter>> ListAsync(TodoFacts facts, CancellationToken cancel) =>
        (await facts.YearReportsAsync(cancel)).Select(report => Of(report, facts.County));
}
