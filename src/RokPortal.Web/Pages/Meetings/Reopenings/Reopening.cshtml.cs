namespace RokPortal.Web.Pages.Meetings.Reopenings;

/// <summary>Öppna mötet igen: what was recorded wrongly can be changed until the meeting is closed again.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class ReopeningModel(RokDbContext db, CurrentUser current, FormDrafts drafts, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;

    [BindProperty]
    [StringLength(MeetingReopening.ReasonLength, ErrorMessage = "Texten är för lång. Skriv högst {1} tecken.")]
    public string? Reason { get; set; }

    public DateTime? DraftKeptUtc { get; private set; }

    /// <summary>Why no reason at all would do.</summary>
    public IEnumerable<MeetingReopeningRefusal> Refusals =>
        meeting.RefusalsToReopen(Reason ?? "").Where(refusal => refusal != MeetingReopeningRefusal.NoReason);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        ModelState.Clear();
        DraftKeptUtc = await drafts.RestoreAsync(this, values => Task.FromResult(Reason = values.TextOf(nameof(Reason))), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        if (this.Refuses(
                meeting.RefusalsToReopen(Reason ?? ""),
                MeetingTexts.Of,
                refusal => refusal == MeetingReopeningRefusal.NoReason ? nameof(Reason) : ""))
            return Page();

        meeting.Reopen(Reason!.Trim(), Current.Rights!.Name, clock.UtcNow());
        await drafts.DiscardAsync(cancel);
        return await SaveAsync("Mötet är öppnat igen. Ändra det som blev fel och avsluta det sedan.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        // The record is locked with the meeting: it cannot be sent while this is saved.
        meeting = await Db.Meetings.Include(meeting => meeting.Minutes).Include(meeting => meeting.Notes)
            .SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        return null;
    }
}
