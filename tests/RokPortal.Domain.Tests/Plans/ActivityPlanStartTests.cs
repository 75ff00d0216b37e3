using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

public class ActivityPlanStartTests
{
    [Fact]
    public void Start_WhenTheAgreementIsInForceAndTheYearIsFree_MakesADraft()
    {
        var agreement = TestData.Agreement();

        var plan = ActivityPlan.Start(agreement, 2027, yearsWithPlan: [2025, 2026]);

        Assert.Equal((PlanStatus.Draft, 2027, agreement.Id), (plan.Status, plan.Year, plan.AgreementId));
        Assert.Equal(1, plan.DraftNumber);
        Assert.Empty(plan.Activities);
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2028)]
    public void Start_WhenTheAgreementIsNotInForceThatYear_IsRefused(int year)
    {
        AssertStartRefused(year, [], StartRefusal.AgreementNotInForce);
    }

    [Fact]
    public void Start_WhenTheYearHasAPlan_IsRefused()
    {
        AssertStartRefused(2026, [2025, 2026], StartRefusal.YearHasPlan);
    }

    [Fact]
    public void Start_WhenBothStandInTheWay_NamesBoth()
    {
        AssertStartRefused(2028, [2028], StartRefusal.AgreementNotInForce, StartRefusal.YearHasPlan);
    }

    [Fact]
    public void SendOut_WhenThereAreNoActivities_IsRefused()
    {
        AssertSendOutRefused(TestData.Plan(), DispatchRefusal.NoActivities);
    }

    [Theory]
    [InlineData(PlanStatus.Proposed)]
    [InlineData(PlanStatus.Adopted)]
    [InlineData(PlanStatus.Completed)]
    public void SendOut_WhenNoLongerADraft_IsRefused(PlanStatus status)
    {
        AssertSendOutRefused(TestData.PlanIn(status), DispatchRefusal.NotADraft);
    }

    [Fact]
    public void SendOut_AnIncompleteDraft_IsAllowed_ForThePartiesAreAskedToHelp()
    {
        var plan = TestData.Plan(draft => draft.AddActivity("Språkvän", draft.Agreement.Areas[0]));

        Assert.Empty(plan.RefusalsToSendOut());
    }

    [Fact]
    public void SendOut_EachTime_IsNumberedAndRaisesTheNumberOfTheDraft()
    {
        var plan = TestData.WrittenPlan();

        var first = plan.SendOut(TestData.Now, "Sara Samordnare", new DateOnly(2026, 12, 11));
        var second = plan.SendOut(TestData.Now.AddDays(7), "Sara Samordnare", commentsBy: null);

        Assert.Equal((1, 2, 3), (first.Number, second.Number, plan.DraftNumber));
        Assert.Equal((TestData.Now, "Sara Samordnare", new DateOnly(2026, 12, 11)), (first.SentUtc, first.SentBy, first.CommentsBy!.Value));
        Assert.Null(second.CommentsBy);
        Assert.Equal([first, second], plan.Dispatches);
    }

    private static void AssertStartRefused(int year, int[] yearsWithPlan, params StartRefusal[] expected)
    {
        var agreement = TestData.Agreement();

        Assert.Equal(expected, ActivityPlan.RefusalsToStart(agreement, year, yearsWithPlan));
        Assert.Throws<RefusedException>(() => ActivityPlan.Start(agreement, year, yearsWithPlan));
    }

    private static void AssertSendOutRefused(ActivityPlan plan, DispatchRefusal expected)
    {
        var dispatches = plan.Dispatches.Count;

        Assert.Equal([expected], plan.RefusalsToSendOut());
        Assert.Throws<RefusedException>(() => plan.SendOut(TestData.Now, "Sara Samordnare", commentsBy: null));
        Assert.Equal(dispatches, plan.Dispatches.Count);
    }
}
