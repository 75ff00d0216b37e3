using RokPortal.Application.Frozen;
using RokPortal.Documents.Html;
using RokPortal.Documents.Plans;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>A version of the plan exactly as the council adopted it. Everybody who is signed in may read it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanVersionModel(RokDbContext db) : PageModel
{
    public PlanHeader Plan { get; private set; } = null!;

    public AdoptedVersion Version { get; private set; } = null!;

    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, int version, CancellationToken cancel)
    {
        if (await db.FindPlanAsync(year, cancel) is not { } plan
            || plan.Adoptions.Concat(plan.TakenBack).FirstOrDefault(adoption => adoption.Version == version) is not { } adopted)
            return NotFound();

        (Plan, Version) = (plan, adopted);
        var frozen = await ReadPlanDocument.VersionAsync(db, plan.Id, version, cancel);
        Html = HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(FreezeDocument.Thaw<ActivityPlanRecord>(frozen!)));
        return Page();
    }
}
