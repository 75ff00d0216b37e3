using RokPortal.Application.Removals;
using RokPortal.Data.Removals;

namespace RokPortal.Web.Pages.Meetings.Agendas;

[Authorize(Policy = Policies.RunMeetings)]
public sealed class ItemRemovalModel(RokDbContext db, CurrentUser current, TimeProvider clock) : MeetingPageModel(db, current)
{
    public AgendaItem Item { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancel) =>
        await LoadAsync(slug, number, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, int number, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;
        if (this.Refuses(Item.Meeting.RefusalsToRemove(Item), MeetingTexts.Of))
            return Page();

        var kept = await Db.KeepRemovedAsync(RemovedKind.AgendaItem, Meeting.Id, Item, clock.UtcNow(), cancel);
        Item.Meeting.Remove(Item);
        var done = new Done($"{Item.Title} är borttagen från dagordningen.", Root) { Undo = new($"{Root}/borttaget", kept) };
        return await this.SaveAsync(Db, Clash, done, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, int number, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        // Who was to serve from or to the item serves from or to its neighbour.
        var meeting = await Db.Meetings.WithAttendance().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        if (meeting.Items.FirstOrDefault(item => item.Number == number) is not { } item)
            return NotFound();

        Item = item;
        return null;
    }
}
