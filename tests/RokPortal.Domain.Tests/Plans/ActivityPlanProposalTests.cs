using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>What stands in the way of proposing a plan to the council, one obstacle at a time.</summary>
public class ActivityPlanProposalTests
{
    [Fact]
    public void Propose_WhenNothingIsMissing_IsAllowed()
    {
        var plan = TestData.SentOutPlan();

        plan.Propose(TestData.Now);

        Assert.Equal(PlanStatus.Proposed, plan.Status);
    }

    [Theory]
    [InlineData(PlanStatus.Proposed)]
    [InlineData(PlanStatus.Adopted)]
    [InlineData(PlanStatus.Completed)]
    public void Propose_WhenNoLongerADraft_IsRefusedForThatOnly(PlanStatus status)
    {
        AssertRefused(TestData.PlanIn(status), new ProposalObstacle(ProposalRefusal.NotADraft));
    }

    [Fact]
    public void Propose_WhenTheAgreementIsReplacedBeforeTheYear_IsRefused()
    {
        var plan = TestData.SentOutPlan();

        TestData.Successor(new DateOnly(plan.Year, 1, 1)).Replace(plan.Agreement);

        AssertRefused(plan, new ProposalObstacle(ProposalRefusal.AgreementNotInForce));
    }

    [Fact]
    public void Propose_WhenThereAreNoActivities_IsRefused()
    {
        var plan = TestData.SentOutPlan(draft => draft.Remove(draft.Activities[0]));

        AssertRefused(plan, new ProposalObstacle(ProposalRefusal.NoActivities));
    }

    [Fact]
    public void Propose_WhenActivitiesAreIncomplete_NamesEachInThePlansOrder()
    {
        var plan = TestData.SentOutPlan();
        var inSecondArea = plan.AddActivity("Jobbspår", plan.Agreement.Areas[1]);
        var inFirstArea = plan.AddActivity("Språkkafé", plan.Agreement.Areas[0]);

        AssertRefused(
            plan,
            new ProposalObstacle(ProposalRefusal.ActivityIncomplete, Activity: inFirstArea),
            new ProposalObstacle(ProposalRefusal.ActivityIncomplete, Activity: inSecondArea));
    }

    [Fact]
    public void Propose_WhenAnAreaHasNoConsiderations_NamesTheAreaThoughItHasNoActivity()
    {
        var plan = TestData.SentOutPlan();
        var third = plan.Agreement.AddArea("halsa", "Hälsa", "God hälsa.", [3]);

        AssertRefused(plan, new ProposalObstacle(ProposalRefusal.ConsiderationsMissing, Area: third));
    }

    [Fact]
    public void Propose_WhenSeveralAreasHaveNoConsiderations_NamesThemInTheAgreementsOrder()
    {
        var plan = TestData.SentOutPlan();
        foreach (var area in plan.Agreement.Areas)
            plan.Consider(area, "", "", "");

        AssertRefused(
            plan,
            [.. plan.Agreement.Areas.Select(area => new ProposalObstacle(ProposalRefusal.ConsiderationsMissing, Area: area))]);
    }

    [Theory]
    [InlineData(PlanStatus.Draft, false)]
    [InlineData(PlanStatus.SentOut, false)]
    [InlineData(PlanStatus.Proposed, true)]
    [InlineData(PlanStatus.Adopted, true)]
    public void LockedNow_FromTheProposalOn_AreTheActivities(PlanStatus status, bool locked)
    {
        var plan = TestData.PlanIn(status);

        Assert.Equal(locked ? plan.Activities : [], plan.LockedNow());
    }

    [Theory]
    [InlineData("", "b", "c")]
    [InlineData("a", " ", "c")]
    [InlineData("a", "b", "\n\t")]
    public void Propose_WhenOneOfTheThreeConsiderationsIsBlank_IsRefused(string equality, string grounds, string child)
    {
        var plan = TestData.SentOutPlan();
        var area = plan.Agreement.Areas[1];

        plan.Consider(area, equality, grounds, child);

        AssertRefused(plan, new ProposalObstacle(ProposalRefusal.ConsiderationsMissing, Area: area));
    }

    [Fact]
    public void Propose_WhenNotSentOut_IsRefused()
    {
        AssertRefused(TestData.WrittenPlan(), new ProposalObstacle(ProposalRefusal.NotSentOut));
    }

    [Fact]
    public void RefusalsToPropose_ForAnEmptyDraft_ListsEverythingInTheOrderOneMendsIt()
    {
        var reasons = TestData.Plan().RefusalsToPropose().Select(obstacle => obstacle.Reason);

        Assert.Equal(
            [
                ProposalRefusal.NoActivities,
                ProposalRefusal.ConsiderationsMissing,
                ProposalRefusal.ConsiderationsMissing,
                ProposalRefusal.NotSentOut,
            ],
            reasons);
    }

    [Fact]
    public void Consider_TheSameAreaTwice_WritesOver()
    {
        var plan = TestData.Plan();
        var area = plan.Agreement.Areas[0];

        plan.Consider(area, "a", "b", "c");
        plan.Consider(area, "d", "e", "f");

        var consideration = Assert.Single(plan.Considerations);
        Assert.Equal(
            ("d", "e", "f"),
            (consideration.GenderEquality, consideration.DiscriminationGrounds, consideration.BestInterestsOfTheChild));
        Assert.True(consideration.IsComplete);
    }

    [Fact]
    public void Consider_WithBlankTexts_StoresThemAsEmpty_AndLeavesOthersAsWritten()
    {
        var plan = TestData.Plan();

        plan.Consider(plan.Agreement.Areas[0], " \n", "\t", "  c\n");

        var consideration = plan.Considerations[0];
        Assert.Equal(
            ("", "", "  c\n"),
            (consideration.GenderEquality, consideration.DiscriminationGrounds, consideration.BestInterestsOfTheChild));
    }

    [Fact]
    public void Consider_AnAreaOfAnotherAgreement_IsAnError()
    {
        var plan = TestData.Plan();

        Assert.Throws<ArgumentException>(() => plan.Consider(TestData.Agreement().Areas[0], "a", "b", "c"));
        Assert.Empty(plan.Considerations);
    }

    private static void AssertRefused(ActivityPlan plan, params ProposalObstacle[] expected)
    {
        var before = plan.Status;

        Assert.Equal(expected, plan.RefusalsToPropose());
        Assert.Throws<RefusedException>(() => plan.Propose(TestData.Now));
        Assert.Equal(before, plan.Status);
    }
}
