using RokPortal.Application.Frozen;
using RokPortal.Data.Frozen;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>The PDF of a version exactly as the council adopted it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanVersionPdfModel(RokDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int year, int version, CancellationToken cancel) =>
        await db.FindPlanAsync(year, cancel) is { } plan
        && await FreezeDocument.FindPdfAsync(db, new(FrozenKind.AdoptedPlan, plan.Id, version), cancel) is { } pdf
            ? File(pdf, "application/pdf", $"aktivitetsplan-{year}-version-{version}"
                + $"{(plan.TakenBack.Any(adoption => adoption.Version == version) ? "-atertagen" : "")}.pdf")
            : NotFound();
}
