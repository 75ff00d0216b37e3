using CsCheck;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>What holds for the order of a plan whatever is added, taken away, moved and put into another area.</summary>
public class ActivityPlanOrderPropertyTests
{
    private static readonly Gen<Act[]> Acts = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[0, 1], (verb, which, area) =>
        new Act(verb, which, area)).Array[0, 40];

    [Fact]
    public void TheOrder_AfterAnyActs_HasEveryActivityOnce_ByArea() => Acts.Sample(acts =>
    {
        var plan = TestData.Plan();
        foreach (var act in acts)
        {
            Do(plan, act);

            Assert.Equal(plan.Activities.Select(activity => activity.Id).Order(), plan.ActivityOrder.Order());
            Assert.Equal(plan.ActivityOrder.Distinct(), plan.ActivityOrder);
            Assert.Equal(plan.Activities.Count, plan.InOrder().Distinct().Count());
            Assert.Equal(plan.InOrder().OrderBy(activity => activity.Area.Position), plan.InOrder());
        }
    });

    [Fact]
    public void Numbers_AfterAnyActs_AreGivenOnce() => Acts.Sample(acts =>
    {
        var plan = TestData.Plan();
        List<int> given = [];
        foreach (var act in acts)
            given.AddRange(Do(plan, act) is { } added ? [added.Number] : []);

        Assert.Equal(Enumerable.Range(1, given.Count), given);
        Assert.Equal(given.Count, plan.LastActivityNumber);
    });

    [Fact]
    public void AMove_InAnyPlan_ChangesTwoNeighboursOfOneArea_AndTheOppositeMoveTakesItBack() => Acts.Sample(acts =>
    {
        var plan = PlanAfter(acts);
        foreach (var activity in plan.Activities)
        {
            foreach (var (there, back) in new[] { (MoveDirection.Up, MoveDirection.Down), (MoveDirection.Down, MoveDirection.Up) })
            {
                var (before, stored) = (plan.InOrder().ToList(), plan.ActivityOrder);
                var moved = plan.Move(activity, there);
                var after = plan.InOrder().ToList();
                var changed = Enumerable.Range(0, before.Count).Where(place => before[place] != after[place]).ToList();

                Assert.Equal(moved ? [changed[0], changed[0] + 1] : [], changed);
                Assert.All(changed, place => Assert.Equal(activity.Area, before[place].Area));
                Assert.Equal(moved, moved && plan.Move(activity, back));
                Assert.Equal(stored, plan.ActivityOrder);
            }
        }
    });

    [Fact]
    public void Remove_InAnyPlan_LeavesTheOthersInTheirOrder() => Gen.Select(Acts, Gen.Int[0, 30]).Sample((acts, which) =>
    {
        var plan = PlanAfter(acts);
        if (plan.Activities.Count == 0)
            return;

        var removed = plan.Activities[which % plan.Activities.Count];
        var others = plan.InOrder().Where(activity => activity != removed).ToList();
        plan.Remove(removed);

        Assert.Equal(others, plan.InOrder());
    });

    private static ActivityPlan PlanAfter(Act[] acts) => TestData.Plan(plan => Array.ForEach(acts, act => Do(plan, act)));

    /// <summary>Adds more often than it takes away, so that there is something to order.</summary>
    private static Activity? Do(ActivityPlan plan, Act act)
    {
        var area = plan.Agreement.Areas[act.Area];
        if (act.Verb < 2 || plan.Activities.Count == 0)
            return plan.AddActivity("Aktivitet", area);

        var activity = plan.Activities[act.Which % plan.Activities.Count];
        if (act.Verb == 2)
            plan.Remove(activity);
        else if (act.Verb == 3)
            activity.Revise(new ActivityContent { Title = activity.Title, Area = area });
        else
            plan.Move(activity, act.Verb == 4 ? MoveDirection.Up : MoveDirection.Down);
        return null;
    }

    private sealed record Act(int Verb, int Which, int Area);
}
