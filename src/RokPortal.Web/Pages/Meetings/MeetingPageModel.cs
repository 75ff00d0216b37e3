namespace RokPortal.Web.Pages.Meetings;

/// <summary>A page about one meeting: opens it, or answers 404 or 403; a former address leads on.</summary>
public abstract class MeetingPageModel(RokDbContext db, CurrentUser current) : PageModel
{
    /// <summary>What is said when somebody else changed the same thing in between.</summary>
    protected const string Clash = "Någon annan ändrade mötet samtidigt. Inget är sparat än. Försök igen.";

    /// <summary>The meeting; set once <see cref="OpenAsync"/> has let the user in.</summary>
    public MeetingHeader Meeting { get; private set; } = null!;

    public CurrentUser Current => current;

    /// <summary>"Integrationsrådet 10 december 2026"</summary>
    public string Name => MeetingWords.NameOf(Meeting);

    public string Root => $"/moten/{Meeting.Slug}";

    /// <summary>Whether the user keeps meetings: plans, records, closes, sends out.</summary>
    public bool MayRun => current.May(Policies.RunMeetings);

    /// <summary>Whether the user may read the protokoll or the notes as they are now.</summary>
    public bool MayReadRecord => current.May(Policies.ReadRecord, Meeting);

    /// <summary>Whether the user may read the agenda as it is now.</summary>
    public bool MayReadAgenda => current.May(Policies.ReadAgenda, Meeting.Status);

    protected RokDbContext Db => db;

    /// <summary>Opens a meeting that everybody signed in may know of. Gives null, or the answer to give instead.</summary>
    protected async Task<IActionResult?> OpenAsync(string slug, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(slug, cancel) is not { } meeting)
            return NotFound();

        Meeting = meeting;
        return meeting.Slug == slug || !HttpMethods.IsGet(Request.Method)
            ? null
            : LocalRedirectPreserveMethod(
                Request.Path.Value!.Replace($"/{slug}", $"/{meeting.Slug}", StringComparison.Ordinal) + Request.QueryString);
    }

    /// <summary>The meeting with everything in it, for verbs; tracked.</summary>
    protected Task<Meeting> WholeAsync(CancellationToken cancel) =>
        db.Meetings.WithEverything().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);

    /// <summary>
    /// The meeting: with its protokoll or notes as they stand for a page that is shown (one statement), with everything in it
    /// for verbs; tracked.
    /// </summary>
    protected Task<Meeting> ReadRecordAsync(CancellationToken cancel) => HttpMethods.IsPost(Request.Method)
        ? WholeAsync(cancel)
        : db.Meetings.AsSingleQuery().Include(meeting => meeting.Minutes).Include(meeting => meeting.Notes!.Dispatches)
            .SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);

    /// <summary>Saves. False, with a message on the page, if somebody else changed the same thing in between.</summary>
    protected Task<bool> SaveOrSayAsync(CancellationToken cancel) => this.SaveOrSayAsync(db, Clash, cancel);

    /// <summary>Saves, says so and goes on; or shows the page again, if somebody else changed the same thing in between.</summary>
    protected Task<IActionResult> SaveAsync(string message, string address, CancellationToken cancel) =>
        this.SaveAsync(db, Clash, new(message, address), cancel);
}
