namespace RokPortal.Web.Pages.Meetings;

/// <summary>Moves a meeting. A new day gives it a new address; the old one leads on.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class ScheduleModel(RokDbContext db, CurrentUser current, FormDrafts drafts, PortalMail mail)
    : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;
    private bool tellsOthers;

    [BindProperty]
    public ScheduleForm Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    /// <summary>Those who were called; null while nobody is, so that nobody is told.</summary>
    public IReadOnlyList<Recipient>? Recipients { get; private set; }

    /// <summary>Why no time at all would do.</summary>
    public IReadOnlyList<SchedulingRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        ModelState.Clear();
        Input = ScheduleForm.From(meeting);
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => RescheduleAsync(slug, cancel),
            () => new(
                tellsOthers ? "Tid och plats är sparade. De som är kallade får ett brev." : "Tid och plats är sparade.",
                $"/moten/{meeting.Slug}"),
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> RescheduleAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        (var wanted, Comparison) = this.JudgeBesideOthers(Input, meeting, Judge);
        if (wanted is not var (day, start, end))
            return Page();

        // Names that the meeting itself has had are free to it again.
        var taken = (await Db.MeetingSlugsAsync(meeting.BodyId, cancel)).Except(meeting.FormerSlugs).ToList();
        var title = string.IsNullOrWhiteSpace(Input.Title) ? meeting.Body.Name : Input.Title.Trim();
        var before = MeetingLetters.WhenOf(meeting);
        meeting.Reschedule(title, day, start, end, Input.Place!.Trim(), taken);
        await TellAsync(before, cancel);
        await drafts.DiscardAsync(cancel);
        await drafts.FollowAsync($"{Root}/", $"/moten/{meeting.Slug}/", cancel);
        return null;
    }

    /// <summary>Those who were called are told of another time or place, at the day they were called to and at the new one.</summary>
    private async Task TellAsync(MeetingTime before, CancellationToken cancel)
    {
        tellsOthers = meeting.Status == MeetingStatus.Called && before != MeetingLetters.WhenOf(meeting);
        if (!tellsOthers)
            return;

        var coming = await Db.RecipientsInBodyAsync(meeting.BodyId, meeting.Date, cancel);
        var page = mail.AddressOf($"/moten/{meeting.Slug}");
        mail.Send(Db, (Recipients ?? []).UnionBy(coming, recipient => recipient.PersonId), recipient =>
            MeetingLetters.Moved(before, meeting, recipient.Name, page));
    }

    /// <summary>What was typed, or null with the reasons in the model state.</summary>
    private (DateOnly Day, TimeOnly Start, TimeOnly End)? Judge()
    {
        if (Input.Read(ModelState) is not var (day, start, end))
            return null;

        return this.Refuses(
            meeting.RefusalsToReschedule(start, end),
            MeetingTexts.Of,
            refusal => refusal == SchedulingRefusal.EndsBeforeItStarts ? "Input.End" : "") ? null : (day, start, end);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        meeting = await Db.Meetings.Include(meeting => meeting.Body).SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        Refusals = meeting.RefusalsToReschedule(meeting.Start, meeting.End);
        if (meeting.Status == MeetingStatus.Called)
            Recipients = await Db.RecipientsInBodyAsync(meeting.BodyId, meeting.Date, cancel);
        return null;
    }
}
