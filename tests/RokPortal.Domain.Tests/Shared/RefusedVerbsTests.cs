using RokPortal.Domain.Meetings;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Shared;

/// <summary>
/// A verb refuses what its twin refuses, also when nobody has asked the twin: the state may have changed in between. One row for each
/// verb that no other test calls in a state it refuses.
/// </summary>
public class RefusedVerbsTests
{
    private static readonly DateOnly NextYear = TestData.Today.AddYears(1);

    public static TheoryData<string, Action> Verbs => new()
    {
        { "an item of a held meeting is taken away", () => Held(meeting => meeting.Remove(meeting.Items[0])) },
        { "an item is put back on the agenda of a held meeting", () => Held(meeting => meeting.PutBack(meeting.Items[0])) },
        { "an activity is put back in a proposed plan", () => PutBackInProposed() },
        { "an item of a held meeting is moved", () => Held(meeting => meeting.Move(meeting.Items[0], MoveDirection.Down)) },
        { "a held meeting gets standing items", () => Held(meeting => meeting.AddStandingItems()) },
        {
            "verified minutes are sent again",
            () => TestData.MinutesIn(MinutesStatus.Verified).SendForVerification(TestData.Person(), [TestData.Person()], TestData.Now)
        },
        { "a report of a closed round is sent", () => Closed(report => report.Submit(TestData.Now, "Ada")) },
        { "a report of a closed round is answered", () => Closed(report => report.AssessCooperation(new CooperationAnswer(3, 3, 3))) },
        { "a closed round is closed", () => ClosedRound().Close(TestData.Now) },
        { "an open round is opened again", () => TestData.Round().Reopen(TestData.Deadline, TestData.Now) },
        { "a year's report is sent out when it is proposed", () => Proposed().SendOut(TestData.Now, "Ada", null) },
        { "it is proposed when it is", () => Proposed().Propose([]) },
        { "it is withdrawn before it is proposed", () => TestData.WrittenYearReport().Withdraw() },
        { "it is published before it is approved", () => Proposed().Publish(TestData.Now) },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_WhenItsTwinRefuses_Throws(string what, Action verb)
    {
        Assert.NotEmpty(what);
        Assert.Throws<RefusedException>(verb);
    }

    [Fact]
    public void Reopen_AYearAhead_IsTheLastDayThatMayBe()
    {
        var round = ClosedRound();

        Assert.Empty(round.RefusalsToReopen(NextYear, TestData.Today));
        Assert.Equal([ReopeningRefusal.DeadlineIsTooFar], round.RefusalsToReopen(NextYear.AddDays(1), TestData.Today));
    }

    private static void Held(Action<Meeting> act) => act(TestData.MeetingIn(MeetingStatus.Held));

    private static void PutBackInProposed()
    {
        var plan = TestData.SentOutPlan(plan => plan.Propose(TestData.Now));
        plan.PutBack(plan.Activities[0]);
    }

    private static ReportingRound ClosedRound()
    {
        var round = TestData.Round();
        round.Close(TestData.Now);
        return round;
    }

    private static void Closed(Action<PartyReport> act) => act(TestData.ReportOfTheResponsible(ClosedRound()));

    private static YearReport Proposed() => TestData.YearReportIn(YearReportStatus.Proposed);
}
