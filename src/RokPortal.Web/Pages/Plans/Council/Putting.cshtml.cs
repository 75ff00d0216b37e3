using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.Plans.Council;

/// <summary>Puts a proposed plan on the agenda of one of the council's open meetings.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class PuttingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    public PutOnAgenda Agendas { get; private set; } = null!;

    public bool IsProposed => whole.IsProposed;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, string? meeting, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;

        return this.Put(Agendas, meeting, $"Aktivitetsplan {year}") is { } saved
            ? await SaveAsync(saved.Message, saved.Address, cancel)
            : Page();
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.Plans.SingleAsync(plan => plan.Id == Plan.Id, cancel);
        Agendas = await PutOnAgenda.LoadAsync(Db, whole, clock.Today(), cancel);
        return null;
    }
}
