using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.FollowUps;

/// <summary>The report's way through the group to the council's paragraph.</summary>
public class FollowUpHandlingTests
{
    [Fact]
    public void SendOut_OfNothing_IsRefused() =>
        Assert.Equal([FollowUpDispatchRefusal.NothingWritten], TestData.FollowUp().RefusalsToSendOut());

    [Fact]
    public void SendOut_Twice_NumbersEachTime_AndTheDraftGoesOn()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.SentOut);

        Assert.Equal(2, followUp.SendOut(TestData.Now, "Sara", commentsBy: null).Number);
        Assert.Equal((3, FollowUpStatus.SentOut), (followUp.DraftNumber, followUp.Status));
        followUp.Write(SectionKind.Summary, "Efter synpunkter", isReady: true);
    }

    [Fact]
    public void ClosingTheGroupsMeeting_PreparesWhatIsSentOut()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.SentOut);

        var item = TestData.HandleAtGroup(followUp);

        var handling = Assert.Single(followUp.Handlings);
        Assert.Equal(
            (HandlingKind.Prepared, item, TestData.MeetingDay, (int?)null),
            (handling.Kind, handling.Item, handling.HeldOn, handling.ParagraphNumber));
        Assert.True(followUp.IsPrepared());
    }

    [Theory]
    [InlineData(ItemOutcome.Tabled)]
    [InlineData(ItemOutcome.Referred)]
    [InlineData(ItemOutcome.NotReached)]
    public void ClosingTheGroupsMeeting_WithoutFinishingTheItem_PreparesNothing(ItemOutcome outcome)
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.SentOut);

        TestData.HandleAtGroup(followUp, outcome);

        Assert.Empty(followUp.Handlings);
    }

    [Fact]
    public void ClosingTheGroupsMeeting_AboutADraftNobodyHasSeen_PreparesNothing()
    {
        var followUp = TestData.WrittenFollowUp();

        var item = TestData.HandleAtGroup(followUp);

        Assert.Equal([PreparationRefusal.NotSentOut], followUp.RefusalsToPrepare(item));
        Assert.Empty(followUp.Handlings);
    }

    [Fact]
    public void Prepare_ByTheCouncilOrAnItemOfSomethingElse_IsRefused()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.SentOut);
        var other = TestData.HandleAtGroup(TestData.FollowUpIn(FollowUpStatus.SentOut));
        var councils = TestData.Meeting().AddItem(TestData.Content() with { FollowUp = followUp });

        Assert.Equal([PreparationRefusal.OtherFollowUp], followUp.RefusalsToPrepare(other));
        Assert.Equal([PreparationRefusal.NotTheGroup, PreparationRefusal.NotDealtWith], followUp.RefusalsToPrepare(councils));
        Assert.Throws<RefusedException>(() => followUp.Prepare(other, TestData.Now));
    }

    [Fact]
    public void Propose_ListsWhatStandsInTheWay_InTheOrderToMendIt()
    {
        var followUp = TestData.FollowUp();
        followUp.Write(SectionKind.Summary, "Klart.", isReady: true);

        var obstacles = followUp.RefusalsToPropose([ReportingPeriod.FullYear]);

        Assert.Equal(
            [
                FollowUpProposalRefusal.ReportingIsOpen,
                FollowUpProposalRefusal.GoalNotAssessed, FollowUpProposalRefusal.GoalNotAssessed,
                .. Enumerable.Repeat(FollowUpProposalRefusal.SectionNotReady, 6),
                FollowUpProposalRefusal.NotSentOut,
                FollowUpProposalRefusal.NotPrepared,
            ],
            obstacles.Select(obstacle => obstacle.Reason));
        Assert.Equal(SectionKind.Goals, obstacles.First(obstacle => obstacle.Section is not null).Section);
    }

    [Fact]
    public void Propose_AndWithdraw_AndProposeAgain_NumbersTheProposals()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);

        Assert.Equal([new FollowUpObstacle(FollowUpProposalRefusal.NotADraft)], followUp.RefusalsToPropose([]));
        followUp.Withdraw();
        Assert.Equal([FollowUpWithdrawalRefusal.NotProposed], followUp.RefusalsToWithdraw());
        followUp.Propose([]);
        Assert.Equal((2, FollowUpStatus.Proposed), (followUp.ProposalNumber, followUp.Status));
    }

    [Fact]
    public void ClosingTheCouncilsMeeting_ApprovesWhatWasPut_WithItsParagraph()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);

        var item = TestData.DecideFollowUp(followUp, ItemOutcome.Decision);

        Assert.Equal(FollowUpStatus.Approved, followUp.Status);
        Assert.Equal(
            (item, 1, TestData.MeetingDay, "Integrationsrådet"),
            (followUp.Approval!.Item, followUp.Approval.ParagraphNumber!.Value, followUp.Approval.HeldOn, followUp.Approval.BodyName));
    }

    [Fact]
    public void ClosingTheCouncilsMeeting_CanReturnIt_AndThenTheGroupPreparesItAgain()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);

        TestData.DecideFollowUp(followUp, ItemOutcome.Referred);

        Assert.Equal((FollowUpStatus.SentOut, "Frågan redovisas."), (followUp.Status, followUp.Handlings[^1].Reason));
        Assert.Equal([FollowUpProposalRefusal.NotPrepared], followUp.RefusalsToPropose([]).Select(obstacle => obstacle.Reason));
        TestData.HandleAtGroup(followUp);
        Assert.Empty(followUp.RefusalsToPropose([]));
    }

    [Fact]
    public void ClosingTheCouncilsMeeting_IsRefused_WhenItWasProposedAnewAfterItWasPut()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);
        var staffed = TestData.Staffed();
        var meeting = TestData.Meeting(staffed.Body);
        var item = meeting.AddItem(TestData.Content());
        item.Put(followUp);
        item.Record(TestData.Recording(ItemOutcome.Decision));

        followUp.Withdraw();
        Assert.Equal(
            [ClosingRefusal.MatterIsNotProposed],
            meeting.RefusalsToClose(staffed.Seats, [], meeting.Date).Select(obstacle => obstacle.Reason));
        followUp.Propose([]);
        Assert.Equal(
            [ClosingRefusal.MatterHasChanged],
            meeting.RefusalsToClose(staffed.Seats, [], meeting.Date).Select(obstacle => obstacle.Reason));
    }

    [Fact]
    public void TheCouncil_CannotTakeItForInformation()
    {
        var item = TestData.Meeting().AddItem(TestData.Content() with { FollowUp = TestData.FollowUpIn(FollowUpStatus.Proposed) });

        Assert.Equal([RecordingRefusal.MatterNeedsADecision], item.RefusalsToRecord(TestData.Recording(ItemOutcome.Information)));
    }

    [Fact]
    public void Approve_ByAnItemThatIsNotOver_IsRefused()
    {
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);
        var item = TestData.Meeting().AddItem(TestData.Content());
        item.Put(followUp);

        Assert.Equal(
            [ApprovalRefusal.MeetingIsNotHeld, ApprovalRefusal.NothingDecided],
            followUp.RefusalsToDecide(item, ItemOutcome.Decision));
        Assert.Throws<RefusedException>(() => followUp.Approve(item, TestData.Now));
    }

    [Fact]
    public void Publish_NeedsTheCouncilsApproval_AndHappensOnce()
    {
        Assert.Equal([FollowUpPublicationRefusal.NotApproved], TestData.FollowUpIn(FollowUpStatus.Proposed).RefusalsToPublish());

        var published = TestData.FollowUpIn(FollowUpStatus.Published);
        Assert.Equal(TestData.Now, published.PublishedUtc);
        Assert.Equal([FollowUpPublicationRefusal.IsPublished], published.RefusalsToPublish());
    }
}
