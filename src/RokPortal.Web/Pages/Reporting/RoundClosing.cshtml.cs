namespace RokPortal.Web.Pages.Reporting;

/// <summary>Closes a round: what was not reported stays unreported.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class RoundClosingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : RoundPageModel(db, current)
{
    private ReportingRound whole = null!;

    public IReadOnlyList<RoundClosingRefusal> Refusals { get; private set; } = [];

    /// <summary>Parties that have not sent a report, by name.</summary>
    public IReadOnlyList<string> Silent { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(int year, string period, CancellationToken cancel) => ShowAsync(year, period, cancel);

    public async Task<IActionResult> OnPostAsync(int year, string period, CancellationToken cancel)
    {
        var page = await ShowAsync(year, period, cancel);
        if (Round is null || Refusals.Count > 0)
            return page;

        whole.Close(clock.UtcNow());
        return await SaveAsync(
            "Rapporteringen är stängd. Du kan öppna den igen om en part behöver rätta något.",
            $"/uppfoljning/{year}?omgang={period}", cancel);
    }

    private async Task<IActionResult> ShowAsync(int year, string period, CancellationToken cancel)
    {
        if (await OpenRoundAsync(year, period, cancel) is { } answer)
            return answer;

        whole = await WholeRoundAsync(cancel);
        Refusals = whole.RefusalsToClose();
        Silent = await SilentPartiesAsync(cancel);
        return Page();
    }
}
