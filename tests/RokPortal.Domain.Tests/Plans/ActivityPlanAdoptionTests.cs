using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>What the council's paragraph does to a plan and to an agreement, and the way to a new version.</summary>
public class ActivityPlanAdoptionTests
{
    [Fact]
    public void Adopt_RemembersTheParagraph_AndTheActivitiesAreInThePlan()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);

        var item = TestData.Decide(plan, ItemOutcome.Decision);

        var adoption = Assert.Single(plan.Adoptions);
        Assert.Equal(
            (1, item, 1, TestData.MeetingDay, "Integrationsrådet"),
            (adoption.Version, adoption.Item, adoption.ParagraphNumber, adoption.DecidedOn, adoption.BodyName));
        Assert.Equal((PlanStatus.Adopted, null), (plan.Status, plan.ProposedUtc));
        Assert.All(plan.Activities, activity => Assert.Equal(ActivityState.InPlan, activity.State));
    }

    [Fact]
    public void Return_RemembersTheParagraphAndTheReason_AndThePlanCanBeWrittenOn()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);

        var item = TestData.Decide(plan, ItemOutcome.Referred);

        var returned = Assert.Single(plan.Returns);
        Assert.Equal(
            (1, item, 1, TestData.MeetingDay, "Frågan redovisas."),
            (returned.Number, returned.Item, returned.ParagraphNumber, returned.ReturnedOn, returned.Reason));
        Assert.Equal((PlanStatus.SentOut, null), (plan.Status, plan.ProposedUtc));
        Assert.Empty(plan.RefusalsToChange());
        Assert.All(plan.Activities, activity => Assert.Equal(ActivityState.Complete, activity.State));
    }

    [Fact]
    public void APlanThatWasReturned_IsProposedAndPutAgain_AndAdoptedAsVersionOne()
    {
        var staffed = TestData.Staffed();
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var first = TestData.Meeting(staffed.Body);
        var returned = TestData.Put(first, plan, ItemOutcome.Referred);
        staffed.Close(first);

        plan.Propose(TestData.Now);
        var second = TestData.Meeting(staffed.Body, TestData.MeetingDay.AddDays(30));
        var item = second.TakeUp(returned);
        item.Record(TestData.Recording(ItemOutcome.Decision));

        Assert.Equal(2, plan.ProposalNumber);
        Assert.Equal(
            [ClosingRefusal.MatterHasChanged],
            second.RefusalsToClose(staffed.Seats, [], second.Date).Select(obstacle => obstacle.Reason));
        item.Put(plan);
        staffed.Close(second);
        Assert.Equal((1, item), (Assert.Single(plan.Adoptions).Version, plan.Adoptions[0].Item));
    }

    [Fact]
    public void Adopt_ByAnItemOfAnOpenMeeting_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = TestData.Put(TestData.Meeting(), plan, ItemOutcome.Decision);

        Assert.Equal([DecidingRefusal.MeetingIsNotHeld], plan.RefusalsToAdopt(item));
        Assert.Throws<RefusedException>(() => plan.Adopt(item, TestData.Now));
        Assert.Equal([DecidingRefusal.MeetingIsNotHeld, DecidingRefusal.NothingDecided], plan.RefusalsToReturn(item));
    }

    [Fact]
    public void AdoptAndReturn_ByAnItemThatTabledThePlan_AreRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = TestData.Decide(plan, ItemOutcome.Tabled);

        Assert.Equal([DecidingRefusal.NothingDecided], plan.RefusalsToAdopt(item));
        Assert.Equal([DecidingRefusal.NothingDecided], plan.RefusalsToReturn(item));
    }

    [Fact]
    public void Adopt_ByAnItemAboutAnotherPlan_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var other = TestData.Decide(TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Decision);

        Assert.Equal([DecidingRefusal.OtherWasPut], plan.RefusalsToAdopt(other));
    }

    [Fact]
    public void Adopt_ByAnItemOfAnotherBody_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = TestData.HeldMeeting(TestData.Staffed(BodyKind.PreparatoryGroup)).Items[0];

        Assert.Equal(
            [
                DecidingRefusal.NotTheCouncil,
                DecidingRefusal.MeetingIsNotHeld,
                DecidingRefusal.OtherWasPut,
                DecidingRefusal.NothingDecided,
            ],
            plan.RefusalsToAdopt(item));
    }

    [Fact]
    public void Adopt_TwiceByTheSameItem_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = TestData.Decide(plan, ItemOutcome.Decision);

        Assert.Equal([DecidingRefusal.NotProposed], plan.RefusalsToAdopt(item));
        Assert.Throws<RefusedException>(() => plan.Adopt(item, TestData.Now));
        Assert.Single(plan.Adoptions);
    }

    [Fact]
    public void StartNewVersion_MakesThePlanADraft_AndTheActivitiesWhatTheirContentSays()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);

        plan.StartNewVersion();
        var added = plan.AddActivity("Ny aktivitet", plan.Agreement.Areas[0]);

        Assert.Equal(PlanStatus.Draft, plan.Status);
        Assert.Equal((ActivityState.Complete, ActivityState.Draft), (plan.Activities[0].State, added.State));
        Assert.Empty(plan.Activities[0].RefusalsToRevise(TestData.CompleteContent(plan)));
        Assert.Single(plan.Adoptions);
    }

    [Fact]
    public void Adopt_ANewVersion_CountsOn()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);
        plan.StartNewVersion();
        plan.SendOut(TestData.Now, "Sara", commentsBy: null);
        plan.Propose(TestData.Now);

        TestData.Decide(plan, ItemOutcome.Decision);

        Assert.Equal([1, 2], plan.Adoptions.Select(adoption => adoption.Version));
        Assert.Equal((2, PlanStatus.Adopted), (plan.ProposalNumber, plan.Status));
        Assert.All(plan.Activities, activity => Assert.Equal(ActivityState.InPlan, activity.State));
    }

    [Theory]
    [InlineData(PlanStatus.Proposed, 2027, CompletionRefusal.NotAdopted)]
    [InlineData(PlanStatus.Adopted, 2026, CompletionRefusal.YearIsNotOver)]
    [InlineData(PlanStatus.Draft, 2026, CompletionRefusal.NotAdopted, CompletionRefusal.YearIsNotOver)]
    public void Complete_WhenNotAdoptedOrTheYearIsNotOver_IsRefused(PlanStatus status, int year, params CompletionRefusal[] expected)
    {
        Assert.Equal(
            expected,
            TestData.PlanIn(status).RefusalsToComplete(new DateOnly(year, year == TestData.Year ? 12 : 1, year == TestData.Year ? 31 : 1)));
    }

    [Fact]
    public void Close_ADecisionToExtendTheAgreement_ExtendsItByTheParagraph()
    {
        var (staffed, agreement) = (TestData.Staffed(), TestData.Agreement());
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        TestData.Put(meeting, ExtensionProposal.Of(agreement, new DateOnly(2028, 12, 31)), ItemOutcome.Decision);

        staffed.Close(meeting);

        var extension = Assert.Single(agreement.Extensions);
        Assert.Equal(
            (new DateOnly(2028, 12, 31), TestData.MeetingDay, "Integrationsrådet 2026-11-20, § 2"),
            (agreement.ValidTo, extension.DecidedOn, extension.Reference));
    }

    [Theory]
    [InlineData(ItemOutcome.Tabled)]
    [InlineData(ItemOutcome.Referred)]
    [InlineData(ItemOutcome.NotReached)]
    public void Close_WhenTheExtensionIsNotDecided_LeavesTheAgreement(ItemOutcome outcome)
    {
        var (staffed, agreement) = (TestData.Staffed(), TestData.Agreement());
        var meeting = TestData.Meeting(staffed.Body);
        TestData.Put(meeting, ExtensionProposal.Of(agreement, new DateOnly(2028, 12, 31)), outcome);

        staffed.Close(meeting);

        Assert.Empty(agreement.Extensions);
    }
}
