using RokPortal.Application.Removals;
using RokPortal.Data.Removals;

namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>Borttaget: activities that were taken out of the draft, and the way to put them back.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class RemovedActivitiesModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PlanPageModel(db, current)
{
    public IReadOnlyList<ListedRemoval> Removed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) =>
        await OpenAsync(year, cancel) ?? await ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(int year, Guid id, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (await Db.FindRemovedAsync(RemovedKind.Activity, Plan.Id, id, clock.UtcNow(), cancel) is not { } removed)
            return NotFound();

        var plan = await ReadAsync(cancel);
        var activity = Db.Revive<Activity>(removed);
        if (this.Refuses(plan.RefusalsToPutBack(activity), PlanTexts.Of))
            return await ShowAsync(cancel);

        plan.PutBack(activity);
        return await this.SaveOrSayAsync(Db, Clash, cancel)
            ? this.GoOn(new($"{activity.Title} är tillbaka i planen.", $"/aktivitetsplaner/{year}"))
            : await ShowAsync(cancel);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Removed = await Db.ListRemovedAsync(RemovedKind.Activity, Plan.Id, clock.UtcNow(), cancel);
        return Page();
    }
}
