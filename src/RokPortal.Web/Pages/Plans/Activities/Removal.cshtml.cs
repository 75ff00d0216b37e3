using RokPortal.Application.Removals;
using RokPortal.Data.Removals;

namespace RokPortal.Web.Pages.Plans.Activities;

[Authorize(Policy = Policies.EditPlan)]
public sealed class RemovalModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PlanPageModel(db, current)
{
    public Activity Activity { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel) =>
        await LoadAsync(year, number, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, int number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;
        if (await Db.ActivityReports.AnyAsync(report => report.ActivityId == Activity.Id, cancel))
            ModelState.AddModelError("", "Parter är tillfrågade om aktiviteten, så den finns kvar. Du kan låta den utgå i stället.");
        if (this.Refuses(Activity.Plan.RefusalsToChange(), PlanTexts.Of))
            return Page();

        var kept = await Db.KeepRemovedAsync(RemovedKind.Activity, Plan.Id, Activity, clock.UtcNow(), cancel);
        Activity.Plan.Remove(Activity);
        var root = $"/aktivitetsplaner/{year}";
        var done = new Done($"{Activity.Title} är borttagen.", root) { Undo = new($"{root}/borttaget", kept) };
        return await this.SaveAsync(Db, Clash, done, cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (await Db.Activities.WithEverything()
                .SingleOrDefaultAsync(activity => activity.PlanId == Plan.Id && activity.Number == number, cancel) is not { } activity)
            return NotFound();

        Activity = activity;
        return null;
    }
}
