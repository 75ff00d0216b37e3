using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What stands in the way of closing a meeting, one obstacle at a time.</summary>
public class MeetingClosingTests
{
    private readonly StaffedBody staffed = TestData.Staffed();

    [Fact]
    public void Close_WhenNothingIsMissing_HoldsTheMeetingAndStartsTheMinutes()
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);

        staffed.Close(meeting, TestData.Now);

        Assert.Equal(
            (MeetingStatus.Held, (DateTime?)TestData.Now, MinutesStatus.Draft),
            (meeting.Status, meeting.HeldUtc, meeting.Minutes!.Status));
        Assert.Null(meeting.Notes);
    }

    [Theory]
    [InlineData(MeetingStatus.Held, ClosingRefusal.IsHeld)]
    [InlineData(MeetingStatus.Cancelled, ClosingRefusal.IsCancelled)]
    public void Close_WhenHeldOrCancelled_IsRefusedForThatOnly(MeetingStatus status, ClosingRefusal expected)
    {
        AssertRefused(TestData.MeetingIn(status, staffed), new ClosingObstacle(expected));
    }

    [Fact]
    public void Close_BeforeTheDay_IsRefused()
    {
        AssertRefused(
            TestData.MeetingWith(staffed.Body, TestData.MeetingDay.AddDays(1), ItemOutcome.Information),
            new ClosingObstacle(ClosingRefusal.NotYet));
    }

    [Fact]
    public void Close_WhenEarlierMeetingsAreOpen_NamesThemByDay()
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        var (april, march) = (
            TestData.Meeting(staffed.Body, new DateOnly(2026, 4, 16)),
            TestData.Meeting(staffed.Body, new DateOnly(2026, 3, 5)));
        ClosingObstacle[] expected =
            [new(ClosingRefusal.EarlierMeetingIsOpen, Meeting: march), new(ClosingRefusal.EarlierMeetingIsOpen, Meeting: april)];

        Assert.Equal(expected, meeting.RefusalsToClose(staffed.Seats, [april, march], TestData.MeetingDay));
        Assert.Throws<RefusedException>(() => staffed.Close(meeting, null, april, march));
        Assert.Equal(0, staffed.CounterOf(TestData.Year).Last);
    }

    [Fact]
    public void Close_WhenTheAgendaIsEmpty_IsRefused()
    {
        AssertRefused(TestData.Meeting(staffed.Body), new ClosingObstacle(ClosingRefusal.NoItems));
    }

    [Fact]
    public void Close_WhenOutcomesAreMissing_NamesEachInTheAgendasOrder()
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, null, ItemOutcome.Information, null);
        meeting.Move(meeting.Items[2], MoveDirection.Up);
        meeting.Move(meeting.Items[2], MoveDirection.Up);

        AssertRefused(
            meeting,
            new ClosingObstacle(ClosingRefusal.OutcomeMissing, meeting.Items[2]),
            new ClosingObstacle(ClosingRefusal.OutcomeMissing, meeting.Items[0]));
    }

    [Theory]
    [InlineData(ItemOutcome.Decision, null)]
    [InlineData(ItemOutcome.Decision, " \n")]
    [InlineData(ItemOutcome.Assignment, null)]
    public void Close_WhenADecisionDoesNotSayWhat_IsRefused(ItemOutcome outcome, string? clause)
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, [null]);
        meeting.Items[0].Record(new ItemRecording { Outcome = outcome, Decision = clause is null ? [] : [clause] });

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.DecisionMissing, meeting.Items[0]));
    }

    [Fact]
    public void Close_WhenAPlanIsReturnedWithoutAReason_IsRefused()
    {
        var meeting = TestData.Meeting(staffed.Body);
        var item = TestData.Put(meeting, TestData.PlanIn(PlanStatus.Proposed));
        item.Record(new ItemRecording { Outcome = ItemOutcome.Referred, Text = " " });

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.ReasonMissing, item));
    }

    [Theory]
    [InlineData(ItemOutcome.Decision)]
    [InlineData(ItemOutcome.Referred)]
    public void Close_WhenThePlanWasWithdrawn_IsRefused(ItemOutcome outcome)
    {
        var (meeting, plan) = (TestData.Meeting(staffed.Body), TestData.PlanIn(PlanStatus.Proposed));
        var item = TestData.Put(meeting, plan, outcome);
        plan.Withdraw();

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.MatterIsNotProposed, item));
    }

    [Theory]
    [InlineData(ItemOutcome.Decision)]
    [InlineData(ItemOutcome.Referred)]
    public void Close_WhenThePlanWasChangedAfterItWasPut_IsRefused_AndNothingIsAdopted(ItemOutcome outcome)
    {
        var (meeting, plan) = (TestData.Meeting(staffed.Body), TestData.PlanIn(PlanStatus.Proposed));
        var item = TestData.Put(meeting, plan, outcome);
        plan.Withdraw();
        plan.WriteForeword("Ändrat efteråt");
        plan.Propose(TestData.Now);

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.MatterHasChanged, item));
        Assert.Equal((PlanStatus.Proposed, 0, 0), (plan.Status, plan.Adoptions.Count, plan.Returns.Count));

        item.Put(plan);
        staffed.Close(meeting);
        Assert.Equal(outcome == ItemOutcome.Decision ? PlanStatus.Adopted : PlanStatus.SentOut, plan.Status);
    }

    [Theory]
    [InlineData(ItemOutcome.Tabled)]
    [InlineData(ItemOutcome.NotReached)]
    public void Close_WhenThePlanIsNotDecided_LeavesItWhateverItsState(ItemOutcome outcome)
    {
        var (meeting, plan) = (TestData.Meeting(staffed.Body), TestData.PlanIn(PlanStatus.Proposed));
        TestData.Put(meeting, plan, outcome);
        plan.Withdraw();

        staffed.Close(meeting);

        Assert.Equal(PlanStatus.SentOut, plan.Status);
    }

    [Theory]
    [InlineData(ItemOutcome.Decision, ItemOutcome.Decision)]
    [InlineData(ItemOutcome.Decision, ItemOutcome.Referred)]
    [InlineData(ItemOutcome.Referred, ItemOutcome.Referred)]
    public void Close_WhenTwoItemsDecideOnOnePlan_IsRefused(ItemOutcome first, ItemOutcome second)
    {
        var (meeting, plan) = (TestData.Meeting(staffed.Body), TestData.PlanIn(PlanStatus.Proposed));
        TestData.Put(meeting, plan, first);
        var again = TestData.Put(meeting, plan, second);

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.DecidedTwice, again));
        Assert.Equal(PlanStatus.Proposed, plan.Status);

        again.Record(TestData.Recording(ItemOutcome.NotReached));
        staffed.Close(meeting);
    }

    [Fact]
    public void Close_WhenTheExtensionIsNotLater_IsRefused()
    {
        var meeting = TestData.Meeting(staffed.Body);
        var item = Extend(meeting, TestData.Agreement(), new DateOnly(2027, 12, 31));

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.MatterCannotBeCarried, item));
    }

    [Fact]
    public void Close_WhenTwoItemsExtendOneAgreement_IsRefused()
    {
        var (meeting, agreement) = (TestData.Meeting(staffed.Body), TestData.Agreement());
        Extend(meeting, agreement, new DateOnly(2029, 12, 31));
        var second = Extend(meeting, agreement, new DateOnly(2028, 12, 31));

        AssertRefused(meeting, new ClosingObstacle(ClosingRefusal.DecidedTwice, second));
        Assert.Empty(agreement.Extensions);
    }

    [Fact]
    public void Close_WhenTheMeetingWasMovedPastTheDeputysMandate_IsRefused()
    {
        var seat = Seat.Create(staffed.Body, TestData.Party());
        seat.Appoint(TestData.Person(), MandateRole.Deputy, new DateOnly(2026, 1, 1), TestData.MeetingDay.AddDays(-1), "kommunfullmäktige");
        var row = MovedFromTheDayBefore(seat, new AttendanceEntry(AttendanceStatus.Absent, DeputyServes: true));

        Assert.Equal(
            [new ClosingObstacle(ClosingRefusal.DeputyHasNoMandate, Attendance: row)],
            row.Meeting.RefusalsToClose([.. staffed.Seats, seat], [], TestData.MeetingDay));
    }

    [Fact]
    public void Close_WhenTheMeetingWasMovedPastTheMembersMandate_IsRefused()
    {
        var seat = Seat.Create(staffed.Body, TestData.Party());
        seat.Appoint(TestData.Person(), MandateRole.Member, new DateOnly(2026, 1, 1), TestData.MeetingDay.AddDays(-1), "kommunfullmäktige");
        var row = MovedFromTheDayBefore(seat, new AttendanceEntry(AttendanceStatus.Present));

        Assert.Equal(
            [new ClosingObstacle(ClosingRefusal.AttendanceDoesNotHold, Attendance: row)],
            row.Meeting.RefusalsToClose([.. staffed.Seats, seat], [], TestData.MeetingDay));
    }

    [Fact]
    public void Close_WhenSeveralThingsAreMissing_ListsThemInTheOrderOneMendsThem()
    {
        var meeting = TestData.MeetingWith(staffed.Body, TestData.MeetingDay.AddDays(1), [null]);
        meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Excused, DeputyServes: true));
        TestData.Put(meeting, TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Decision);
        ((ActivityPlan)meeting.Items[1].Matter!).Withdraw();
        meeting.Items[1].Record(new ItemRecording { Outcome = ItemOutcome.Decision });

        var reasons = meeting.RefusalsToClose([], [TestData.Meeting(staffed.Body)], TestData.MeetingDay)
            .Select(obstacle => obstacle.Reason);

        Assert.Equal(
            [
                ClosingRefusal.NotYet,
                ClosingRefusal.EarlierMeetingIsOpen,
                ClosingRefusal.OutcomeMissing,
                ClosingRefusal.DecisionMissing,
                ClosingRefusal.MatterIsNotProposed,
                ClosingRefusal.DeputyHasNoMandate,
            ],
            reasons);
    }

    private static AgendaItem Extend(Meeting meeting, Agreement agreement, DateOnly day) =>
        TestData.Put(meeting, ExtensionProposal.Of(agreement, day), ItemOutcome.Decision);

    private Attendance MovedFromTheDayBefore(Seat seat, AttendanceEntry entry)
    {
        var meeting = TestData.MeetingWith(staffed.Body, TestData.MeetingDay.AddDays(-1), ItemOutcome.Information);
        var row = meeting.RecordAttendance(seat, entry);
        meeting.Reschedule(meeting.Title, TestData.MeetingDay, meeting.Start, meeting.End, meeting.Place, []);
        return row;
    }

    private void AssertRefused(Meeting meeting, params ClosingObstacle[] expected)
    {
        var (before, last) = (meeting.Status, staffed.CounterOf(TestData.Year).Last);

        Assert.Equal(expected, meeting.RefusalsToClose(staffed.Seats, [], TestData.MeetingDay));
        Assert.Throws<RefusedException>(() => staffed.Close(meeting, TestData.Now));
        Assert.Equal((before, last), (meeting.Status, staffed.CounterOf(TestData.Year).Last));
    }
}
