using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>Öppna mötet igen: what it needs, what can be changed then, and what the next closing makes of it.</summary>
public class ReopeningTests
{
    private readonly StaffedBody staffed = TestData.Staffed();

    [Fact]
    public void Reopen_KeepsTheReason_AndLeavesTheMeetingHeldWithItsNumbers()
    {
        var meeting = Held(ItemOutcome.Decision, ItemOutcome.NotReached);

        var reopening = meeting.Reopen("Fel resultat i punkt 1", "Karin Lindqvist", TestData.Now);

        Assert.Equal(("Fel resultat i punkt 1", "Karin Lindqvist", TestData.Now),
            (reopening.Reason, reopening.ReopenedBy, reopening.ReopenedUtc));
        Assert.Equal([reopening], meeting.Reopenings);
        Assert.Equal((MeetingStatus.Held, true, false), (meeting.Status, meeting.IsReopened, meeting.IsClosed));
        Assert.Equal([1, null], Numbers(meeting));
        Assert.Equal(MinutesStatus.Draft, meeting.Minutes!.Status);
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Called)]
    [InlineData(MeetingStatus.Cancelled)]
    public void Reopen_WhatIsNotHeld_IsRefused(MeetingStatus status) =>
        AssertRefused(TestData.MeetingIn(status), "Fel", MeetingReopeningRefusal.NotHeld);

    [Fact]
    public void Reopen_Twice_IsRefused()
    {
        var meeting = Held(ItemOutcome.Decision);
        meeting.Reopen("Fel", "Karin", TestData.Now);

        AssertRefused(meeting, "Fel igen", MeetingReopeningRefusal.IsReopened);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Reopen_WithoutAReason_IsRefused(string reason) =>
        AssertRefused(Held(ItemOutcome.Decision), reason, MeetingReopeningRefusal.NoReason);

    [Theory]
    [InlineData(MinutesStatus.AwaitingVerification)]
    [InlineData(MinutesStatus.Verified)]
    [InlineData(MinutesStatus.Published)]
    public void Reopen_WhenTheMinutesAreOut_IsRefused(MinutesStatus status) =>
        AssertRefused(TestData.MinutesIn(status).Meeting, "Fel", MeetingReopeningRefusal.RecordIsOut);

    [Theory]
    [InlineData(NotesStatus.SentOut)]
    [InlineData(NotesStatus.Final)]
    public void Reopen_WhenTheNotesAreOut_IsRefused(NotesStatus status) =>
        AssertRefused(TestData.NotesIn(status).Meeting, "Fel", MeetingReopeningRefusal.RecordIsOut);

    [Fact]
    public void Reopen_AfterTheMinutesWereSentBack_IsAllowed()
    {
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification);
        minutes.SendBack("Karin", "Fel resultat", TestData.Now);

        Assert.Empty(minutes.Meeting.RefusalsToReopen("Fel resultat"));
    }

    [Fact]
    public void SendingTheRecord_WhileTheMeetingIsOpenAgain_IsRefused()
    {
        var (minutes, notes) = (TestData.MinutesIn(MinutesStatus.Draft, staffed), TestData.NotesIn(NotesStatus.Draft));
        minutes.Meeting.Reopen("Fel", "Karin", TestData.Now);
        notes.Meeting.Reopen("Fel", "Karin", TestData.Now);

        Assert.Equal([SendingRefusal.MeetingIsReopened], minutes.RefusalsToSend(staffed.ChairPerson, [staffed.FirstMember]));
        Assert.Equal([NotesDispatchRefusal.MeetingIsReopened], notes.RefusalsToSendOut());
    }

    [Fact]
    public void WhileOpenAgain_OutcomesCanBeChanged_AndTheAgendaCannot()
    {
        var meeting = Held(ItemOutcome.Decision);
        var item = meeting.Items[0];
        Assert.Equal([RecordingRefusal.OutcomeIsLocked], item.RefusalsToRecord(TestData.Recording(ItemOutcome.Tabled)));

        meeting.Reopen("Fel", "Karin", TestData.Now);

        Assert.Empty(item.RefusalsToRecord(TestData.Recording(ItemOutcome.Tabled), RestingFacts.None));
        Assert.Equal([AgendaRefusal.IsHeld], meeting.RefusalsToChangeAgenda());
        Assert.Equal([CancellationRefusal.IsHeld], meeting.RefusalsToCancel());
        Assert.Equal([SchedulingRefusal.IsHeld], meeting.RefusalsToReschedule(meeting.Start, meeting.End));
        Assert.Equal(ItemOutcome.Decision, item.ClosedAs);
    }

    [Fact]
    public void ClosingAgain_KeepsEveryNumber_AlsoOfWhatWasNotReached()
    {
        var meeting = Held(ItemOutcome.Decision, ItemOutcome.Information, ItemOutcome.Tabled);

        staffed.CloseAgain(meeting, null, (meeting.Items[1], ItemOutcome.NotReached), (meeting.Items[2], ItemOutcome.Decision));

        Assert.Equal([1, 2, 3], Numbers(meeting));
        Assert.Equal(
            [ItemOutcome.Decision, ItemOutcome.NotReached, ItemOutcome.Decision],
            meeting.InOrder().Select(item => item.ClosedAs!.Value));
        Assert.True(meeting.IsClosed);
        Assert.Equal(3, staffed.CounterOf(TestData.Year).Last);
    }

    [Fact]
    public void ClosingAgain_GivesWhatWasNotReached_TheNextNumber()
    {
        var meeting = Held(ItemOutcome.NotReached, ItemOutcome.Decision);

        staffed.CloseAgain(meeting, null, (meeting.Items[0], ItemOutcome.Information));

        Assert.Equal([2, 1], Numbers(meeting));
    }

    [Fact]
    public void ClosingAgain_WhenALaterMeetingHasNumbers_GivesNoneToWhatWasNotReached()
    {
        var meeting = Held(ItemOutcome.NotReached, ItemOutcome.Decision);
        var facts = RestingFacts.None with { LaterHasNumbers = true };
        meeting.Reopen("Fel", "Karin", TestData.Now);
        Assert.Equal(
            [RecordingRefusal.LaterMeetingHasNumbers],
            meeting.Items[0].RefusalsToRecord(TestData.Recording(ItemOutcome.Information), facts));
        meeting.Items[0].Record(TestData.Recording(ItemOutcome.Information));

        AssertInTheWay(meeting, facts, ClosingRefusal.LaterMeetingHasNumbers, meeting.Items[0]);
        staffed.CloseAgain(meeting, facts, (meeting.Items[0], ItemOutcome.NotReached), (meeting.Items[1], ItemOutcome.NotReached));
        Assert.Equal([null, 1], Numbers(meeting));
    }

    [Fact]
    public void ClosingAgain_WhenAnotherMeetingHasTakenTheItemUp_LetsItNotBeFinished()
    {
        var meeting = Held(ItemOutcome.Tabled);
        var facts = RestingFacts.None with { TakenUp = new HashSet<Guid> { meeting.Items[0].Id } };
        meeting.Reopen("Fel", "Karin", TestData.Now);
        Assert.Equal([RecordingRefusal.IsTakenUp], meeting.Items[0].RefusalsToRecord(TestData.Recording(ItemOutcome.Information), facts));
        meeting.Items[0].Record(TestData.Recording(ItemOutcome.Information));

        AssertInTheWay(meeting, facts, ClosingRefusal.IsTakenUp, meeting.Items[0]);
        staffed.CloseAgain(meeting, facts, (meeting.Items[0], ItemOutcome.Referred));
        Assert.Equal(ItemOutcome.Referred, meeting.Items[0].ClosedAs);
    }

    [Fact]
    public void ClosingAgain_IsBlockedByAnEarlierOpenMeeting_OnlyWhenItTakesANumber()
    {
        var meeting = Held(ItemOutcome.NotReached, ItemOutcome.Decision);
        var earlier = TestData.Meeting(staffed.Body, TestData.MeetingDay.AddDays(-1));
        meeting.Reopen("Fel", "Karin", TestData.Now);

        Assert.Empty(meeting.RefusalsToClose(staffed.Seats, [earlier], TestData.MeetingDay));
        meeting.Items[0].Record(TestData.Recording(ItemOutcome.Information));
        Assert.Equal(
            [new ClosingObstacle(ClosingRefusal.EarlierMeetingIsOpen, Meeting: earlier)],
            meeting.RefusalsToClose(staffed.Seats, [earlier], TestData.MeetingDay));
    }

    [Fact]
    public void EndAt_WritesTheRealEnd_UntilTheMeetingIsClosed()
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        Assert.Equal([SchedulingRefusal.EndsBeforeItStarts], meeting.RefusalsToEndAt(meeting.Start));
        meeting.EndAt(new TimeOnly(13, 20));
        staffed.Close(meeting);
        Assert.Equal([SchedulingRefusal.IsHeld], meeting.RefusalsToEndAt(new TimeOnly(14, 0)));

        meeting.Reopen("Fel tid", "Karin", TestData.Now);
        meeting.EndAt(new TimeOnly(14, 0));

        Assert.Equal(new TimeOnly(14, 0), meeting.End);
    }

    [Fact]
    public void AttendancePlaceAndCoOpted_CanBeMended_UntilTheMinutesAreSent_AndWhenTheyAreSentBack()
    {
        var meeting = Held(ItemOutcome.Decision);

        meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Absent));
        meeting.RecordCoOpted(["Eva Ek"]);
        meeting.CorrectPlace("Motala");
        var row = meeting.Attendances.Single(row => row.Seat == staffed.First);
        Assert.Equal((AttendanceStatus.Absent, "Motala"), (row.Status, meeting.Place));

        meeting.Minutes!.SendForVerification(staffed.ChairPerson, [staffed.SecondMember], TestData.Now);
        Assert.Equal([MendingRefusal.RecordIsLocked], meeting.RefusalsToMend());
        Assert.Throws<RefusedException>(() => meeting.CorrectPlace("Kinda"));
        meeting.Minutes.SendBack("Karin", "Fel plats", TestData.Now);
        Assert.Empty(meeting.RefusalsToMend());
    }

    private Meeting Held(params ItemOutcome?[] outcomes) => staffed.Close(TestData.MeetingWith(staffed.Body, null, outcomes));

    private static List<int?> Numbers(Meeting meeting) => [.. meeting.InOrder().Select(item => item.ParagraphNumber)];

    private void AssertInTheWay(Meeting meeting, RestingFacts facts, ClosingRefusal reason, AgendaItem item)
    {
        Assert.Equal([new ClosingObstacle(reason, item)], meeting.RefusalsToClose(staffed.Seats, [], TestData.MeetingDay, facts));
        Assert.Throws<RefusedException>(() => staffed.CloseAgain(meeting, facts));
    }

    private static void AssertRefused(Meeting meeting, string reason, MeetingReopeningRefusal refusal)
    {
        Assert.Equal([refusal], meeting.RefusalsToReopen(reason));
        Assert.Throws<RefusedException>(() => meeting.Reopen(reason, "Karin", TestData.Now));
    }
}
