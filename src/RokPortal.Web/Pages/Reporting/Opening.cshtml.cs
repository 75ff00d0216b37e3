namespace RokPortal.Web.Pages.Reporting;

/// <summary>Asks the parties to report on an adopted plan.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class OpeningModel(RokDbContext db, CurrentUser current, PortalMail mail, TimeProvider clock) : RoundPageModel(db, current)
{
    /// <summary>Four weeks is what a party needs to ask around at home.</summary>
    private const int UsualDays = 28;

    private ActivityPlan whole = null!;

    [BindProperty]
    public OpeningForm Input { get; set; } = new();

    public IEnumerable<SelectListItem> Periods => Enum.GetValues<ReportingPeriod>()
        .Except(Plan.Rounds.Select(round => round.Period))
        .Select(period => new SelectListItem(StatusTexts.Of(period), ReportingTexts.SlugOf(period)));

    /// <summary>What stands in the way whatever is chosen.</summary>
    public IReadOnlyList<OpeningRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, Shown, cancel) is { } answer)
            return answer;

        Input.Deadline = clock.Today().AddDays(UsualDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, Db.Plans.WithEverything(), cancel) is { } answer)
            return answer;
        if (Judge() is not var (period, deadline))
            return Page();

        var round = ReportingRound.Open(whole, period, deadline, OpenedPeriods, clock.UtcNow());
        Db.ReportingRounds.Add(round);
        InviteToReport.Add(Db, mail, round, await Db.PartyVoicesAsync(clock.Today(), cancel), clock.UtcNow());
        return await SaveAsync(
            "Rapporteringen är öppen. Parternas representanter får en länk med e-post och ser den på sin översikt.",
            $"/uppfoljning/{year}?omgang={ReportingTexts.SlugOf(period)}", cancel);
    }

    /// <summary>Plans with what the twin asks of, for a page that is shown.</summary>
    private IQueryable<ActivityPlan> Shown => Db.Plans.ToJudge()
        .Include(plan => plan.Activities).ThenInclude(activity => activity.ResponsibleParty)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Participants).ThenInclude(link => link.Party);

    private IEnumerable<ReportingPeriod> OpenedPeriods => Plan.Rounds.Select(round => round.Period);

    private (ReportingPeriod Period, DateOnly Deadline)? Judge()
    {
        if (Input.Period is not null && ReportingTexts.PeriodOf(Input.Period) is null)
            ModelState.AddModelError("Input.Period", "Välj en period i listan.");
        var deadline = TypedDate.ReadInto(ModelState, "Input.Deadline", Input.Deadline);
        if (!ModelState.IsValid || ReportingTexts.PeriodOf(Input.Period) is not { } period || deadline is not { } day)
            return null;

        var refusals = ReportingRound.RefusalsToOpen(whole, period, day, OpenedPeriods, clock.Today());
        return this.Refuses(refusals, ReportingTexts.Of, FieldOf) ? null : (period, day);
    }

    private static string FieldOf(OpeningRefusal refusal) => refusal switch
    {
        OpeningRefusal.DeadlineHasPassed or OpeningRefusal.DeadlineIsTooFar => "Input.Deadline",
        OpeningRefusal.PeriodHasRound => "Input.Period",
        _ => "",
    };

    private async Task<IActionResult?> LoadAsync(int year, IQueryable<ActivityPlan> plans, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await plans.SingleAsync(plan => plan.Id == Plan.PlanId, cancel);
        Refusals = ReportingRound.RefusalsToOpen(whole, default, clock.Today(), [], clock.Today());
        return null;
    }

    public sealed class OpeningForm
    {
        [Required(ErrorMessage = "Välj vilken period parterna ska rapportera för.")]
        public string? Period { get; set; }

        [Required(ErrorMessage = "Skriv sista dagen för parternas rapporter.")]
        public string? Deadline { get; set; }
    }
}
