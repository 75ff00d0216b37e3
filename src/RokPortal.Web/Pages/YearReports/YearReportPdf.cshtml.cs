namespace RokPortal.Web.Pages.YearReports;

/// <summary>The whole report as a PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportPdfModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await OpenAsync(year, cancel) is { } answer
        ? answer
        : File(
            await FreezeYearReport.PdfAsync(Db, YearReport, county.County, clock.UtcNow(), cancel),
            "application/pdf",
            $"uppfoljning-{year}{(YearReport.Approval is null ? $"-utkast-{YearReport.DraftNumber}" : "")}.pdf");
}
