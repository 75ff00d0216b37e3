using RokPortal.Data.Files;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>A file that a party has sent with its report, for everybody who may read the year's report.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SentEvidenceModel(RokDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int year, int number, Guid file, CancellationToken cancel) =>
        await db.FindSentEvidenceAsync(year, number, file, cancel) is { } found ? new StoredFileResult(db, found) : NotFound();
}
