using RokPortal.Application.Removals;
using RokPortal.Data.Removals;

namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>Borttaget: items that were taken off the agenda, and the way to put them back.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class RemovedItemsModel(RokDbContext db, CurrentUser current, TimeProvider clock) : MeetingPageModel(db, current)
{
    public IReadOnlyList<ListedRemoval> Removed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) =>
        await OpenAsync(slug, cancel) ?? await ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(string slug, Guid id, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (await Db.FindRemovedAsync(RemovedKind.AgendaItem, Meeting.Id, id, clock.UtcNow(), cancel) is not { } removed)
            return NotFound();

        var meeting = await WholeAsync(cancel);
        var item = Db.Revive<AgendaItem>(removed);
        if (this.Refuses(meeting.RefusalsToPutBack(item), ItemTexts.Of))
            return await ShowAsync(cancel);

        meeting.PutBack(item);
        return await this.SaveOrSayAsync(Db, Clash, cancel)
            ? this.GoOn(new($"{item.Title} är tillbaka på dagordningen.", Root))
            : await ShowAsync(cancel);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Removed = await Db.ListRemovedAsync(RemovedKind.AgendaItem, Meeting.Id, clock.UtcNow(), cancel);
        return Page();
    }
}
