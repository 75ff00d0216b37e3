using RokPortal.Data;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>
/// A small year, 2025, in which everything is known beforehand. The council has a chair and four seats of three parties;
/// one party has never had a mandate. Three meetings are held and one is cancelled.
/// </summary>
internal sealed class CooperationYear
{
    public const int Year = 2025;
    public const string Council = "Rådet i provet";
    public const string Group = "Gruppen i provet";

    private readonly Party kinda = TestData.Party("Kinda");
    private readonly Party ydre = TestData.Party("Ydre");
    private readonly Party region = TestData.Party("Region Öst", PartyKind.Region);
    private readonly Body council = Body.Establish(TestData.Slug("rad"), Council, BodyKind.Council, "Beslutar.");
    private readonly List<Meeting> meetings = [];
    private readonly Seat chair;
    private readonly Seat kindaOne;
    private readonly Seat kindaTwo;
    private readonly Seat ydreOne;
    private readonly Seat regionOne;
    private readonly ParagraphCounter counter;

    private CooperationYear()
    {
        chair = Seat.Create(council, TestData.Party("Länsstyrelsen", PartyKind.CountyBoard), 1, SeatFunction.Chair);
        (kindaOne, kindaTwo) = (Seat.Create(council, kinda), Seat.Create(council, kinda, 2));
        (ydreOne, regionOne) = (Seat.Create(council, ydre), Seat.Create(council, region));
        counter = ParagraphCounter.Start(council, Year);
        foreach (var (seat, role, from, to) in new (Seat, MandateRole, DateOnly, DateOnly?)[]
        {
            (chair, MandateRole.Member, new(Year, 1, 1), null),
            (kindaOne, MandateRole.Member, new(Year, 1, 1), null),
            (kindaTwo, MandateRole.Member, new(Year, 7, 1), null),
            (ydreOne, MandateRole.Member, new(Year, 1, 1), new(Year, 10, 31)),
            (ydreOne, MandateRole.Deputy, new(Year, 1, 1), null),
        })
        {
            seat.Appoint(TestData.Person(seat.Party), role, from, to, "fullmäktige");
        }
    }

    private Seat[] Seats => [chair, kindaOne, kindaTwo, ydreOne, regionOne];

    /// <summary>Writes the year. The mandates of the preparatory group begin after it, so nothing is known of its seat then.</summary>
    public static async Task SaveAsync(RokDbContext db)
    {
        var year = new CooperationYear();
        var spring = year.Hold(
            new DateOnly(Year, 3, 10),
            (year.ydreOne, new AttendanceEntry(AttendanceStatus.Excused, DeputyServes: true)));
        year.Hold(new DateOnly(Year, 9, 15), (year.kindaOne, new AttendanceEntry(AttendanceStatus.Absent)));
        var winter = year.Hold(new DateOnly(Year, 12, 1), (year.ydreOne, new AttendanceEntry(AttendanceStatus.Absent, DeputyServes: true)));
        year.Cancel(new DateOnly(Year, 5, 5));
        year.Verify(spring, new DateTime(Year, 4, 2, 10, 0, 0, DateTimeKind.Utc));
        year.Verify(winter, new DateTime(Year + 1, 1, 7, 23, 30, 0, DateTimeKind.Utc));

        var group = Seat.Create(Body.Establish(TestData.Slug("grupp"), Group, BodyKind.PreparatoryGroup, "Bereder."), year.kinda);
        group.Appoint(TestData.Person(year.kinda), MandateRole.Member, new DateOnly(Year + 1, 2, 1), null, "förvaltningen");
        var plan = year.Plan();
        db.AddRange([.. year.Seats, .. year.meetings, group, plan, year.HalfYear(plan), year.FullYear(plan)]);
        await db.SaveChangesAsync();
    }

