using RokPortal.Application.Frozen;
using RokPortal.Data.Frozen;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>A draft exactly as it was sent out.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DispatchedPdfModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, int version, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;

        var pdf = await FreezeDocument.FindPdfAsync(Db, new(FrozenKind.DispatchedPlan, Plan.Id, version), cancel);
        return pdf is null ? NotFound() : File(pdf, "application/pdf", $"aktivitetsplan-{year}-utkast-{version}.pdf");
    }
}
