using RokPortal.Documents.Markdown;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>Which sections of a report have remarks on how they read, before it leaves the house.</summary>
internal static class YearReportFindings
{
    public static IReadOnlyList<(SectionKind Kind, int Count)> Of(YearReport yearReport) =>
    [
        .. yearReport.Sections.OrderBy(section => section.Kind)
            .Select(section => (section.Kind, TextCheck.Find(section.Text).Count))
            .Where(row => row.Count > 0),
    ];
}
