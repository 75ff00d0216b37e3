using RokPortal.Data.Meetings;

namespace RokPortal.Application.Meetings;

/// <summary>
/// Sätter upp a matter on an agenda: of the body that decides once it is proposed, before that of the one that prepares.
/// </summary>
public sealed class PutOnAgenda
{
    private readonly CouncilMatter matter;

    private PutOnAgenda(CouncilMatter matter, IReadOnlyList<Meeting> meetings) => (this.matter, Meetings) = (matter, meetings);

    /// <summary>The meetings that are not held, the next one first; one that should have been closed stands last.</summary>
    public IReadOnlyList<Meeting> Meetings { get; }

    public static async Task<PutOnAgenda> LoadAsync(RokDbContext db, CouncilMatter matter, DateOnly today, CancellationToken cancel)
    {
        var isForCouncil = IsForCouncil(matter);
        var meetings = await db.Meetings.WithAgenda()
            .Where(meeting => (isForCouncil ? meeting.Body.Decides : meeting.Body.Prepares)
                && MeetingStatuses.Open.Contains(meeting.Status))
            .OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id)
            .ToListAsync(cancel);
        return new PutOnAgenda(matter, [.. meetings.OrderBy(meeting => meeting.Date < today)]);
    }

    /// <summary>Whether the meeting will deal with the matter as it is now.</summary>
    public bool IsPutAt(Meeting meeting) =>
        ItemIn(meeting) is { } item && (!IsForCouncil(matter) || item.ProposalNumber == matter.ProposalNumber);

    public IReadOnlyList<PuttingRefusal> RefusalsToPut(Meeting meeting) => (IsForCouncil(matter), ItemIn(meeting)) switch
    {
        (true, { } item) => item.RefusalsToPut(matter),
        (true, null) => meeting.RefusalsToPut(matter),
        (false, null) => [],
        _ => [PuttingRefusal.IsPutAlready],
    };

    /// <summary>The item about the matter: the one that the agenda has already, or a new one.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToPut"/> lists reasons.</exception>
    public AgendaItem Put(Meeting meeting)
    {
        RefusedException.ThrowIfAny(nameof(Put), RefusalsToPut(meeting));
        var item = ItemIn(meeting) ?? meeting.AddItem(MatterAtMeeting.Of(matter).NewItem with { Matter = matter });
        if (IsForCouncil(matter))
            item.Put(matter);
        return item;
    }

    private static bool IsForCouncil(CouncilMatter matter) => matter.IsProposed || matter.IsForTheCouncilOnly;

    private AgendaItem? ItemIn(Meeting meeting) => meeting.InOrder().FirstOrDefault(item => item.MatterId == matter.Id);
}
