using RokPortal.Data.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>The document of a lägesbild or an utvärdering, for everybody who may read about it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SourceFileModel(RokDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) =>
        await db.FindSourceFileAsync(slug, cancel) is { } file ? new StoredFileResult(db, file) : NotFound();
}
