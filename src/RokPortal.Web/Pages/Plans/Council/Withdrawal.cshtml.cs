namespace RokPortal.Web.Pages.Plans.Council;

/// <summary>Takes the proposal back before the council has decided.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class WithdrawalModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    public IReadOnlyList<WithdrawalRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0)
            return Page();

        whole.Withdraw();
        return await SaveAsync("Planen är tillbaka hos dig och går att ändra.", $"/aktivitetsplaner/{year}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.Plans.SingleAsync(plan => plan.Id == Plan.Id, cancel);
        Refusals = whole.RefusalsToWithdraw();
        return null;
    }
}
