using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What may be recorded about an item, and until when.</summary>
public class RecordingTests
{
    [Fact]
    public void Record_WritesEverything_AndActionPointsKeepTheirPlace()
    {
        var item = OpenItem();
        item.Record(new ItemRecording { ActionPoints = [new("A", "Sara", null), new("B", "Bo", null)] });
        var second = item.ActionPoints.Single(point => point.Position == 2);

        item.Record(new ItemRecording
        {
            Outcome = ItemOutcome.Decision,
            Text = "Sagt",
            Decision = ["att ja"],
            Dissent = "Nej",
            Note = "Not",
            Distribution = ["Regionen"],
            ActionPoints = [new("A2", "Sara", TestData.MeetingDay, IsDone: true)],
        });

        Assert.Equal((ItemOutcome.Decision, "Sagt", "Nej", "Not"), (item.Outcome, item.Text, item.Dissent, item.Note));
        Assert.Equal(["att ja"], item.Decision);
        Assert.Equal(["Regionen"], item.Distribution);
        var point = Assert.Single(item.ActionPoints);
        Assert.Equal((1, "A2", true), (point.Position, point.Text, point.IsDone));
        Assert.NotSame(second, point);
    }

    [Fact]
    public void Record_WhenTheMeetingIsCancelled_IsRefused()
    {
        AssertRefused(
            TestData.MeetingIn(MeetingStatus.Cancelled).Items[0],
            TestData.Recording(ItemOutcome.Information),
            RecordingRefusal.IsCancelled);
    }

    [Theory]
    [InlineData(MinutesStatus.AwaitingVerification)]
    [InlineData(MinutesStatus.Verified)]
    [InlineData(MinutesStatus.Published)]
    public void Record_WhenTheMinutesAreOut_IsRefused(MinutesStatus status)
    {
        AssertRefused(
            TestData.MinutesIn(status).Meeting.Items[0], TestData.Recording(ItemOutcome.Information), RecordingRefusal.RecordIsLocked);
    }

    [Fact]
    public void Record_WhenTheNotesAreFinal_IsRefused()
    {
        AssertRefused(
            TestData.NotesIn(NotesStatus.Final).Meeting.Items[0],
            TestData.Recording(ItemOutcome.Information),
            RecordingRefusal.RecordIsLocked);
    }

    [Fact]
    public void Record_WhenTheNotesAreSentOut_IsAllowed()
    {
        var item = TestData.NotesIn(NotesStatus.SentOut).Meeting.Items[0];

        item.Record(TestData.Recording(ItemOutcome.Information) with { Text = "Efter synpunkter" });

        Assert.Equal("Efter synpunkter", item.Text);
    }

    [Fact]
    public void Record_AnotherOutcomeOfAClosedMeeting_IsRefused_ButTheTextMayBeWrittenOn()
    {
        var item = TestData.HeldMeeting(null, null, ItemOutcome.Decision).Items[0];

        AssertRefused(item, TestData.Recording(ItemOutcome.Tabled), RecordingRefusal.OutcomeIsLocked);
        AssertRefused(item, TestData.Recording(null), RecordingRefusal.OutcomeIsLocked);
        item.Record(TestData.Recording(ItemOutcome.Decision) with { Text = "Utförligare" });

        Assert.Equal("Utförligare", item.Text);
    }

    [Theory]
    [InlineData(ItemOutcome.Decision)]
    [InlineData(ItemOutcome.Assignment)]
    public void Record_NoDecisionForADecisionOfAClosedMeeting_IsRefused(ItemOutcome outcome)
    {
        var item = TestData.HeldMeeting(null, null, outcome).Items[0];

        AssertRefused(item, TestData.Recording(outcome) with { Decision = [" "] }, RecordingRefusal.DecisionMissing);
        AssertRefused(item, TestData.Recording(outcome) with { Decision = [] }, RecordingRefusal.DecisionMissing);
    }

    [Theory]
    [InlineData(ItemOutcome.Decision)]
    [InlineData(ItemOutcome.Assignment)]
    public void Record_ADecisionOfAnotherBodyThanTheCouncil_IsRefused(ItemOutcome outcome)
    {
        var item = TestData.MeetingWith(TestData.Body(BodyKind.PreparatoryGroup), null, [null]).Items[0];

        AssertRefused(item, TestData.Recording(outcome), RecordingRefusal.OnlyTheCouncilDecides);
    }

    [Theory]
    [InlineData(ItemOutcome.Information)]
    [InlineData(ItemOutcome.Assignment)]
    public void Record_AnOutcomeThatDoesNotDecideThePlan_IsRefused(ItemOutcome outcome)
    {
        var item = TestData.Put(TestData.Meeting(), TestData.PlanIn(PlanStatus.Proposed));

        AssertRefused(item, TestData.Recording(outcome), RecordingRefusal.MatterNeedsADecision);
    }

    private static AgendaItem OpenItem() => TestData.MeetingWith(null, null, [null]).Items[0];

    private static void AssertRefused(AgendaItem item, ItemRecording recording, RecordingRefusal expected)
    {
        var before = (item.Outcome, item.Text);

        Assert.Equal([expected], item.RefusalsToRecord(recording));
        Assert.Throws<RefusedException>(() => item.Record(recording));
        Assert.Equal(before, (item.Outcome, item.Text));
    }
}
