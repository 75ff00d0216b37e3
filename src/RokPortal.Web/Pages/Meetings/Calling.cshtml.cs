namespace RokPortal.Web.Pages.Meetings;

/// <summary>Calls the members: from then on those who are signed in may read the agenda.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class CallingModel(RokDbContext db, CurrentUser current, CountyFacts county, PortalMail mail, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;

    public IReadOnlyList<CallingRefusal> Refusals { get; private set; } = [];

    public BeforeAct Before { get; private set; } = new();

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public int ItemCount => meeting.Items.Count;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => await LoadAsync(slug, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0 || Unsaved.Stops(this))
            return Page();

        meeting.Call(clock.UtcNow());
        var page = mail.AddressOf($"{Root}/kallelse");
        mail.Send(Db, Before.Recipients!, recipient => MeetingLetters.Notice(
            meeting, recipient.Name, county.County.ContactEmail, page));
        return await SaveAsync("Kallelsen är skickad. Alla som är inloggade kan läsa dagordningen.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        meeting = await Db.Meetings.WithAgenda().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        Refusals = meeting.RefusalsToCall();
        Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
        Before = new BeforeAct
        {
            Gaps = MeetingWords.GapsBeforeNotice(meeting),
            Recipients = await Db.RecipientsInBodyAsync(meeting.BodyId, meeting.Date, cancel),
        };
        return null;
    }
}
