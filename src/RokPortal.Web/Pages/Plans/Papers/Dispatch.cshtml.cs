namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>Sends the draft out to the parties, on purpose and logged; what was sent is frozen.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class DispatchModel(RokDbContext db, CurrentUser current, CountyFacts county, PortalMail mail, TimeProvider clock)
    : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    [BindProperty]
    public string? CommentsBy { get; set; }

    public IReadOnlyList<DispatchRefusal> Refusals { get; private set; } = [];

    public BeforeAct Before { get; private set; } = new();

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public string ExampleDay => clock.Today().AddDays(county.County.CommentDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;

        CommentsBy = ExampleDay;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;

        var commentsBy = TypedDate.ReadComing(CommentsBy, clock.Today());
        if (commentsBy.Fault is { } fault)
            ModelState.AddModelError(nameof(CommentsBy), fault);
        if (Before.Stops(this) | Unsaved.Stops(this) || !ModelState.IsValid || Refusals.Count > 0)
            return Page();

        var dispatch = SendOutPlan.Send(Db, whole, commentsBy.Day, county.County, clock.UtcNow(), Current.Rights!.Name);
        var page = mail.AddressOf($"/aktivitetsplaner/{year}/utskick/{dispatch.Number}");
        mail.Send(Db, Before.Recipients!, recipient => MatterLetters.SentOut(
            $"aktivitetsplan {year}",
            new(dispatch.Number, dispatch.SentBy, dispatch.CommentsBy),
            Before.Changes ?? [],
            recipient.Name, county.County.ContactEmail, page));
        return await SaveAsync(
            $"Version {dispatch.Number} är utskickad. Parterna kan läsa den i portalen och får ett brev med länk.",
            $"/aktivitetsplaner/{year}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.Plans.WithEverything().SingleAsync(plan => plan.Id == Plan.Id, cancel);
        Unsaved = await Db.UnsavedOfPlanAsync(Plan, Current, cancel);
        Refusals = whole.RefusalsToSendOut();
        Before = await PlanReview.ReadAsync(Db, Plan, whole, county.County, clock.Today(), cancel) with
        {
            Recipients = await Db.RecipientsOfDraftsAsync(clock.Today(), cancel),
        };
        return null;
    }
}
