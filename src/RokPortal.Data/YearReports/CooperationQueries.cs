using RokPortal.Data.Bodies;
using RokPortal.Data.Parties;
using RokPortal.Data.Reporting;

namespace RokPortal.Data.YearReports;

/// <summary>A meeting that was held or cancelled in a year.</summary>
/// <param name="BodySlug">Name of the body in addresses.</param>
/// <param name="BodyName">The body.</param>
/// <param name="Date">The day.</param>
/// <param name="Status">Held or cancelled.</param>
/// <param name="HasMinutes">Whether it is a meeting with minutes to verify.</param>
/// <param name="VerifiedUtc">When the minutes were verified, in UTC, or null.</param>
/// <param name="Seats">How the parties' seats were filled, as it was frozen when the meeting was closed.</param>
public sealed record MeetingOfYear(
    string BodySlug,
    string BodyName,
    DateOnly Date,
    MeetingStatus Status,
    bool HasMinutes,
    DateTime? VerifiedUtc,
    IReadOnlyList<SeatAtMeeting> Seats);

/// <summary>A party's seat at a meeting.</summary>
/// <param name="PartyId">The party.</param>
/// <param name="PartyName">Its short name now.</param>
/// <param name="IsListedFirst">Whether it is a municipality; they are listed first.</param>
/// <param name="HasHolder">Whether anybody held the seat that day, as member or as serving deputy, and so was called.</param>
/// <param name="IsRepresented">Whether the seat was filled for at least a part of the meeting.</param>
/// <param name="ByDeputy">Whether a deputy served.</param>
public sealed record SeatAtMeeting(Guid PartyId, string PartyName, bool IsListedFirst, bool HasHolder, bool IsRepresented, bool ByDeputy);

/// <summary>A party's report as far as the cooperation goes.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="PartyName">Short name of the party.</param>
/// <param name="SubmittedUtc">When it was sent, in UTC; null for not.</param>
/// <param name="Anchoring">1–5, or null for no answer.</param>
/// <param name="Mandate">1–5, or null for no answer.</param>
/// <param name="Usefulness">1–5, or null for no answer.</param>
/// <param name="Comment">Own words, or empty.</param>
public sealed record CooperationReport(
    Guid RoundId, string PartyName, DateTime? SubmittedUtc, int? Anchoring, int? Mandate, int? Usefulness, string Comment)
{
    /// <summary>What others see before the report is sent: nothing but that the party is asked.</summary>
    internal CooperationReport Unsent() => this with { Anchoring = null, Mandate = null, Usefulness = null, Comment = "" };
}

/// <summary>Reads what the portal knows of how the parties cooperate (samverkansprocessen).</summary>
public static class CooperationQueries
{
    /// <summary>
    /// Meetings of a year that were held or cancelled: the council's first, then by body and day. The chair and the
    /// secretary are not counted among the parties' representatives (R2). One statement.
    /// </summary>
    public static async Task<IReadOnlyList<MeetingOfYear>> MeetingsOfYearAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return await db.Meetings.AsNoTracking().AsSingleQuery()
            .Where(meeting => meeting.Date >= first && meeting.Date <= last
                && !MeetingStatuses.Open.Contains(meeting.Status))
            .InBodyOrder(meeting => meeting.Body)
            .ThenBy(meeting => meeting.Date)
            .ThenBy(meeting => meeting.Start)
            .Select(meeting => new MeetingOfYear(
                meeting.Body.Slug,
                meeting.Body.Name,
                meeting.Date,
                meeting.Status,
                meeting.Minutes != null,
                meeting.Minutes!.VerifiedUtc,
                meeting.Attendances
                    .Where(row => row.Function == SeatFunction.Representative)
                    .Select(row => new SeatAtMeeting(
                        row.Seat.PartyId,
                        row.Seat.Party.ShortName,
                        PartyKinds.ListedFirst.Contains(row.Seat.Party.Kind),
                        row.MemberId != null || row.DeputyId != null,
                        row.Status == AttendanceStatus.Present || row.DeputyId != null,
                        row.DeputyId != null))
                    .ToList()))
            .ToListAsync(cancel);
    }

    /// <summary>
    /// What each party has answered about the cooperation in some rounds, municipalities first, in Swedish order. One
    /// statement.
    /// </summary>
    public static async Task<ILookup<Guid, CooperationReport>> CooperationReportsAsync(
        this RokDbContext db, IReadOnlyList<RoundHeader> rounds, CancellationToken cancel)
    {
        var ids = rounds.Select(round => round.Id).ToList();
        var rows = await db.PartyReports.AsNoTracking()
            .Where(report => ids.Contains(report.RoundId))
            .InPartyOrder(report => report.Party)
            .Select(report => new CooperationReport(
                report.RoundId,
                report.Party.ShortName,
                report.SubmittedUtc,
                report.Anchoring,
                report.Mandate,
                report.Usefulness,
                report.CooperationComment))
            .ToListAsync(cancel);
        return rows.ToLookup(row => row.RoundId, row => row.SubmittedUtc is null ? row.Unsent() : row);
    }
}
