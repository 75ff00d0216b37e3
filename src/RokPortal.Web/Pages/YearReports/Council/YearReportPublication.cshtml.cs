namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>Publishes what the council has approved.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class YearReportPublicationModel(RokDbContext db, CurrentUser current, TimeProvider clock) : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    public IReadOnlyList<YearReportPublicationRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0)
            return Page();

        whole.Publish(clock.UtcNow());
        return await SaveAsync("Uppföljningen är publicerad.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await WholeAsync(cancel);
        Refusals = whole.RefusalsToPublish();
        return null;
    }
}
