using RokPortal.Documents.Pdf;
using RokPortal.Documents.Reporting;

namespace RokPortal.Web.Pages.Reporting;

/// <summary>How the plan goes, as a PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class StatusPdfModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : RoundPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (Round is null)
            return NotFound();

        var record = await ReadPlanStatus.ReadAsync(Db, Plan, Round, county.County, clock.UtcNow(), cancel);
        return File(
            PdfRenderer.Render(PlanStatusDocument.Compose(record)).Bytes,
            "application/pdf",
            $"lagesrapport-{year}-{ReportingTexts.SlugOf(Round.Period)}.pdf");
    }
}
