using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>Which verb leads where from each status, for a plan in which nothing is missing.</summary>
public class ActivityPlanTransitionTests
{
    // Propose is refused for a Draft because the parties have not been sent it. Adopt and Return are the council's.
    private const string Table = """
        Status      SendOut    Propose    Withdraw   Change    Adopt     Return    NewVersion   Complete
        Draft       SentOut    refused    refused    Draft     refused   refused   refused      refused
        SentOut     SentOut    Proposed   refused    SentOut   refused   refused   refused      refused
        Proposed    refused    refused    SentOut    refused   Adopted   SentOut   refused      refused
        Adopted     refused    refused    refused    refused   refused   refused   Draft        Completed
        Completed   refused    refused    refused    refused   refused   refused   refused      refused
        """;

    private static readonly DateOnly YearIsOver = new(TestData.Year + 1, 1, 1);

    private static readonly Dictionary<string, Action<ActivityPlan>> Verbs = new()
    {
        ["SendOut"] = plan => plan.SendOut(TestData.Now, "Sara Samordnare", commentsBy: null),
        ["Propose"] = plan => plan.Propose(TestData.Now),
        ["Withdraw"] = plan => plan.Withdraw(),
        ["Change"] = plan => plan.WriteForeword("Nytt förord"),
        ["Adopt"] = plan => CloseWith(plan, ItemOutcome.Decision),
        ["Return"] = plan => CloseWith(plan, ItemOutcome.Referred),
        ["NewVersion"] = plan => plan.StartNewVersion(),
        ["Complete"] = plan => plan.Complete(YearIsOver),
    };

    private static readonly Dictionary<string, Func<ActivityPlan, int>> Twins = new()
    {
        ["SendOut"] = plan => plan.RefusalsToSendOut().Count,
        ["Propose"] = plan => plan.RefusalsToPropose().Count,
        ["Withdraw"] = plan => plan.RefusalsToWithdraw().Count,
        ["Change"] = plan => plan.RefusalsToChange().Count,
        ["Adopt"] = plan => ObstaclesToDecide(plan, ItemOutcome.Decision),
        ["Return"] = plan => ObstaclesToDecide(plan, ItemOutcome.Referred),
        ["NewVersion"] = plan => plan.RefusalsToStartNewVersion().Count,
        ["Complete"] = plan => plan.RefusalsToComplete(YearIsOver).Count,
    };

    private static readonly Dictionary<string, Action<ActivityPlan>> Changes = new()
    {
        ["AddActivity"] = plan => plan.AddActivity("Ny", plan.Agreement.Areas[0]),
        ["Remove"] = plan => plan.Remove(plan.Activities[0]),
        ["Move"] = plan => plan.Move(plan.Activities[0], MoveDirection.Up),
        ["WriteForeword"] = plan => plan.WriteForeword("Nytt förord"),
        ["Consider"] = plan => plan.Consider(plan.Agreement.Areas[0], "a", "b", "c"),
        ["Revise"] = plan => plan.Activities[0].Revise(TestData.CompleteContent(plan)),
    };

    public static TheoryData<PlanStatus, string, string> Cells()
    {
        var rows = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var cells = new TheoryData<PlanStatus, string, string>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
                cells.Add(Enum.Parse<PlanStatus>(row[0]), rows[0][column], row[column]);
        }

        return cells;
    }

    public static TheoryData<PlanStatus, string> LockedChanges()
    {
        var cases = new TheoryData<PlanStatus, string>();
        foreach (var status in new[] { PlanStatus.Proposed, PlanStatus.Adopted, PlanStatus.Completed })
        {
            foreach (var change in Changes.Keys)
                cases.Add(status, change);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Verb_InEachStatus_LeadsWhereTheTableSays(PlanStatus status, string verb, string expected)
    {
        var plan = TestData.PlanIn(status);

        if (expected == "refused")
        {
            Assert.NotEqual(0, Twins[verb](plan));
            Assert.Throws<RefusedException>(() => Verbs[verb](plan));
            Assert.Equal(status, plan.Status);
        }
        else
        {
            Assert.Equal(0, Twins[verb](plan));
            Verbs[verb](plan);
            Assert.Equal(Enum.Parse<PlanStatus>(expected), plan.Status);
        }
    }

    [Fact]
    public void Table_HasEveryStatusAndEveryVerb()
    {
        var cells = Cells().Select(row => (Status: (PlanStatus)row[0], Verb: (string)row[1])).ToList();

        Assert.Equal(
            Enum.GetValues<PlanStatus>().SelectMany(status => Verbs.Keys.Select(verb => (status, verb))).Order(),
            cells.Order());
    }

    [Theory]
    [MemberData(nameof(LockedChanges))]
    public void Change_WhenThePlanIsLocked_IsRefusedWhateverTheVerb(PlanStatus status, string change)
    {
        var plan = TestData.PlanIn(status);
        var before = Describe(plan);

        Assert.Throws<RefusedException>(() => Changes[change](plan));

        Assert.Equal(before, Describe(plan));
    }

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.SentOut)]
    [InlineData(PlanStatus.Proposed, ChangeRefusal.IsProposed)]
    [InlineData(PlanStatus.Adopted, ChangeRefusal.IsAdopted)]
    [InlineData(PlanStatus.Completed, ChangeRefusal.IsAdopted)]
    public void RefusalsToChange_InEachStatus_SayWhy(PlanStatus status, params ChangeRefusal[] expected)
    {
        Assert.Equal(expected, TestData.PlanIn(status).RefusalsToChange());
    }

    [Fact]
    public void Propose_RemembersWhen_AndWithdrawForgetsIt()
    {
        var plan = TestData.SentOutPlan();

        plan.Propose(TestData.Now);
        Assert.Equal(TestData.Now, plan.ProposedUtc);

        plan.Withdraw();
        Assert.Null(plan.ProposedUtc);
        Assert.Empty(plan.RefusalsToPropose());
    }

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.SentOut)]
    [InlineData(PlanStatus.Adopted)]
    [InlineData(PlanStatus.Completed)]
    public void Withdraw_WhenNotProposed_IsRefused(PlanStatus status)
    {
        Assert.Equal([WithdrawalRefusal.NotProposed], TestData.PlanIn(status).RefusalsToWithdraw());
    }

    private static void CloseWith(ActivityPlan plan, ItemOutcome outcome)
    {
        var (staffed, meeting) = MeetingAbout(plan, outcome);
        staffed.Close(meeting);
    }

    private static int ObstaclesToDecide(ActivityPlan plan, ItemOutcome outcome)
    {
        var (staffed, meeting) = MeetingAbout(plan, outcome);
        return meeting.RefusalsToClose(staffed.Seats, [], TestData.MeetingDay).Count;
    }

    private static (StaffedBody Staffed, Meeting Meeting) MeetingAbout(ActivityPlan plan, ItemOutcome outcome)
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.Meeting(staffed.Body);
        var item = meeting.AddItem(TestData.Content() with { Matter = plan });
        if (plan.Status == PlanStatus.Proposed)
            item.Put(plan);
        item.Record(TestData.Recording(outcome));
        return (staffed, meeting);
    }

    private static string Describe(ActivityPlan plan) => string.Join('|',
        plan.Status, plan.Foreword, plan.LastActivityNumber,
        string.Join(',', plan.ActivityOrder),
        string.Join(',', plan.Activities.Select(activity => activity.ResponsiblePartyId)),
        string.Join(',', plan.Considerations.Select(consideration => consideration.GenderEquality)));
}
