using RokPortal.Data.Bodies;

namespace RokPortal.Data.Meetings;

/// <summary>Meetings in a list, with what one can filter them by.</summary>
/// <param name="Meetings">The meetings that were asked for, soonest first.</param>
/// <param name="Bodies">All bodies by name, the council first.</param>
/// <param name="Years">Years that have a meeting, latest first.</param>
public sealed record MeetingList(IReadOnlyList<MeetingHeader> Meetings, IReadOnlyList<ListedBody> Bodies, IReadOnlyList<int> Years);

/// <summary>A body to choose.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Name.</param>
public sealed record ListedBody(string Slug, string Name);

/// <summary>Reads the meetings of all bodies.</summary>
public static class MeetingListQuery
{
    /// <summary>The meetings of a body and year, or all. Three statements.</summary>
    /// <param name="db">The database.</param>
    /// <param name="bodySlug">The body, or null for all.</param>
    /// <param name="year">The year, or null for all.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<MeetingList> ListMeetingsAsync(this RokDbContext db, string? bodySlug, int? year, CancellationToken cancel)
    {
        var meetings = await db.Meetings.AsNoTracking().AsSingleQuery()
            .Where(meeting => (bodySlug == null || meeting.Body.Slug == bodySlug) && (year == null || meeting.Date.Year == year))
            .OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Start).ThenBy(meeting => meeting.Slug)
            .Select(MeetingQueries.Header)
            .ToListAsync(cancel);
        var bodies = await db.Bodies.AsNoTracking()
            .InBodyOrder(body => body)
            .Select(body => new ListedBody(body.Slug, body.Name))
            .ToListAsync(cancel);
        var years = await db.Meetings.Select(meeting => meeting.Date.Year).Distinct().ToListAsync(cancel);
        return new MeetingList(meetings, bodies, [.. years.OrderDescending()]);
    }
    /// <summary>
    /// Meetings that somebody still has to do something about, soonest first: not held, or cancelled and ahead, or with
    /// a protokoll that is not published or minnesanteckningar that are not final. One statement.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<MeetingHeader>> UnfinishedMeetingsAsync(
        this RokDbContext db, DateOnly today, CancellationToken cancel) => await db.Meetings.AsNoTracking().AsSingleQuery()
        .Where(meeting => MeetingStatuses.Open.Contains(meeting.Status)
            || (meeting.Status == MeetingStatus.Cancelled && meeting.Date >= today)
            || (meeting.Minutes != null && meeting.Minutes.Status != MinutesStatus.Published)
            || (meeting.Notes != null && NotesStatuses.Open.Contains(meeting.Notes.Status)))
        .OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Start).ThenBy(meeting => meeting.Slug)
        .Select(MeetingQueries.Header)
        .ToListAsync(cancel);
}
