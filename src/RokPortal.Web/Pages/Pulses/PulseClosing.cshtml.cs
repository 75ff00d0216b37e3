using RokPortal.Web.Pages.Reporting;

namespace RokPortal.Web.Pages.Pulses;

/// <summary>Closes a pulse, for good. Not before then can anybody read it.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class PulseClosingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : RoundPageModel(db, current)
{
    public Pulse Pulse { get; private set; } = null!;

    public bool IsTooFew => Pulse.Tally.Answers < Pulse.SmallestGroup;

    public IReadOnlyList<PulseClosingRefusal> Refusals { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => ShowAsync(year, cancel);

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        var page = await ShowAsync(year, cancel);
        if (page is not PageResult || Refusals.Count > 0)
            return page;

        Pulse.Close(clock.UtcNow());
        return await SaveAsync("Pulsen är stängd.", $"/uppfoljning/{year}/samverkan", cancel);
    }

    private async Task<IActionResult> ShowAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (await Db.Pulses.Include(pulse => pulse.Tally).Include(pulse => pulse.Plan)
                .SingleOrDefaultAsync(pulse => pulse.PlanId == Plan.PlanId, cancel) is not { } found)
            return NotFound();

        Pulse = found;
        Refusals = found.RefusalsToClose();
        return Page();
    }
}
