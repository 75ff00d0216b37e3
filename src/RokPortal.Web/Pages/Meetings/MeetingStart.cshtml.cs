namespace RokPortal.Web.Pages.Meetings;

[Authorize(Policy = Policies.RunMeetings)]
public sealed class MeetingStartModel(RokDbContext db, FormDrafts drafts) : PageModel
{
    private List<Body> bodies = [];
    private Meeting? planned;

    [BindProperty]
    public StartForm Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    /// <summary>The body's meeting that is planned for the same day, if there is one: this may be the same form, sent twice.</summary>
    public ListedMeeting? SameDay { get; private set; }

    public IEnumerable<SelectListItem> Bodies => bodies.Select(body => new SelectListItem(body.Name, body.Slug));

    public async Task OnGetAsync([FromQuery(Name = "organ")] string? body, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Input = new StartForm { Body = bodies.Find(known => known.Slug == body)?.Slug, StandingItems = true };
        ModelState.Clear();
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
    }

    /// <summary>Another meeting may get the same name in addresses between our reading and our writing: then we look again.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await this.SaveEditAsync(
            db,
            () => PlanAsync(cancel),
            () => new("Mötet är planerat. Dagordningen syns för de andra när du kallar.", $"/moten/{planned!.Slug}"),
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> PlanAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        // Names are read before anybody looks for a meeting that day: one that comes in between is either seen there or
        // takes the same name.
        var taken = bodies.Find(known => known.Slug == Input.Body) is { } chosen ? await db.MeetingSlugsAsync(chosen.Id, cancel) : [];
        if (await JudgeAsync(cancel) is not var (body, day, start, end))
            return Page();

        var title = string.IsNullOrWhiteSpace(Input.Title) ? body.Name : Input.Title.Trim();
        planned = Meeting.Plan(body, title, day, start, end, Input.Place!.Trim(), taken);
        if (Input.StandingItems)
            planned.AddStandingItems();
        db.Meetings.Add(planned);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed, or null with the reasons in the model state.</summary>
    private async Task<(Body Body, DateOnly Day, TimeOnly Start, TimeOnly End)?> JudgeAsync(CancellationToken cancel)
    {
        var body = bodies.Find(body => body.Slug == Input.Body);
        if (body is null && Input.Body is not null)
            ModelState.AddModelError("Input.Body", "Välj ett organ i listan.");
        if (Input.Read(ModelState) is not var (day, start, end))
            return null;

        this.Refuses(Meeting.RefusalsToPlan(start, end), MeetingTexts.Of, _ => "Input.End");
        if (body is null)
            return null;

        SameDay = await db.Meetings.AsNoTracking()
            .Where(meeting => meeting.BodyId == body.Id && meeting.Date == day && meeting.Status != MeetingStatus.Cancelled)
            .OrderBy(meeting => meeting.Start)
            .Select(meeting => new ListedMeeting(meeting.Slug, meeting.Title, meeting.Start, meeting.End))
            .FirstOrDefaultAsync(cancel);
        if (SameDay is not null && !Input.OneMore)
        {
            ModelState.AddModelError(
                "Input.OneMore", $"{body.Name} har redan ett möte den dagen. Kryssa i rutan om ni ska ha ett möte till.");
        }

        return ModelState.IsValid ? (body, day, start, end) : null;
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        bodies = await db.Bodies.InBodyOrder(body => body).ToListAsync(cancel);

    public sealed record ListedMeeting(string Slug, string Title, TimeOnly Start, TimeOnly End);

    /// <summary>A new meeting as it is typed.</summary>
    public sealed class StartForm : TimeAndPlaceForm
    {
        [Required(ErrorMessage = "Välj vilket organ som ska mötas.")]
        public string? Body { get; set; }

        public bool StandingItems { get; set; }

        public bool OneMore { get; set; }
    }
}
