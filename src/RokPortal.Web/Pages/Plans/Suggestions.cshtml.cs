namespace RokPortal.Web.Pages.Plans;

/// <summary>What earlier years' reports suggest: one click makes a draft activity that keeps where it came from.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class SuggestionsModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    /// <summary>The latest report's first.</summary>
    public IReadOnlyList<YearReportSuggestion> Suggestions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, Guid? suggestion, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;

        var chosen = Suggestions.FirstOrDefault(known => known.Id == suggestion);
        if (chosen is null)
            ModelState.AddModelError("", "Välj ett av förslagen i listan.");
        if (this.Refuses(chosen is null ? [] : whole.RefusalsToTakeUp(chosen), PlanTexts.Of))
            return Page();

        var activity = whole.TakeUp(chosen!);
        return await SaveAsync(
            "Förslaget är nu en aktivitet i planen. Fyll i resten här.",
            $"/aktivitetsplaner/{year}/aktiviteter/{activity.Number}", cancel);
    }

    /// <summary>The activity that the suggestion has become in this plan, or null.</summary>
    public Activity? ActivityOf(YearReportSuggestion suggestion) =>
        whole.Activities.FirstOrDefault(activity => activity.SuggestionId == suggestion.Id);

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await ReadAsync(cancel);
        // Until the council has approved a year's report, its suggestions can change.
        Suggestions = await Db.Set<YearReportSuggestion>()
            .Include(suggestion => suggestion.YearReport)
            .Include(suggestion => suggestion.Area)
            .Where(suggestion => suggestion.YearReport.Year < year && suggestion.YearReport.AgreementId == Plan.AgreementId
                && YearReportStatuses.Approved.Contains(suggestion.YearReport.Status))
            .OrderByDescending(suggestion => suggestion.YearReport.Year).ThenBy(suggestion => suggestion.Number)
            .ToListAsync(cancel);
        return null;
    }
}
