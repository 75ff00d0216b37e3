using RokPortal.Application.Frozen;
using RokPortal.Data.Frozen;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>A plan exactly as it was proposed to the council.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ProposedPdfModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, int version, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;

        var pdf = await FreezeDocument.FindPdfAsync(Db, new(FrozenKind.ProposedPlan, Plan.Id, version), cancel);
        return pdf is null ? NotFound() : File(pdf, "application/pdf", $"aktivitetsplan-{year}-till-radet-{version}.pdf");
    }
}
