using RokPortal.Application.Drafts;
using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>What people have written on the pages of a year's report without saving it, and the report would lack.</summary>
internal static class YearReportDrafts
{
    /// <summary>The texts that the report would lack as it is now. One statement.</summary>
    public static async Task<UnsavedWork> UnsavedOfYearReportAsync(
        this RokDbContext db, YearReportHeader report, CurrentUser user, CancellationToken cancel)
    {
        var root = $"/uppfoljning/{report.Year}/sammanstallning/";
        return report.IsOpen
            ? UnsavedWork.Of(await db.ListUnsavedAsync(root, cancel), user, address => NameOf(address[root.Length..].Split('/')))
            : UnsavedWork.None;
    }

    private static string? NameOf(string[] page) => page switch
    {
        ["avsnitt", var slug] => YearReportTexts.SectionOf(slug) is { } section ? YearReportDocumentTexts.Of(section) : null,
        ["mal", var number] => $"Mål {number}",
        ["forslag", "ny"] => "Nytt förslag",
        ["forslag", var number] => $"Förslag {number}",
        _ => null,
    };
}
