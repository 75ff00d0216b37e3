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
            $"uppfoljning-{year}{Standing}.pdf");

    /// <summary>What the file's name says of how far the report has come; nothing of an approved one.</summary>
    private string Standing => YearReport switch
    {
        { Approval: not null } => "",
        { Status: YearReportStatus.Proposed } => $"-till-radet-{YearReport.ProposalNumber}",
        _ => $"-utkast-{YearReport.DraftNumber}",
    };
}
