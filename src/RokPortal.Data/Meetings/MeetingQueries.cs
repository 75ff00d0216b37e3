using System.Linq.Expressions;

namespace RokPortal.Data.Meetings;

/// <summary>A meeting as far as its pages need it around its agenda.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="BodyId">The body.</param>
/// <param name="BodySlug">Name of the body in addresses.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="Decides">See <see cref="Body.Decides"/>.</param>
/// <param name="Keeps">See <see cref="Body.Keeps"/>.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">When it starts.</param>
/// <param name="End">When it ends.</param>
/// <param name="Place">Plats.</param>
/// <param name="Status">State.</param>
/// <param name="Minutes">State of the minutes; null for none.</param>
/// <param name="Notes">State of the notes; null for none.</param>
/// <param name="Verifiers">Who is to verify the minutes that are out, and whether they have.</param>
public sealed record MeetingHeader(
    Guid Id,
    string Slug,
    string Title,
    Guid BodyId,
    string BodySlug,
    string BodyName,
    bool Decides,
    RecordKind Keeps,
    DateOnly Date,
    TimeOnly Start,
    TimeOnly End,
    string Place,
    MeetingStatus Status,
    MinutesStatus? Minutes,
    NotesStatus? Notes,
    IReadOnlyList<NamedVerifier> Verifiers) : IRecordedMeeting
{
    /// <summary>See <see cref="Body.Verifies"/>.</summary>
    public bool Verifies { get; init; }

    /// <summary>See <see cref="Body.NoticeDays"/>.</summary>
    public int? NoticeDays { get; init; }

    /// <summary>Why it was cancelled, or empty.</summary>
    public string CancellationReason { get; init; } = "";

    /// <summary>When the members were called, in UTC, or null.</summary>
    public DateTime? CalledUtc { get; init; }

    /// <summary>When the minutes were sent out for verification last, in UTC, or null.</summary>
    public DateTime? MinutesSentUtc { get; init; }

    /// <summary>Last day for comments on the notes that were sent out last, or null.</summary>
    public DateOnly? NotesCommentsBy { get; init; }

    /// <summary>Ids of the items in the agenda's order.</summary>
    public IReadOnlyList<Guid> ItemOrder { get; init; } = [];

    /// <summary>See <see cref="Meeting.IsReopened"/>.</summary>
    public bool IsReopened { get; init; }

    /// <summary>Whether the agenda may still be changed.</summary>
    public bool IsOpen => Status.IsOpen;

    /// <summary>Whether it is closed now, so that the outcomes stand.</summary>
    public bool IsClosed => Status == MeetingStatus.Held && !IsReopened;

    /// <summary>Whether attendance, place and co-opted may still be mended: see <see cref="Meeting.RefusalsToMend"/>.</summary>
    public bool MayBeMended => IsOpen || Minutes == MinutesStatus.Draft || Notes is { IsOpen: true };

    /// <summary>Whether the meeting lies ahead on a day: it is not held, and its day has not passed.</summary>
    public bool IsAhead(DateOnly today) => Date >= today && Status != MeetingStatus.Held;

    /// <summary>Whether a person is to verify the minutes, or has.</summary>
    public bool IsVerifiedBy(Guid? personId) => Verifiers.Any(verifier => verifier.PersonId == personId);
}

/// <summary>A meeting as far as it decides who may read its protokoll or minnesanteckningar.</summary>
public interface IRecordedMeeting
{
    /// <summary>The body.</summary>
    Guid BodyId { get; }

    /// <summary>What is kept of the meeting.</summary>
    RecordKind Keeps { get; }

    /// <summary>State of the minutes; null for none.</summary>
    MinutesStatus? Minutes { get; }

    /// <summary>State of the notes; null for none.</summary>
    NotesStatus? Notes { get; }

    /// <summary>Whether a person is to verify the minutes, or has.</summary>
    bool IsVerifiedBy(Guid? personId);
}

/// <summary>Who is to verify minutes.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Role">As chair or verifier.</param>
/// <param name="VerifiedUtc">When it was done, in UTC; null while it has not been.</param>
public sealed record NamedVerifier(Guid PersonId, string Name, VerificationRole Role, DateTime? VerifiedUtc);

