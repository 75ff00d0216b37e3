namespace RokPortal.Web.Pages.Meetings;

[Authorize(Policy = Policies.RunMeetings)]
public sealed class CancellationModel(RokDbContext db, CurrentUser current, FormDrafts drafts, PortalMail mail)
    : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;

    [BindProperty]
    [Required(ErrorMessage = "Skriv varför mötet ställs in.")]
    [StringLength(AgendaItem.LineLength, ErrorMessage = "Texten är för lång. Skriv högst {1} tecken.")]
    public string? Reason { get; set; }

    public DateTime? DraftKeptUtc { get; private set; }

    /// <summary>Those who were called; null while nobody is, so that nobody is told.</summary>
    public IReadOnlyList<Recipient>? Recipients { get; private set; }

    public IReadOnlyList<CancellationRefusal> Refusals { get; private set; } = [];

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

        if (this.Refuses(Refusals, MeetingTexts.Of))
            return Page();

        meeting.Cancel(Reason!.Trim());
        await drafts.DiscardAsync(cancel);
        var page = mail.AddressOf(Root);
        mail.Send(Db, Recipients ?? [], recipient => MeetingLetters.Cancelled(meeting, recipient.Name, page));
        return await SaveAsync(
            Recipients is null ? "Mötet är inställt." : "Mötet är inställt. De som är kallade får ett brev.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        // Items and attendance are locked with the meeting.
        meeting = await Db.Meetings.Include(meeting => meeting.Items).Include(meeting => meeting.Attendances)
            .AsSplitQuery()
            .SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        Refusals = meeting.RefusalsToCancel();
        if (meeting.Status == MeetingStatus.Called)
            Recipients = await Db.RecipientsInBodyAsync(meeting.BodyId, meeting.Date, cancel);
        return null;
    }
}
