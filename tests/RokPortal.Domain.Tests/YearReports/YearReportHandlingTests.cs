using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.YearReports;

/// <summary>The report's way through the group to the council's paragraph.</summary>
public class YearReportHandlingTests
{
    [Fact]
    public void SendOut_OfNothing_IsRefused() =>
        Assert.Equal([YearReportDispatchRefusal.NothingWritten], TestData.YearReport().RefusalsToSendOut());

    [Fact]
    public void SendOut_Twice_NumbersEachTime_AndTheDraftGoesOn()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.SentOut);

        Assert.Equal(2, yearReport.SendOut(TestData.Now, "Sara", commentsBy: null).Number);
        Assert.Equal((3, YearReportStatus.SentOut), (yearReport.DraftNumber, yearReport.Status));
        yearReport.Write(SectionKind.Summary, "Efter synpunkter", isReady: true);
    }

    [Fact]
    public void ClosingTheGroupsMeeting_PreparesWhatIsSentOut()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.SentOut);

        var item = TestData.HandleAtGroup(yearReport);

        var handling = Assert.Single(yearReport.Handlings);
        Assert.Equal(
            (HandlingKind.Prepared, item, TestData.MeetingDay, (int?)null),
            (handling.Kind, handling.Item, handling.HeldOn, handling.ParagraphNumber));
        Assert.True(yearReport.IsPrepared());
    }

    [Theory]
    [InlineData(ItemOutcome.Tabled)]
    [InlineData(ItemOutcome.Referred)]
    [InlineData(ItemOutcome.NotReached)]
    public void ClosingTheGroupsMeeting_WithoutFinishingTheItem_PreparesNothing(ItemOutcome outcome)
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.SentOut);

        TestData.HandleAtGroup(yearReport, outcome);

        Assert.Empty(yearReport.Handlings);
    }

    [Fact]
    public void ClosingTheGroupsMeeting_AboutADraftNobodyHasSeen_PreparesNothing()
    {
        var yearReport = TestData.WrittenYearReport();

        var item = TestData.HandleAtGroup(yearReport);

        Assert.Equal([PreparationRefusal.NotSentOut], yearReport.RefusalsToPrepare(item));
        Assert.Empty(yearReport.Handlings);
    }

    [Fact]
    public void Prepare_ByTheCouncilOrAnItemOfSomethingElse_IsRefused()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.SentOut);
        var other = TestData.HandleAtGroup(TestData.YearReportIn(YearReportStatus.SentOut));
        var councils = TestData.Meeting().AddItem(TestData.Content() with { Matter = yearReport });

        Assert.Equal([PreparationRefusal.OtherYearReport], yearReport.RefusalsToPrepare(other));
        Assert.Equal([PreparationRefusal.NotTheGroup, PreparationRefusal.NotDealtWith], yearReport.RefusalsToPrepare(councils));
        Assert.Throws<RefusedException>(() => yearReport.Prepare(other, TestData.Now));
    }

    [Fact]
    public void Propose_ListsWhatStandsInTheWay_InTheOrderToMendIt()
    {
        var yearReport = TestData.YearReport();
        yearReport.Write(SectionKind.Summary, "Klart.", isReady: true);

        var obstacles = yearReport.RefusalsToPropose([ReportingPeriod.FullYear]);

        Assert.Equal(
            [
                YearReportProposalRefusal.ReportingIsOpen,
                YearReportProposalRefusal.GoalNotAssessed, YearReportProposalRefusal.GoalNotAssessed,
                .. Enumerable.Repeat(YearReportProposalRefusal.SectionNotReady, 6),
                YearReportProposalRefusal.NotSentOut,
                YearReportProposalRefusal.NotPrepared,
            ],
            obstacles.Select(obstacle => obstacle.Reason));
        Assert.Equal(SectionKind.Goals, obstacles.First(obstacle => obstacle.Section is not null).Section);
    }

    [Fact]
    public void Propose_AndWithdraw_AndProposeAgain_NumbersTheProposals()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);

        Assert.Equal([new YearReportObstacle(YearReportProposalRefusal.NotADraft)], yearReport.RefusalsToPropose([]));
        yearReport.Withdraw();
        Assert.Equal([YearReportWithdrawalRefusal.NotProposed], yearReport.RefusalsToWithdraw());
        yearReport.Propose([]);
        Assert.Equal((2, YearReportStatus.Proposed), (yearReport.ProposalNumber, yearReport.Status));
    }

    [Fact]
    public void ClosingTheCouncilsMeeting_ApprovesWhatWasPut_WithItsParagraph()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);

        var item = TestData.DecideYearReport(yearReport, ItemOutcome.Decision);

        Assert.Equal(YearReportStatus.Approved, yearReport.Status);
        Assert.Equal(
            (item, 1, TestData.MeetingDay, "Integrationsrådet"),
            (yearReport.Approval!.Item, yearReport.Approval.ParagraphNumber!.Value,
                yearReport.Approval.HeldOn, yearReport.Approval.BodyName));
    }

    [Fact]
    public void ClosingTheCouncilsMeeting_CanReturnIt_AndThenTheGroupPreparesItAgain()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);

        TestData.DecideYearReport(yearReport, ItemOutcome.Referred);

        Assert.Equal((YearReportStatus.SentOut, "Frågan redovisas."), (yearReport.Status, yearReport.Handlings[^1].Reason));
        Assert.Equal([YearReportProposalRefusal.NotPrepared], yearReport.RefusalsToPropose([]).Select(obstacle => obstacle.Reason));
        TestData.HandleAtGroup(yearReport);
        Assert.Empty(yearReport.RefusalsToPropose([]));
    }

    [Fact]
    public void ClosingTheCouncilsMeeting_IsRefused_WhenItWasProposedAnewAfterItWasPut()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);
        var staffed = TestData.Staffed();
        var meeting = TestData.Meeting(staffed.Body);
        var item = meeting.AddItem(TestData.Content());
        item.Put(yearReport);
        item.Record(TestData.Recording(ItemOutcome.Decision));

        yearReport.Withdraw();
        Assert.Equal(
            [ClosingRefusal.MatterIsNotProposed],
            meeting.RefusalsToClose(staffed.Seats, [], meeting.Date).Select(obstacle => obstacle.Reason));
        yearReport.Propose([]);
        Assert.Equal(
            [ClosingRefusal.MatterHasChanged],
            meeting.RefusalsToClose(staffed.Seats, [], meeting.Date).Select(obstacle => obstacle.Reason));
    }

    [Fact]
    public void TheCouncil_CannotTakeItForInformation()
    {
        var item = TestData.Meeting().AddItem(TestData.Content() with { Matter = TestData.YearReportIn(YearReportStatus.Proposed) });

        Assert.Equal([RecordingRefusal.MatterNeedsADecision], item.RefusalsToRecord(TestData.Recording(ItemOutcome.Information)));
    }

    [Fact]
    public void Approve_ByAnItemThatIsNotOver_IsRefused()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);
        var item = TestData.Meeting().AddItem(TestData.Content());
        item.Put(yearReport);

        Assert.Equal(
            [DecidingRefusal.MeetingIsNotHeld, DecidingRefusal.NothingDecided],
            yearReport.RefusalsToDecide(item, ItemOutcome.Decision));
        Assert.Throws<RefusedException>(() => yearReport.Approve(item, TestData.Now));
    }

    [Fact]
    public void Publish_NeedsTheCouncilsApproval_AndHappensOnce()
    {
        Assert.Equal([YearReportPublicationRefusal.NotApproved], TestData.YearReportIn(YearReportStatus.Proposed).RefusalsToPublish());

        var published = TestData.YearReportIn(YearReportStatus.Published);
        Assert.Equal(TestData.Now, published.PublishedUtc);
        Assert.Equal([YearReportPublicationRefusal.IsPublished], published.RefusalsToPublish());
    }
}
