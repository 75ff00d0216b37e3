namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>Sends the draft out to the parties, on purpose and logged; what was sent is frozen.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class YearReportDispatchModel(
    RokDbContext db, CurrentUser current, CountyFacts county, PortalMail mail, TimeProvider clock) : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    [BindProperty]
    public string? CommentsBy { get; set; }

    public IReadOnlyList<YearReportDispatchRefusal> Refusals { get; private set; } = [];

    public IReadOnlyList<(SectionKind Kind, int Count)> Findings => YearReportFindings.Of(whole);

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

        var dispatch = await SendOutYearReport.SendAsync(
            Db, whole, commentsBy.Day, clock.UtcNow(), Current.Rights!.Name, cancel);
        var page = mail.AddressOf($"{Root}/utskick/{dispatch.Number}");
        mail.Send(Db, Before.Recipients!, recipient => MatterLetters.SentOut(
            $"uppföljning av {year}",
            new(dispatch.Number, dispatch.SentBy, dispatch.CommentsBy),
            Before.Changes ?? [],
            recipient.Name, county.County.ContactEmail, page));
        return await SaveAsync(
            $"Version {dispatch.Number} är utskickad. Parterna kan läsa den i portalen och får ett brev med länk.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await WholeAsync(cancel);
        Unsaved = await Db.UnsavedOfYearReportAsync(YearReport, Current, cancel);
        Refusals = whole.RefusalsToSendOut();
        Before = await YearReportReview.ReadAsync(Db, YearReport, whole, county.County, clock.UtcNow(), cancel) with
        {
            Recipients = await Db.RecipientsOfDraftsAsync(clock.Today(), cancel),
        };
        return null;
    }
}
