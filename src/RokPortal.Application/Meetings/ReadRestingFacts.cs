using RokPortal.Data.Meetings;

namespace RokPortal.Application.Meetings;

/// <summary>Reads what rests on a meeting that was opened again: for its closing, and for the form of an item.</summary>
public static class ReadRestingFacts
{
    /// <summary>What rests on some of the items. Their matters are loaded in whole, because they judge too.</summary>
    public static async Task<RestingFacts> OfAsync(
        RokDbContext db, Meeting meeting, IEnumerable<AgendaItem> items, CancellationToken cancel)
    {
        HashSet<Guid> restedOn = [];
        foreach (var item in items.Where(item => item is { Matter: not null, ClosedAs: not null }))
        {
            var matter = MatterAtMeeting.Of(item.Matter!);
            await matter.LoadAsync(db, cancel);
            if (await matter.IsRestedOnAsync(db, item, cancel))
                restedOn.Add(item.Id);
        }

        return new RestingFacts(await db.LaterHasNumbersAsync(meeting, cancel), await db.TakenUpAsync(meeting, cancel), restedOn);
    }
}
