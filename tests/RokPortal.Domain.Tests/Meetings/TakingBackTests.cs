using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>A meeting that was opened again takes back what it did to a matter, unless something rests on it.</summary>
public class TakingBackTests
{
    private readonly StaffedBody staffed = TestData.Staffed();

    [Theory]
    [InlineData(ItemOutcome.Tabled)]
    [InlineData(ItemOutcome.NotReached)]
    public void AnAdoptedPlan_IsProposedAgain_UnderTheSameNumber(ItemOutcome instead)
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var (proposed, item) = (plan.ProposedUtc, Decided(plan, ItemOutcome.Decision));

        staffed.CloseAgain(item.Meeting, null, (item, instead));

        Assert.Equal((PlanStatus.Proposed, 1, proposed), (plan.Status, plan.ProposalNumber, plan.ProposedUtc));
        Assert.Equal((1, TestData.Now), (plan.Adoptions[0].Version, plan.Adoptions[0].TakenBackUtc));
        Assert.Null(plan.InForce);
        Assert.All(plan.Activities, activity => Assert.Equal((ActivityState.Complete, null), (activity.State, activity.AdoptedTitle)));
        Assert.Equal((null, instead, 1), (item.CarriedVersion, item.ClosedAs, item.ParagraphNumber));
    }

    [Fact]
    public void AnAdoptedPlan_IsReturnedInstead_AndTheOtherWayRound()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = Decided(plan, ItemOutcome.Decision);

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Referred));
        Assert.Equal(PlanStatus.SentOut, plan.Status);
        Assert.Single(plan.Returns);

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Decision));
        Assert.Equal((PlanStatus.Adopted, 2, 2), (plan.Status, plan.InForce!.Version, item.CarriedVersion));
        Assert.Empty(plan.Returns);
        Assert.Equal([1, 2], plan.Adoptions.Select(adoption => adoption.Version));
    }

    [Fact]
    public void AReturnInOtherWords_GivesTheNewReason()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = Decided(plan, ItemOutcome.Referred);
        item.Record(TestData.Recording(ItemOutcome.Referred) with { Text = "Ett bättre skäl" });

        staffed.CloseAgain(item.Meeting);

        Assert.Equal("Ett bättre skäl", Assert.Single(plan.Returns).Reason);
    }

    [Fact]
    public void WhatIsUnchanged_IsNotAdoptedTwice()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = Decided(plan, ItemOutcome.Decision);

        staffed.CloseAgain(item.Meeting);

        Assert.Null(Assert.Single(plan.Adoptions).TakenBackUtc);
        Assert.Equal((PlanStatus.Adopted, 1, 1), (plan.Status, item.CarriedVersion, item.ParagraphNumber));
    }

    [Fact]
    public void ANewVersion_TakenBack_LeavesTheEarlierOneInForce()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);
        var (known, title) = (plan.Activities[0], plan.Activities[0].Title);
        plan.StartNewVersion();
        known.Revise(TestData.CompleteContent(plan) with { Title = "Ny rubrik", Area = known.Area });
        var added = plan.AddActivity("Ny aktivitet", known.Area);
        added.Revise(TestData.CompleteContent(plan) with { Title = "Ny aktivitet", Area = known.Area });
        plan.SendOut(TestData.Now, "Sara", commentsBy: null);
        plan.Propose(TestData.Now);
        var item = Decided(plan, ItemOutcome.Decision);

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Tabled));

        Assert.Equal((PlanStatus.Proposed, 1, 2), (plan.Status, plan.InForce!.Version, plan.ProposalNumber));
        Assert.Equal((title, null), (known.AdoptedTitle, added.AdoptedTitle));
    }

    [Fact]
    public void AnAdoptedPlan_WhoseYearHasBegun_IsNotTakenBack()
    {
        AssertRestedOn(plan => plan.StartNewVersion());
        AssertRestedOn(plan => plan.Activities[0].Become(ActivityState.Paused, "Väntar på medel"));
        AssertRestedOn(plan => plan.Complete(new DateOnly(plan.Year + 1, 1, 1)));

        void AssertRestedOn(Action<ActivityPlan> then)
        {
            var plan = TestData.PlanIn(PlanStatus.Proposed);
            var item = Decided(plan, ItemOutcome.Decision);
            then(plan);
            AssertStays(item, ItemOutcome.Tabled, RestingFacts.None);
        }
    }

    [Fact]
    public void WhatOthersHaveBuiltOn_IsNotTakenBack()
    {
        var item = Decided(TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Decision);

        AssertStays(item, ItemOutcome.Tabled, RestingFacts.None with { RestedOn = new HashSet<Guid> { item.Id } });
    }

    [Fact]
    public void AReturnedPlan_IsProposedAgain_UnlessItIsProposedAlready()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = Decided(plan, ItemOutcome.Referred);
        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Tabled));
        Assert.Equal((PlanStatus.Proposed, 1), (plan.Status, plan.ProposalNumber));
        Assert.Empty(plan.Returns);

        var other = TestData.PlanIn(PlanStatus.Proposed);
        var returned = Decided(other, ItemOutcome.Referred);
        other.Propose(TestData.Now);
        AssertStays(returned, ItemOutcome.Tabled, RestingFacts.None);
    }

    [Fact]
    public void AnApprovedYearReport_IsProposedAgain_UntilItIsPublished()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);
        var item = Decided(yearReport, ItemOutcome.Decision);
        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Tabled));
        Assert.Equal((YearReportStatus.Proposed, 1, null), (yearReport.Status, yearReport.ProposalNumber, yearReport.Approval));
        Assert.NotNull(yearReport.Handlings.Single(handling => handling.Kind == HandlingKind.Approved).TakenBackUtc);
        Assert.True(yearReport.IsPrepared());

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Decision));
        Assert.Equal((YearReportStatus.Approved, 2), (yearReport.Status, yearReport.ApprovalNumber));
        Assert.NotNull(yearReport.Approval);

        yearReport.Publish(TestData.Now);
        AssertStays(item, ItemOutcome.Tabled, RestingFacts.None);
    }

    [Fact]
    public void AReturnedYearReport_IsProposedAgain_UnlessTheGroupHasDealtWithItSince()
    {
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);
        var item = Decided(yearReport, ItemOutcome.Referred);
        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Tabled));
        Assert.Equal(YearReportStatus.Proposed, yearReport.Status);
        Assert.Equal([HandlingKind.Prepared], yearReport.Handlings.Select(handling => handling.Kind));

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Referred));
        TestData.HandleAtGroup(yearReport);
        AssertStays(item, ItemOutcome.Decision, RestingFacts.None);
    }

    [Fact]
    public void ThePreparationOfAYearReport_IsTakenBack_UntilItIsBeforeTheCouncil()
    {
        var group = TestData.Staffed(BodyKind.PreparatoryGroup);
        var yearReport = TestData.YearReportIn(YearReportStatus.SentOut);
        var item = TestData.Meeting(group.Body).AddItem(TestData.Content() with { Matter = yearReport });
        item.Record(TestData.Recording(ItemOutcome.Information));
        group.Close(item.Meeting);

        group.CloseAgain(item.Meeting, null, (item, ItemOutcome.Tabled));
        Assert.False(yearReport.IsPrepared());
        group.CloseAgain(item.Meeting, null, (item, ItemOutcome.Information));
        Assert.True(yearReport.IsPrepared());

        yearReport.Propose([]);
        item.Meeting.Reopen("Fel", "Karin", TestData.Now);
        Assert.Equal(
            [RecordingRefusal.SomethingRestsOnIt], item.RefusalsToRecord(TestData.Recording(ItemOutcome.Tabled), RestingFacts.None));
    }

    [Fact]
    public void AnExtension_GivesTheAgreementItsFormerDay_UntilItIsExtendedFurther()
    {
        var agreement = TestData.Agreement();
        var (former, proposal) = (agreement.ValidTo, ExtensionProposal.Of(agreement, agreement.ValidTo.AddYears(1)));
        var item = Decided(proposal, ItemOutcome.Decision);
        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Tabled));
        Assert.Equal((former, true, 1), (agreement.ValidTo, proposal.IsProposed, proposal.ProposalNumber));
        Assert.Empty(agreement.Extensions);

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Decision));
        agreement.Extend(agreement.ValidTo.AddYears(1), TestData.MeetingDay, "§ 9");
        AssertStays(item, ItemOutcome.Tabled, RestingFacts.None);
    }

    [Fact]
    public void AReturnedExtension_IsTheSameProposalAgain()
    {
        var agreement = TestData.Agreement();
        var proposal = ExtensionProposal.Of(agreement, agreement.ValidTo.AddYears(1));
        var item = Decided(proposal, ItemOutcome.Referred);
        Assert.Equal(2, proposal.ProposalNumber);

        staffed.CloseAgain(item.Meeting, null, (item, ItemOutcome.Decision));

        Assert.Equal((1, false), (proposal.ProposalNumber, proposal.IsProposed));
        Assert.Equal(proposal.ValidTo, agreement.ValidTo);
    }

    [Fact]
    public void TwoItemsOfOneMatter_CanChangeParts()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var meeting = TestData.Meeting(staffed.Body);
        var (first, second) = (TestData.Put(meeting, plan, ItemOutcome.Decision), TestData.Put(meeting, plan, ItemOutcome.NotReached));
        staffed.Close(meeting);

        staffed.CloseAgain(meeting, null, (first, ItemOutcome.NotReached), (second, ItemOutcome.Decision));

        Assert.Equal((PlanStatus.Adopted, 2), (plan.Status, plan.InForce!.ParagraphNumber));
        Assert.Equal((null, 2), (first.CarriedVersion, second.CarriedVersion));
    }

    private AgendaItem Decided(CouncilMatter matter, ItemOutcome outcome)
    {
        var meeting = TestData.Meeting(staffed.Body);
        var item = TestData.Put(meeting, matter, outcome);
        staffed.Close(meeting);
        return item;
    }

    /// <summary>The form refuses the other outcome, the closing too; what was in force still is, and it can be closed as it was.</summary>
    private void AssertStays(AgendaItem item, ItemOutcome instead, RestingFacts facts)
    {
        var (meeting, before) = (item.Meeting, item.ClosedAs!.Value);
        meeting.Reopen("Fel", "Karin", TestData.Now);
        Assert.Equal([RecordingRefusal.SomethingRestsOnIt], item.RefusalsToRecord(TestData.Recording(instead), facts));
        item.Record(TestData.Recording(instead));
        Assert.Contains(
            new ClosingObstacle(ClosingRefusal.SomethingRestsOnIt, item),
            meeting.RefusalsToClose(staffed.Seats, [], TestData.MeetingDay, facts));
        Assert.Throws<RefusedException>(() => staffed.CloseAgain(meeting, facts));

        staffed.CloseAgain(meeting, facts, (item, before));
        Assert.Equal(before, item.ClosedAs);
    }
}
