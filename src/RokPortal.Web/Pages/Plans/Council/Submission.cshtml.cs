namespace RokPortal.Web.Pages.Plans.Council;

/// <summary>Proposes the plan to the council, or lists what stands in the way; what was proposed is frozen.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class SubmissionModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    public IReadOnlyList<ProposalObstacle> Obstacles { get; private set; } = [];

    public BeforeAct Before { get; private set; } = new();

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public int ActivityCount => whole.Activities.Count;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Obstacles.Count > 0 || Before.Stops(this) | Unsaved.Stops(this))
            return Page();

        await ProposePlan.ProposeAsync(Db, whole, county.County, clock.UtcNow(), Current.Rights!.Name, cancel);
        return await SaveAsync("Planen ligger nu hos rådet.", $"/aktivitetsplaner/{year}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.Plans.WithEverything().SingleAsync(plan => plan.Id == Plan.Id, cancel);
        Unsaved = await Db.UnsavedOfPlanAsync(Plan, Current, cancel);
        Obstacles = whole.RefusalsToPropose();
        Before = await PlanReview.ReadAsync(Db, Plan, whole, county.County, clock.Today(), cancel);
        return null;
    }
}
