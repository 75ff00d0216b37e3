namespace RokPortal.Web.Pages.Meetings.Reopenings;

/// <summary>Rättar platsen of a meeting that is closed. Before that it is changed with the time.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class PlaceModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;

    [BindProperty]
    public PlaceForm Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    public IReadOnlyList<MendingRefusal> Refusals => meeting.RefusalsToMend();

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.IsOpen)
            return Redirect($"{Root}/tid");

        ModelState.Clear();
        Input = PlaceForm.From(meeting);
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel) =>
        await this.SaveEditAsync(Db, () => CorrectAsync(slug, cancel), () => new("Platsen är rättad.", Root), cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> CorrectAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        (var place, Comparison) = this.JudgeBesideOthers(
            Input, meeting, () => this.Refuses(Refusals, MeetingTexts.Of) ? null : Input.Place!.Trim());
        if (place is null)
            return Page();

        meeting.CorrectPlace(place);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        meeting = await Db.Meetings.Include(meeting => meeting.Minutes).Include(meeting => meeting.Notes)
            .SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        return null;
    }
}
