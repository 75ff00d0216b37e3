namespace RokPortal.Web.Pages.Meetings.Agendas;

[Authorize(Policy = Policies.RunMeetings)]
public sealed class ItemStartModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : ItemPageModel(db, current, drafts)
{
    private Meeting meeting = null!;
    private AgendaItem? item;

    public override string ButtonText => "Lägg till punkten";

    public IReadOnlyList<AgendaRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        ModelState.Clear();
        await RestoreDraftAsync(cancel);
        return Page();
    }

    /// <summary>If somebody changes the agenda between our reading and our writing, the item goes last on the new one.</summary>
    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => AddAsync(slug, cancel),
            () => new($"{item!.Title} är tillagd på plats {meeting.PositionOf(item)} av {meeting.Items.Count}.", Root),
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> AddAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;
        if (Preview is not null)
            return await PreviewAsync(cancel);
        this.Refuses(Refusals, MeetingTexts.Of);
        if (Choices.ContentOf(Input, null, ModelState) is not { } content)
            return Page();

        item = meeting.AddItem(content);
        item.PutMatter();
        await Drafts.DiscardAsync(cancel);
        return null;
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        meeting = await Db.Meetings.WithAgenda().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        Refusals = meeting.RefusalsToChangeAgenda();
        Choices = await ItemChoices.LoadAsync(Db, Meeting, null, cancel);
        return null;
    }
}
