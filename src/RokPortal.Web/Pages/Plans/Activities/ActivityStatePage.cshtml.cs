namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>
/// Says during the year that an activity is paused, finished, moved or dropped. The adopted plan stays as it was adopted.
/// </summary>
[Authorize(Policy = Policies.ChangeActivityState)]
public sealed class ActivityStatePageModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    public Activity Activity { get; private set; } = null!;

    [BindProperty, Required(ErrorMessage = "Välj vilket läge aktiviteten ska få.")]
    public string? State { get; set; }

    [BindProperty, StringLength(Activity.ReasonLength, ErrorMessage = "Skälet är för långt. Skriv högst {1} tecken.")]
    public string? Reason { get; set; }

    public IEnumerable<SelectListItem> States =>
        Activity.NextStates.Select(state => new SelectListItem(PlanTexts.Of(state), state.ToString()));

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(year, number, cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, int number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;

        if (!Enum.TryParse<ActivityState>(State, out var state) || state.ToString() != State)
        {
            if (State is not null)
                ModelState.AddModelError(nameof(State), "Välj ett läge i listan.");
            return Page();
        }

        if (this.Refuses(
                Activity.RefusalsToBecome(state, Reason ?? ""),
                PlanTexts.Of,
                refusal => refusal == StateRefusal.ReasonMissing ? nameof(Reason) : nameof(State)))
            return Page();

        Activity.Become(state, Reason?.Trim() ?? "");
        return await SaveAsync(
            $"{Activity.Title}: {PlanTexts.Of(state).ToLowerInvariant()}.",
            $"/uppfoljning/{year}/aktiviteter/{number}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (await Db.Activities.Include(activity => activity.Plan)
                .SingleOrDefaultAsync(activity => activity.PlanId == Plan.Id && activity.Number == number, cancel) is not { } found)
            return NotFound();

        Activity = found;
        return null;
    }
}
