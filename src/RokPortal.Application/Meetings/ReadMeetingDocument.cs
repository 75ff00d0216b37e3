using RokPortal.Data.Meetings;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Review;

namespace RokPortal.Application.Meetings;

/// <summary>
/// The protokoll or the minnesanteckningar of a meeting as they read now: what was sent or verified is read from what
/// was frozen then, so that nothing that changes later shows; a draft is composed anew.
/// </summary>
public static class ReadMeetingDocument
{
    public static async Task<MinutesRecord> MinutesAsync(RokDbContext db, MeetingHeader header, County county, CancellationToken cancel) =>
        await MinutesOfAsync(await FrozenAsync(db, header, cancel), db, header, county, cancel);

    /// <summary>The document to read.</summary>
    /// <param name="frozen">What <see cref="FrozenAsync"/> gave.</param>
    /// <param name="db">The database.</param>
    /// <param name="header">The meeting.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<DocumentContent> ComposeAsync(
        FrozenDocument? frozen, RokDbContext db, MeetingHeader header, County county, CancellationToken cancel) =>
        header.Keeps == RecordKind.Minutes
            ? MinutesDocument.Compose(await MinutesOfAsync(frozen, db, header, county, cancel))
            : NotesDocument.Compose(await NotesOfAsync(frozen, db, header, county, cancel));

    /// <summary>
    /// The record of a meeting as it was sent the time with a number, without who was to verify it: they are chosen anew. Null if
    /// it was not sent.
    /// </summary>
    public static async Task<DocumentContent?> SentAsync(
        RokDbContext db, Meeting meeting, int number, CancellationToken cancel) => meeting switch
        {
            { Minutes: { } minutes } => await FreezeDocument.FindRecordAsync<MinutesRecord>(
                db, new(FrozenKind.SentMinutes, minutes.Id, number), cancel) is { } sent
                ? MinutesDocument.Compose(sent with { Verifiers = [] })
                : null,
            { Notes: { } notes } => await FindAsync(db, new(FrozenKind.SentNotes, notes.Id, number), cancel),
            _ => null,
        };

    /// <summary>What differs between what was sent and what was sent the time before; null for the first time.</summary>
    /// <param name="db">The database.</param>
    /// <param name="sent">What <see cref="FrozenAsync"/> gave.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<DocumentChange>?> ChangesAsync(
        RokDbContext db, FrozenDocument? sent, CancellationToken cancel) =>
        sent is { Kind: FrozenKind.SentMinutes or FrozenKind.SentNotes, Number: > 1 }
            && await FindAsync(db, new(sent.Kind, sent.SubjectId, sent.Number - 1), cancel) is { } before
            ? DocumentChanges.Between(before, Compose(sent.Kind, new(sent.Schema, sent.Json, sent.Sha256)))
            : null;

    /// <summary>The document as a PDF: the frozen bytes, where there are any.</summary>
    public static async Task<byte[]> PdfAsync(RokDbContext db, MeetingHeader header, County county, CancellationToken cancel) =>
        (await FrozenAsync(db, header, cancel))?.Pdf ?? PdfRenderer.Render(await ComposeAsync(null, db, header, county, cancel)).Bytes;

    /// <summary>What was frozen and stands now; null while it is a draft, or notes that may still be written on.</summary>
    public static Task<FrozenDocument?> FrozenAsync(RokDbContext db, MeetingHeader header, CancellationToken cancel)
    {
        FrozenKind? kind = header switch
        {
            { Minutes: MinutesStatus.AwaitingVerification } => FrozenKind.SentMinutes,
            { Minutes.IsVerified: true } => FrozenKind.VerifiedMinutes,
            { Notes: NotesStatus.SentOut } => FrozenKind.SentNotes,
            { Notes: NotesStatus.Final } => FrozenKind.FinalNotes,
            _ => null,
        };
        return kind is null
            ? Task.FromResult<FrozenDocument?>(null)
            : db.FrozenDocuments.AsNoTracking()
                .Where(document => document.Kind == kind
                    && (db.Minutes.Any(minutes => minutes.MeetingId == header.Id && minutes.Id == document.SubjectId)
                        || db.Notes.Any(notes => notes.MeetingId == header.Id && notes.Id == document.SubjectId)))
                .OrderByDescending(document => document.Number)
                .FirstOrDefaultAsync(cancel);
    }

    /// <summary>The record of a meeting as it is now. The meeting is loaded with everything.</summary>
    public static DocumentContent Compose(Meeting meeting, County county) => meeting.Body.Keeps == RecordKind.Minutes
        ? MinutesDocument.Compose(ReadMinutes.MinutesOf(meeting, county))
        : NotesDocument.Compose(ReadMinutes.NotesOf(meeting, county));

    private static async Task<DocumentContent?> FindAsync(RokDbContext db, FrozenKey key, CancellationToken cancel) =>
        await FreezeDocument.FindContentAsync(db, key, cancel) is { } content ? Compose(key.Kind, content) : null;

    private static DocumentContent Compose(FrozenKind kind, FrozenContent content) => kind == FrozenKind.SentMinutes
        ? MinutesDocument.Compose(FrozenJson.Thaw<MinutesRecord>(content))
        : NotesDocument.Compose(FrozenJson.Thaw<NotesRecord>(content));

    private static async Task<MinutesRecord> MinutesOfAsync(
        FrozenDocument? frozen, RokDbContext db, MeetingHeader header, County county, CancellationToken cancel) =>
        frozen is null
            ? ReadMinutes.MinutesOf(await WholeAsync(db, header, cancel), county)
            : FreezeDocument.Thaw<MinutesRecord>(frozen);

    private static async Task<NotesRecord> NotesOfAsync(
        FrozenDocument? frozen, RokDbContext db, MeetingHeader header, County county, CancellationToken cancel) =>
        frozen is null
            ? ReadMinutes.NotesOf(await WholeAsync(db, header, cancel), county)
            : FreezeDocument.Thaw<NotesRecord>(frozen);

    private static Task<Meeting> WholeAsync(RokDbContext db, MeetingHeader header, CancellationToken cancel) =>
        db.Meetings.AsNoTrackingWithIdentityResolution().WithEverything().SingleAsync(meeting => meeting.Id == header.Id, cancel);
}