/// <summary>Reads meetings for pages and documents.</summary>
public static class MeetingQueries
{
    /// <summary>A meeting's row and what stands around it, as <see cref="MeetingHeader"/>.</summary>
    internal static readonly Expression<Func<Meeting, MeetingHeader>> Header = meeting => new MeetingHeader(
        meeting.Id,
        meeting.Slug,
        meeting.Title,
        meeting.BodyId,
        meeting.Body.Slug,
        meeting.Body.Name,
        meeting.Body.Decides,
        meeting.Body.Keeps,
        meeting.Date,
        meeting.Start,
        meeting.End,
        meeting.Place,
        meeting.Status,
        meeting.Minutes == null ? null : meeting.Minutes.Status,
        meeting.Notes == null ? null : meeting.Notes.Status,
        meeting.Minutes!.Verifications.Select(row => new NamedVerifier(row.PersonId, row.Name, row.Role, row.VerifiedUtc)).ToList())
    {
        Verifies = meeting.Body.Verifies,
        NoticeDays = meeting.Body.NoticeDays,
        CancellationReason = meeting.CancellationReason,
        CalledUtc = meeting.CalledUtc,
        MinutesSentUtc = meeting.Minutes!.SentUtc,
        NotesCommentsBy = meeting.Notes!.Dispatches
            .OrderByDescending(dispatch => dispatch.Number)
            .Select(dispatch => dispatch.CommentsBy)
            .FirstOrDefault(),
        ItemOrder = meeting.ItemOrder,
        IsReopened = meeting.IsReopened,
    };

    /// <summary>The meeting with a name in addresses, also a former one. One statement.</summary>
    public static Task<MeetingHeader?> FindMeetingAsync(
        this RokDbContext db, string slug, CancellationToken cancel) => db.Meetings.AsNoTracking().AsSingleQuery()
        .Where(meeting => meeting.Slug == slug || meeting.FormerSlugs.Contains(slug))
        .OrderBy(meeting => meeting.Slug == slug ? 0 : 1)
        .Select(Header)
        .FirstOrDefaultAsync(cancel);

    /// <summary>
    /// A meeting with everything in it, for verbs and documents. Constant number of statements; tracked unless said
    /// otherwise.
    /// </summary>
    public static IQueryable<Meeting> WithEverything(this IQueryable<Meeting> meetings) => meetings
        .AsSplitQuery()
        .Include(meeting => meeting.Body)
        .Include(meeting => meeting.Items).ThenInclude(item => item.ActionPoints)
        .Include(meeting => meeting.Items).ThenInclude(item => item.Matter)
        .Include(meeting => meeting.Attendances).ThenInclude(attendance => attendance.Member)
        .Include(meeting => meeting.Attendances).ThenInclude(attendance => attendance.Deputy)
        .Include(meeting => meeting.Minutes!.Verifications)
        .Include(meeting => meeting.Minutes!.SendingsBack)
        .Include(meeting => meeting.Minutes!.Corrections)
        .Include(meeting => meeting.Notes!.Dispatches);

    /// <summary>A body's seats with all mandates, persons and parties, to judge who sat there on a day.</summary>
    public static IQueryable<Seat> WithMandates(this IQueryable<Seat> seats) => seats
        .AsSplitQuery()
        .Include(seat => seat.Party)
        .Include(seat => seat.Mandates).ThenInclude(mandate => mandate.Person);

    /// <summary>Names in addresses that meetings of a body have or have had.</summary>
    public static async Task<IReadOnlyCollection<string>> MeetingSlugsAsync(this RokDbContext db, Guid bodyId, CancellationToken cancel)
    {
        var rows = await db.Meetings.AsNoTracking()
            .Where(meeting => meeting.BodyId == bodyId)
            .Select(meeting => new { meeting.Slug, meeting.FormerSlugs })
            .ToListAsync(cancel);
        return [.. rows.SelectMany(row => row.FormerSlugs.Append(row.Slug))];
    }
}
