namespace RokPortal.Web.Pages.Plans;

[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanListModel(RokDbContext db, CurrentUser current) : PageModel
{
    public CurrentUser Current => current;

    public IReadOnlyList<Row> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var readable = current.StatesFor<PlanStatus>(Policies.ReadPlan);
        Plans = await db.Plans.AsNoTracking()
            .Where(plan => readable.Contains(plan.Status))
            .OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Agreement.ValidFrom)
            .Select(plan => new Row(
                plan.Year,
                plan.Status,
                plan.Agreement.Name,
                plan.Activities.Count,
                plan.Activities.Count(activity => activity.State != ActivityState.Draft)))
            .ToListAsync(cancel);
    }

    public sealed record Row(int Year, PlanStatus Status, string Agreement, int Total, int Complete);
}
