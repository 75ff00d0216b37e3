using RokPortal.Documents.Html;
using RokPortal.Documents.Reporting;

namespace RokPortal.Web.Pages.Reporting;

/// <summary>How the plan goes: the same document as the PDF, as a page.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class StatusDocumentModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : RoundPageModel(db, current)
{
    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (Round is null)
            return NotFound();

        Html = HtmlWriter.WriteDocument(PlanStatusDocument.Compose(
            await ReadPlanStatus.ReadAsync(Db, Plan, Round, county.County, clock.UtcNow(), cancel)));
        return Page();
    }
}
