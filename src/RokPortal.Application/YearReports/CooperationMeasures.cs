using RokPortal.Data.Bodies;
using RokPortal.Data.Parties;

namespace RokPortal.Application.YearReports;

/// <summary>One function a measure: from what the portal knows to what is said of it. What is not known is left out, never zero.</summary>
public static class CooperationMeasures
{
    /// <summary>The day that the seats of a year are counted: its last, or today while it runs.</summary>
    public static DateOnly SeatsDay(int year, DateOnly today) => new DateOnly(year, 12, 31) is var last && last < today ? last : today;

    public static IReadOnlyList<BodyAttendanceRecord> Attendance(IEnumerable<MeetingOfYear> meetings) =>
    [
        .. meetings.GroupBy(meeting => (meeting.BodySlug, meeting.BodyName)).Select(body => new BodyAttendanceRecord(
            body.Key.BodyName,
            body.Count(meeting => meeting.Status == MeetingStatus.Held),
            body.Count(meeting => meeting.Status == MeetingStatus.Cancelled),
            // What was noted before a meeting was cancelled is not attendance.
            [.. body.Where(meeting => meeting.Status == MeetingStatus.Held).SelectMany(meeting => meeting.Seats)
                .GroupBy(seat => (seat.PartyId, seat.PartyName, seat.IsListedFirst))
                .InPartyOrder(party => party.Key.IsListedFirst, party => party.Key.PartyName)
                .Select(party => new PartyAttendanceRecord(
                    party.Key.PartyName,
                    party.Count(seat => seat.HasHolder),
                    party.Count(seat => seat.IsRepresented),
                    party.Count(seat => seat.ByDeputy),
                    party.Count(seat => !seat.HasHolder)))])),
    ];

    public static IReadOnlyList<BodySeatsRecord> Seats(IEnumerable<SeatOnDay> seats, DateOnly day) =>
    [
        .. seats.GroupBy(seat => (seat.BodySlug, seat.BodyName)).Select(body => new BodySeatsRecord(
            body.Key.BodyName,
            body.Count(),
            body.Count(seat => seat.Member is not null),
            body.Count(seat => seat.Deputy is not null),
            [.. body.Where(seat => seat.Member is null && seat.IsKnownOn(day)).Select(NameOf)],
            [.. body.Where(seat => seat.Member is null && !seat.IsKnownOn(day)).Select(NameOf)])),
    ];

    public static IReadOnlyList<RoundRateRecord> Rounds(IEnumerable<RoundHeader> rounds, ILookup<Guid, CooperationReport> reports) =>
    [
        .. from round in rounds
           orderby round.OpenedUtc
           let late = from report in reports[round.Id]
                      let days = report.SubmittedUtc is { } sent ? PartyReport.DaysLate(round.Deadline, sent) : 0
                      where days > 0
                      orderby days descending
                      select new LateReportRecord(report.PartyName, days)
           select new RoundRateRecord(
               round.Period,
               round.Status.IsOpen,
               round.Deadline,
               round.Parties,
               round.Sent - late.Count(),
               [.. late],
               [.. reports[round.Id].Where(report => report.SubmittedUtc is null).Select(report => report.PartyName)]),
    ];

    public static IReadOnlyList<MinutesTimeRecord> Minutes(IEnumerable<MeetingOfYear> meetings) =>
    [
        .. meetings.Where(meeting => meeting.HasMinutes).OrderBy(meeting => meeting.Date)
            .Select(meeting => new MinutesTimeRecord(
                meeting.BodyName, meeting.Date, meeting.VerifiedUtc is { } verified ? StockholmTime.DayOf(verified) : null)),
    ];

    /// <summary>The three questions are asked once a year; null while they have not been.</summary>
    public static PartyAnswersRecord? Answers(IEnumerable<RoundHeader> rounds, ILookup<Guid, CooperationReport> reports)
    {
        if (rounds.FirstOrDefault(round => round.Period == ReportingPeriod.FullYear) is not { } round)
            return null;

        var answers = reports[round.Id].ToList();
        return new PartyAnswersRecord(
            round.Status.IsOpen,
            [
                MarksRecord.Of(CooperationWords.Anchoring, answers.Select(answer => answer.Anchoring)),
                MarksRecord.Of(CooperationWords.Mandate, answers.Select(answer => answer.Mandate)),
                MarksRecord.Of(CooperationWords.Usefulness, answers.Select(answer => answer.Usefulness)),
            ],
            [.. answers.Select(answer => new PartyAnswerRecord(
                answer.PartyName, answer.SubmittedUtc is not null, answer.Anchoring, answer.Mandate, answer.Usefulness, answer.Comment))]);
    }

    /// <summary>Whether anything of the answers may be shown is the pulse's to say.</summary>
    public static PulseRecord? Pulse(Pulse? pulse) => pulse is null ? null : new PulseRecord(
        pulse.Status.IsOpen,
        pulse.Asked,
        pulse.Tally.Answers,
        [.. (pulse.Result()?.Statements ?? []).Select(statement => new MarksRecord(statement.Text, statement.Counts))],
        pulse.Result()?.Comments ?? []);

    /// <summary>"Linköping", and "Linköping (plats 2)" for the second seat of a party.</summary>
    private static string NameOf(SeatOnDay seat) => seat.Number == 1
        ? seat.PartyName
        : string.Create(CultureInfo.InvariantCulture, $"{seat.PartyName} (plats {seat.Number})");
}
