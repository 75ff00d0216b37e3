namespace RokPortal.Web.Pages.Reporting;

/// <summary>Opens a closed round again, with a new last day.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class ReopeningModel(RokDbContext db, CurrentUser current, TimeProvider clock) : RoundPageModel(db, current)
{
    private ReportingRound whole = null!;

    [BindProperty, Required(ErrorMessage = "Skriv den nya sista dagen.")]
    public string? Deadline { get; set; }

    public IReadOnlyList<ReopeningRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, string period, CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(year, period, cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, string period, CancellationToken cancel)
    {
        if (await LoadAsync(year, period, cancel) is { } answer)
            return answer;

        var deadline = TypedDate.ReadInto(ModelState, nameof(Deadline), Deadline);
        if (deadline is not { } day || this.Refuses(
                whole.RefusalsToReopen(day, clock.Today()),
                ReportingTexts.Of,
                refusal => refusal == ReopeningRefusal.IsOpen ? "" : nameof(Deadline)))
            return Page();

        whole.Reopen(day, clock.UtcNow());
        return await SaveAsync(
            "Rapporteringen är öppen igen. Det som redan är skickat står kvar och går att rätta.",
            $"/uppfoljning/{year}?omgang={period}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, string period, CancellationToken cancel)
    {
        if (await OpenRoundAsync(year, period, cancel) is { } answer)
            return answer;

        whole = await WholeRoundAsync(cancel);
        Refusals = whole.RefusalsToReopen(clock.Today(), clock.Today());
        return null;
    }
}
