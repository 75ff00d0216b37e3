namespace RokPortal.Data.Meetings;

/// <summary>An item as the agenda lists it while the meeting is recorded.</summary>
/// <param name="Id">The item.</param>
/// <param name="Number">Its number in addresses.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Kind">What sort of item it is.</param>
/// <param name="Outcome">How it ended; null while it is not over.</param>
/// <param name="Paragraph">Its paragraph; null until the meeting is closed, and for what gets none.</param>
public sealed record ListedItem(Guid Id, int Number, string Title, ItemKind Kind, ItemOutcome? Outcome, int? Paragraph)
{
    /// <summary>Its place on the agenda, from 1.</summary>
    public int Position { get; init; }
}

/// <summary>What is recorded about a seat.</summary>
/// <param name="SeatId">The seat.</param>
/// <param name="Version">Version of the row.</param>
/// <param name="PartyName">Short name of the party then.</param>
/// <param name="Status">Whether the member was there.</param>
/// <param name="MemberName">Name of the member then; empty for a vacant seat.</param>
/// <param name="DeputyId">The serving deputy, or null.</param>
/// <param name="DeputyName">Name of the serving deputy then.</param>
/// <param name="DeputyFrom">Number of the first item for which the deputy served; null for the first of the meeting.</param>
/// <param name="DeputyTo">Number of the last item for which the deputy served; null for the last of the meeting.</param>
/// <param name="Note">Note.</param>
public sealed record ListedAttendance(
    Guid SeatId,
    int Version,
    string PartyName,
    AttendanceStatus Status,
    string MemberName,
    Guid? DeputyId,
    string DeputyName,
    int? DeputyFrom,
    int? DeputyTo,
    string Note);

/// <summary>Reads what the recording of a meeting shows.</summary>
public static class RecordingQueries
{
    /// <summary>The agenda in its order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedItem>> ListRecordedItemsAsync(
        this RokDbContext db, MeetingHeader meeting, CancellationToken cancel)
    {
        var positions = meeting.ItemOrder.Index().ToDictionary(entry => entry.Item, entry => entry.Index + 1);
        var items = await db.AgendaItems.AsNoTracking()
            .Where(item => item.MeetingId == meeting.Id)
            .Select(item => new ListedItem(item.Id, item.Number, item.Title, item.Kind, item.Outcome, item.ParagraphNumber))
            .ToListAsync(cancel);
        return [.. items.Select(item => item with { Position = positions.GetValueOrDefault(item.Id) }).OrderBy(item => item.Position)];
    }

    /// <summary>One item with what judging and showing it needs; tracked. Two statements.</summary>
    public static Task<AgendaItem> ReadItemAsync(this RokDbContext db, Guid id, CancellationToken cancel) => db.AgendaItems
        .AsSplitQuery()
        .Include(item => item.Meeting).ThenInclude(meeting => meeting.Body)
        .Include(item => item.Meeting).ThenInclude(meeting => meeting.Minutes)
        .Include(item => item.Meeting).ThenInclude(meeting => meeting.Notes)
        .Include(item => item.Matter)
        .Include(item => item.ActionPoints)
        .SingleAsync(item => item.Id == id, cancel);

    /// <summary>What is recorded about the seats so far, in no order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedAttendance>> ListAttendanceAsync(
        this RokDbContext db, Guid meetingId, CancellationToken cancel) =>
        await db.Attendances.AsNoTracking()
            .Where(row => row.MeetingId == meetingId)
            .Select(row => new ListedAttendance(
                row.SeatId,
                row.Version,
                row.PartyName,
                row.Status,
                row.MemberName,
                row.DeputyId,
                row.DeputyName,
                row.DeputyFrom == null ? null : row.DeputyFrom.Number,
                row.DeputyTo == null ? null : row.DeputyTo.Number,
                row.Note))
            .ToListAsync(cancel);
}
