namespace RokPortal.Web.Pages.YearReports;

/// <summary>Takes a suggestion for the years to come out of the report; asks first.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class SuggestionRemovalModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    public YearReportSuggestion Suggestion { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel) =>
        await LoadAsync(year, number, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, int number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;
        if (this.Refuses(whole.RefusalsToChange(), YearReportTexts.Of))
            return Page();

        whole.Remove(Suggestion);
        return await SaveAsync("Förslaget är borttaget.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await WholeAsync(cancel);
        if (whole.Suggestions.FirstOrDefault(known => known.Number == number) is not { } suggestion)
            return NotFound();

        Suggestion = suggestion;
        return null;
    }
}
