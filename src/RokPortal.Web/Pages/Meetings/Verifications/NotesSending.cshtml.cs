namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>Sends the minnesanteckningar out, on purpose and logged; what was sent is frozen.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class NotesSendingModel(RokDbContext db, CurrentUser current, CountyFacts county, PortalMail mail, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private Meeting whole = null!;

    [BindProperty]
    public string? CommentsBy { get; set; }

    public Notes Notes => whole.Notes!;

    public BeforeAct Before { get; private set; } = new();

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public string ExampleDay => county.County.LeadTimes.NotesCommentsBy(clock.Today()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        CommentsBy = ExampleDay;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        var commentsBy = TypedDate.ReadComing(CommentsBy, clock.Today());
        if (commentsBy.Fault is { } fault)
            ModelState.AddModelError(nameof(CommentsBy), fault);
        if (this.Refuses(Notes.RefusalsToSendOut(), MinutesTexts.Of) | Before.Stops(this) | Unsaved.Stops(this))
            return Page();

        var sent = SendOutNotes.Send(Db, whole, commentsBy.Day, county.County, clock.UtcNow(), Current.Rights!.Name);
        var page = mail.AddressOf($"{Root}/minnesanteckningar");
        mail.Send(Db, Before.Recipients!, recipient => MeetingLetters.NotesSentOut(
            whole, new(sent.Number, sent.SentBy, sent.CommentsBy), recipient.Name, county.County.ContactEmail, page));
        return await SaveAsync(
            "Minnesanteckningarna är utskickade. Deltagarna kan läsa dem i portalen och får ett brev med länk.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Notes is null)
            return NotFound();

        whole = await WholeAsync(cancel);
        Before = await RecordReview.ReadAsync(Db, whole, county.County, clock.Today(), cancel) with
        {
            Recipients = await Db.RecipientsOfNotesAsync(whole, clock.Today(), cancel),
        };
        Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
        return null;
    }
}
