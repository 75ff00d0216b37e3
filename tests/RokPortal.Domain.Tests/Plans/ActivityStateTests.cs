using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>What can become of an activity during its year, as one table an official can check.</summary>
public class ActivityStateTests
{
    private const string Table = """
        From      InPlan   Paused   Finished  Moved    Dropped
        InPlan    same     yes      yes       yes      yes
        Paused    yes      same     no        yes      yes
        Finished  yes      no       same      no       no
        Moved     yes      no       no        same     no
        Dropped   yes      no       no        no       same
        """;

    public static TheoryData<ActivityState, ActivityState, string> Cells()
    {
        var rows = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var cells = new TheoryData<ActivityState, ActivityState, string>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
                cells.Add(Enum.Parse<ActivityState>(row[0]), Enum.Parse<ActivityState>(rows[0][column]), row[column]);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Become_FollowsTheTable(ActivityState from, ActivityState to, string expected)
    {
        var activity = ActivityIn(from);

        IReadOnlyList<StateRefusal> refusals = expected switch
        {
            "same" => [StateRefusal.IsSoAlready],
            "no" => [StateRefusal.NotFromHere],
            _ => [],
        };
        Assert.Equal(refusals, activity.RefusalsToBecome(to, "Skäl"));
        Assert.Equal(expected == "yes", activity.NextStates.Contains(to));
        if (refusals.Count > 0)
        {
            Assert.Throws<RefusedException>(() => activity.Become(to, "Skäl"));
            return;
        }

        activity.Become(to, "Skäl");
        Assert.Equal((to, to.NeedsReason ? "Skäl" : ""), (activity.State, activity.StateReason));
    }

    [Theory]
    [InlineData(ActivityState.Paused)]
    [InlineData(ActivityState.Moved)]
    [InlineData(ActivityState.Dropped)]
    public void Become_WithoutTheReasonItNeeds_IsRefused(ActivityState state) =>
        Assert.Equal([StateRefusal.ReasonMissing], ActivityIn(ActivityState.InPlan).RefusalsToBecome(state, " "));

    [Fact]
    public void Become_WhenThePlanIsNotAdopted_IsRefused()
    {
        var activity = TestData.PlanIn(PlanStatus.Proposed).Activities[0];

        Assert.Empty(activity.NextStates);
        Assert.Equal([StateRefusal.PlanIsNotAdopted], activity.RefusalsToBecome(ActivityState.Dropped, "Skäl"));
    }

    [Theory]
    [InlineData(ActivityState.Paused)]
    [InlineData(ActivityState.Finished)]
    [InlineData(ActivityState.Moved)]
    [InlineData(ActivityState.Dropped)]
    public void ANewVersion_LeavesWhatIsSettledSettled(ActivityState state)
    {
        var activity = ActivityIn(state);

        activity.Plan.StartNewVersion();
        Assert.Equal(state, activity.State);
        Assert.Empty(activity.NextStates);
        activity.Plan.SendOut(TestData.Now, "Sara", commentsBy: null);
        activity.Plan.Propose(TestData.Now);
        TestData.Decide(activity.Plan, ItemOutcome.Decision);

        Assert.Equal(state, activity.State);
    }

    private static Activity ActivityIn(ActivityState state)
    {
        var activity = TestData.PlanIn(PlanStatus.Adopted).Activities[0];
        if (state != ActivityState.InPlan)
            activity.Become(state, "Skäl");
        return activity;
    }
}
