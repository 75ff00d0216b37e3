using RokPortal.Data.Files;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>A file of the party's own report, also before the report is sent.</summary>
public abstract class EvidencePageModel(RokDbContext db, ReportVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int number, Guid file, CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;

        return await db.FindOwnEvidenceAsync(visit.Report, number, file, cancel) is { } found
            ? new StoredFileResult(db, found)
            : NotFound();
    }
}
