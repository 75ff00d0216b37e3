namespace RokPortal.Data.Meetings;

/// <summary>Reads what rests on a meeting that was opened again.</summary>
public static class RestingQuery
{
    /// <summary>Whether a meeting of the body later in the same year has paragraph numbers. One statement.</summary>
    public static Task<bool> LaterHasNumbersAsync(this RokDbContext db, Meeting meeting, CancellationToken cancel)
    {
        var (date, start, next) = (meeting.Date, meeting.Start, new DateOnly(meeting.Date.Year + 1, 1, 1));
        return db.AgendaItems.AnyAsync(
            item => item.ParagraphNumber != null
                && item.Meeting.BodyId == meeting.BodyId
                && item.MeetingId != meeting.Id
                && item.Meeting.Date < next
                && (item.Meeting.Date > date || (item.Meeting.Date == date && item.Meeting.Start > start)),
            cancel);
    }

    /// <summary>Items of a meeting that another, which is not cancelled, has taken up. One statement.</summary>
    public static async Task<IReadOnlySet<Guid>> TakenUpAsync(this RokDbContext db, Meeting meeting, CancellationToken cancel) =>
        (await db.AgendaItems
            .Where(later => later.Continues!.MeetingId == meeting.Id && later.Meeting.Status != MeetingStatus.Cancelled)
            .Select(later => later.ContinuesId!.Value)
            .ToListAsync(cancel)).ToHashSet();

    /// <summary>Why a meeting was opened again, the latest time first. One statement.</summary>
    public static async Task<IReadOnlyList<ReopenedMeeting>> ReopeningsAsync(
        this RokDbContext db, Guid meetingId, CancellationToken cancel) =>
        await db.Set<MeetingReopening>().AsNoTracking()
            .Where(reopening => reopening.Meeting.Id == meetingId)
            .OrderByDescending(reopening => reopening.ReopenedUtc)
            .Select(reopening => new ReopenedMeeting(reopening.Reason, reopening.ReopenedBy, reopening.ReopenedUtc))
            .ToListAsync(cancel);
}

/// <summary>A time that a meeting was opened again.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Name of who did it.</param>
/// <param name="ReopenedUtc">When, in UTC.</param>
public sealed record ReopenedMeeting(string Reason, string By, DateTime ReopenedUtc);
