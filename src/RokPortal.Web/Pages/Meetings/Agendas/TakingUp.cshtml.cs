namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>What earlier meetings of the body left unfinished, to be taken up at this one.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class TakingUpModel(RokDbContext db, CurrentUser current) : MeetingPageModel(db, current)
{
    public IReadOnlyList<UnfinishedItem> Unfinished { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => await LoadAsync(slug, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, Guid? item, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        var earlier = await Db.AgendaItems.Include(row => row.Meeting).Include(row => row.Matter)
            .SingleOrDefaultAsync(row => row.Id == item, cancel);
        if (earlier is null)
        {
            ModelState.AddModelError("", "Välj en av punkterna i listan.");
            return Page();
        }

        var meeting = await Db.Meetings.WithAgenda().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        if (!this.Refuses(meeting.RefusalsToTakeUp(earlier), ItemTexts.Of) && !Unfinished.Any(row => row.Id == earlier.Id))
            ModelState.AddModelError("", "Ett annat möte har redan tagit upp punkten.");
        if (!ModelState.IsValid)
            return Page();

        var taken = meeting.TakeUp(earlier);
        taken.PutMatter();
        return await SaveAsync(
            $"{taken.Title} står nu på dagordningen, på plats {meeting.PositionOf(taken)} av {meeting.Items.Count}.",
            $"{Root}/tidigare-punkter", cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        Unfinished = await Db.UnfinishedItemsAsync(Meeting.BodyId, cancel);
        return null;
    }
}
