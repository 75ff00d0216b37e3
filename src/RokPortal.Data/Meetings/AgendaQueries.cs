using RokPortal.Data.Frozen;

namespace RokPortal.Data.Meetings;

/// <summary>An item as the agenda shows it.</summary>
/// <param name="Id">The item.</param>
/// <param name="Number">Number within the meeting, in addresses.</param>
/// <param name="Kind">What sort of item it is.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Presenter">Föredragande, or empty.</param>
/// <param name="Background">Bakgrund, Markdown.</param>
/// <param name="ProposedDecision">Förslag till beslut: att-clauses in order.</param>
/// <param name="RegistryNumber">Diarienummer, or empty.</param>
/// <param name="Matter">What it is about that the council decides on, or null.</param>
/// <param name="Proposal">Number of the proposal to decide on, if it is kept as a document; else null.</param>
/// <param name="ParagraphNumber">Its paragraph (§), once the council's meeting is closed.</param>
public sealed record AgendaRow(
    Guid Id,
    int Number,
    ItemKind Kind,
    string Title,
    string Presenter,
    string Background,
    IReadOnlyList<string> ProposedDecision,
    string RegistryNumber,
    CouncilMatter? Matter,
    int? Proposal,
    int? ParagraphNumber);

/// <summary>An item that an earlier meeting did not finish.</summary>
/// <param name="Id">The item.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Outcome">How it ended there.</param>
/// <param name="MeetingSlug">Name of that meeting in addresses.</param>
/// <param name="MeetingTitle">Title of that meeting.</param>
/// <param name="MeetingDate">Its day.</param>
public sealed record UnfinishedItem(
    Guid Id, string Title, ItemOutcome Outcome, string MeetingSlug, string MeetingTitle, DateOnly MeetingDate);

/// <summary>Reads agendas.</summary>
public static class AgendaQueries
{
    /// <summary>The items of a meeting in the agenda's order. One statement.</summary>
    public static async Task<IReadOnlyList<AgendaRow>> ListItemsAsync(this RokDbContext db, MeetingHeader meeting, CancellationToken cancel)
    {
        var rows = await db.AgendaItems.AsNoTracking()
            .Where(item => item.MeetingId == meeting.Id)
            .Select(item => new AgendaRow(
                item.Id,
                item.Number,
                item.Kind,
                item.Title,
                item.Presenter,
                item.Background,
                item.ProposedDecision,
                item.RegistryNumber,
                item.Matter,
                db.FrozenDocuments.Any(
                    document => FrozenKinds.Proposals.Contains(document.Kind)
                        && document.SubjectId == item.MatterId
                        && document.Number == item.ProposalNumber)
                    ? item.ProposalNumber : null,
                item.ParagraphNumber))
            .ToListAsync(cancel);
        var place = meeting.ItemOrder.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. rows.OrderBy(row => place.GetValueOrDefault(row.Id, int.MaxValue))];
    }

    /// <summary>
    /// What held meetings of a body left unfinished and no later meeting has taken up, latest first. To be taken up at
    /// a meeting that was then cancelled does not count. One statement.
    /// </summary>
    public static async Task<IReadOnlyList<UnfinishedItem>> UnfinishedItemsAsync(
        this RokDbContext db, Guid bodyId, CancellationToken cancel) => await db.AgendaItems.AsNoTracking()
        .Where(item => item.Meeting.BodyId == bodyId && item.Meeting.Status == MeetingStatus.Held)
        .Where(item => ItemOutcomes.ComingBack.Contains(item.ClosedAs!.Value))
        .Where(item => !db.AgendaItems.Any(later => later.ContinuesId == item.Id && later.Meeting.Status != MeetingStatus.Cancelled))
        .OrderByDescending(item => item.Meeting.Date).ThenBy(item => item.Number)
        .Select(item => new UnfinishedItem(item.Id, item.Title, item.ClosedAs!.Value,
            item.Meeting.Slug, item.Meeting.Title, item.Meeting.Date))
        .ToListAsync(cancel);

    /// <summary>Meetings with their body and agenda, for the verbs of the agenda. Constant number of statements; tracked.</summary>
    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings
        .AsSplitQuery()
        .Include(meeting => meeting.Body)
        .Include(meeting => meeting.Items).ThenInclude(item => item.Matter);

    /// <summary>
    /// As <see cref="WithAgenda"/>, with the attendance, whose deputies serve from item to item, and the record, until which it can
    /// be mended.
    /// </summary>
    public static IQueryable<Meeting> WithAttendance(this IQueryable<Meeting> meetings) => meetings
        .WithAgenda()
        .Include(meeting => meeting.Attendances)
        .Include(meeting => meeting.Minutes)
        .Include(meeting => meeting.Notes);
}
