using RokPortal.Documents.YearReports;
using RokPortal.Domain.Coordination;

namespace RokPortal.Documents.Tests.Support;

/// <summary>How a year's cooperation went, with everything that can be said of it.</summary>
internal static class SampleCooperation
{
    public static CooperationRecord Whole() => new()
    {
        Year = 2026,
        Attendance =
        [
            new BodyAttendanceRecord("Integrationsrådet", 3, 1,
            [
                new PartyAttendanceRecord("Kinda", 5, 4, 0, 1),
                new PartyAttendanceRecord("Ydre", 3, 3, 2, 0),
                new PartyAttendanceRecord("Region Östergötland", 0, 0, 0, 3),
            ]),
            new BodyAttendanceRecord("Nätverk sfi", 0, 1, []),
        ],
        SeatsOn = new DateOnly(2026, 12, 31),
        Seats =
        [
            new BodySeatsRecord("Integrationsrådet", 4, 2, 1, ["Ydre", "Region Östergötland"], []),
            new BodySeatsRecord("Beredningsgruppen", 1, 0, 0, [], ["Kinda"]),
        ],
        Rounds =
        [
            new RoundRateRecord(
                ReportingPeriod.HalfYear, IsOpen: false, new DateOnly(2026, 6, 5), 3, 1,
                [new LateReportRecord("Ydre", 4)], ["Region Östergötland"]),
            new RoundRateRecord(ReportingPeriod.FullYear, IsOpen: true, new DateOnly(2027, 2, 15), 3, 2, [], ["Ydre"]),
        ],
        Minutes =
        [
            new MinutesTimeRecord("Integrationsrådet", new DateOnly(2026, 3, 10), new DateOnly(2026, 4, 2)),
            new MinutesTimeRecord("Integrationsrådet", new DateOnly(2026, 9, 15), null),
        ],
        Answers = new PartyAnswersRecord(
            IsOpen: true,
            [
                MarksRecord.Of(CooperationWords.Anchoring, [4, null, 3]),
                MarksRecord.Of(CooperationWords.Mandate, [5, null, 4]),
                MarksRecord.Of(CooperationWords.Usefulness, [null, null, null]),
            ],
            [
                new PartyAnswerRecord("Kinda", IsSent: true, 4, 5, null, "Vi <vill> ha \"fler\" digitala möten & kortare handlingar."),
                new PartyAnswerRecord("Ydre", IsSent: false, null, null, null, ""),
                new PartyAnswerRecord("Region Östergötland", IsSent: true, 3, 4, null, ""),
            ]),
        Pulse = new PulseRecord(
            IsOpen: false, Asked: 20, Answered: 6,
            [new MarksRecord("Målen är tydliga.", [0, 1, 2, 2, 1])],
            ["Bra <i>möten</i>.", "Åk oftare till oss."]),
    };

    /// <summary>While the pulse is open nothing of its answers is in the record.</summary>
    public static CooperationRecord WithOpenPulse() => Empty() with
    {
        Pulse = new PulseRecord(IsOpen: true, Asked: 20, Answered: 12, [], []),
    };

    /// <summary>Too few answered.</summary>
    public static CooperationRecord WithSmallPulse() => Empty() with
    {
        Pulse = new PulseRecord(IsOpen: false, Asked: 20, Answered: 4, [], []),
    };

    /// <summary>A year that the portal knows nothing of.</summary>
    public static CooperationRecord Empty() => new()
    {
        Year = 2026,
        Attendance = [],
        SeatsOn = new DateOnly(2026, 12, 31),
        Seats = [],
        Rounds = [],
        Minutes = [],
        Answers = null,
    };
}