    private Meeting Hold(DateOnly day, params (Seat Seat, AttendanceEntry Entry)[] noted)
    {
        var meeting = TestData.MeetingWith(council, day, ItemOutcome.Information);
        foreach (var (seat, entry) in noted)
            meeting.RecordAttendance(seat, entry);
        meeting.Close(Seats, [], counter, day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));
        meetings.Add(meeting);
        return meeting;
    }

    /// <summary>Somebody said no before it was cancelled; that is not absence.</summary>
    private void Cancel(DateOnly day)
    {
        var meeting = TestData.MeetingWith(council, day, ItemOutcome.Information);
        meeting.RecordAttendance(kindaOne, new AttendanceEntry(AttendanceStatus.Excused));
        meeting.Cancel("För få kunde komma.");
        meetings.Add(meeting);
    }

    private void Verify(Meeting meeting, DateTime now)
    {
        var (presiding, verifier) = (
            chair.HolderOn(meeting.Date, MandateRole.Member)!,
            kindaOne.HolderOn(meeting.Date, MandateRole.Member)!);
        meeting.Minutes!.SendForVerification(presiding, [verifier], now.AddDays(-1));
        meeting.Minutes.Verify(presiding, now.AddHours(-1), TestData.Checksum);
        meeting.Minutes.Verify(verifier, now, TestData.Checksum);
    }

    private ActivityPlan Plan()
    {
        var plan = TestData.PlanFor(TestData.Agreement(), Year, started =>
        {
            started.AddActivity("Språkvän på jobbet", started.Agreement.Areas[0]).Revise(TestData.CompleteContent(started) with
            {
                ResponsibleParty = kinda,
                Contact = null,
                Participants = [ydre, region],
            });
            TestData.ConsiderEverything(started);
            started.SendOut(TestData.Now, "Sara", commentsBy: null);
            started.Propose(TestData.Now);
        });
        TestData.Decide(plan, ItemOutcome.Decision);
        return plan;
    }

    /// <summary>Kinda half an hour before midnight on the last day, Ydre four Swedish days late, the region never.</summary>
    private ReportingRound HalfYear(ActivityPlan plan)
    {
        var round = ReportingRound.Open(
            plan, ReportingPeriod.HalfYear, new DateOnly(Year, 6, 5), [], new DateTime(Year, 5, 10, 8, 0, 0, DateTimeKind.Utc));
        Send(round, kinda, new DateTime(Year, 6, 5, 21, 30, 0, DateTimeKind.Utc));
        Send(round, ydre, new DateTime(Year, 6, 8, 22, 30, 0, DateTimeKind.Utc));
        round.Close(new DateTime(Year, 6, 15, 14, 0, 0, DateTimeKind.Utc));
        return round;
    }

    /// <summary>Ydre has answered, but not sent: nobody else sees that.</summary>
    private ReportingRound FullYear(ActivityPlan plan)
    {
        var round = ReportingRound.Open(
            plan, ReportingPeriod.FullYear, new DateOnly(Year + 1, 2, 15), [ReportingPeriod.HalfYear],
            new DateTime(Year + 1, 1, 12, 8, 0, 0, DateTimeKind.Utc));
        ReportOf(round, kinda).AssessCooperation(new CooperationAnswer(4, 5, null, "Vi har <b>nytta</b> av varandra."));
        ReportOf(round, ydre).AssessCooperation(new CooperationAnswer(1, 1, 1, "Inte färdigt."));
        ReportOf(round, region).AssessCooperation(new CooperationAnswer(3, 4, 5));
        Send(round, kinda, new DateTime(Year + 1, 2, 1, 9, 0, 0, DateTimeKind.Utc));
        Send(round, region, new DateTime(Year + 1, 2, 2, 9, 0, 0, DateTimeKind.Utc));
        return round;
    }

    private static PartyReport ReportOf(ReportingRound round, Party party) => round.Reports.Single(report => report.Party == party);

    private static void Send(ReportingRound round, Party party, DateTime now)
    {
        var report = ReportOf(round, party);
        report.Activities[0].Answer(new ActivityAnswer(ReportStatus.OnTrack), now, "Ada Berg");
        report.Submit(now, "Ada Berg");
    }
}
