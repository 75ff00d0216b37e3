using RokPortal.Application.Pulses;
using RokPortal.Data.Pulses;
using RokPortal.Web.Pages.Reporting;

namespace RokPortal.Web.Pages.Pulses;

/// <summary>Asks the representatives, anonymously, how the year's cooperation went.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class PulseOpeningModel(RokDbContext db, CurrentUser current, CountyFacts county, PortalMail mail, TimeProvider clock)
    : RoundPageModel(db, current)
{
    private bool hasPulse;

    public IReadOnlyList<string> Statements => county.County.PulseStatements;

    public IReadOnlyList<Person> Representatives { get; private set; } = [];

    public IReadOnlyList<PulseOpeningRefusal> Refusals { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => ShowAsync(year, cancel);

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        var page = await ShowAsync(year, cancel);
        if (page is not PageResult || Refusals.Count > 0)
            return page;

        var plan = await Db.Plans.SingleAsync(plan => plan.Id == Plan.PlanId, cancel);
        var pulse = Pulse.Open(plan, Statements, Representatives.Count, hasPulse, clock.UtcNow());
        Db.Pulses.Add(pulse);
        InviteToPulse.Add(Db, mail, pulse, Representatives);
        return await SaveAsync(
            "Pulsen är öppen. Representanterna får ett brev och ser den på sin översikt.",
            $"/uppfoljning/{year}/samverkan", cancel);
    }

    private async Task<IActionResult> ShowAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        hasPulse = await Db.Pulses.AnyAsync(pulse => pulse.PlanId == Plan.PlanId, cancel);
        Representatives = await Db.RepresentativesAsync(clock.Today(), cancel);
        Refusals = Pulse.RefusalsToOpen(Statements, Representatives.Count, hasPulse);
        return Page();
    }
}
