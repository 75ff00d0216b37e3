namespace RokPortal.Web.Pages.Plans.Council;

/// <summary>Opens an adopted plan for a new version; the adopted one stays as it is.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class NewVersionModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    public IReadOnlyList<NewVersionRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0)
            return Page();

        whole.StartNewVersion();
        return await SaveAsync(
            "Du kan nu ändra planen. Den fastställda versionen gäller tills rådet har beslutat.",
            $"/aktivitetsplaner/{year}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await ReadAsync(cancel);
        Refusals = whole.RefusalsToStartNewVersion();
        return null;
    }
}
