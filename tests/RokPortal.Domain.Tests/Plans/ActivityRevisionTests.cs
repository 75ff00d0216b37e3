using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>What an activity refuses to be given. The plan's year is 2026.</summary>
public class ActivityRevisionTests
{
    private readonly ActivityPlan plan = TestData.WrittenPlan();

    private Activity Activity => plan.Activities[0];

    [Fact]
    public void Revise_WritesEveryField()
    {
        var content = TestData.CompleteContent(plan) with { Area = plan.Agreement.Areas[1] };

        Activity.Revise(content);

        Assert.Equal(
            (content.Title, content.Area, content.ResponsibleParty, content.Contact, content.StartMonth, content.EndMonth),
            (Activity.Title, Activity.Area, Activity.ResponsibleParty, Activity.Contact, Activity.StartMonth, Activity.EndMonth));
        Assert.Equal(
            (content.Area.Id, content.ResponsibleParty!.Id, content.Contact!.Id),
            (Activity.AreaId, Activity.ResponsiblePartyId!.Value, Activity.ContactId!.Value));
        Assert.Equal(
            (content.Background, content.Purpose, content.ExpectedResult, content.TargetGroup, content.Description),
            (Activity.Background, Activity.Purpose, Activity.ExpectedResult, Activity.TargetGroup, Activity.Description));
        Assert.Equal(
            (content.Resources, content.Indicator, content.FollowUpMethod, content.ConsiderationNote),
            (Activity.Resources, Activity.Indicator, Activity.FollowUpMethod, Activity.ConsiderationNote));
        Assert.Equal(content.ExternalActors, Activity.ExternalActors);
        Assert.Equal(content.Goals, Activity.Goals.Select(link => link.Goal));
        Assert.Equal(content.Participants, Activity.Participants.Select(link => link.Party));
    }

    [Theory]
    [InlineData(PlanStatus.Proposed)]
    [InlineData(PlanStatus.Adopted)]
    [InlineData(PlanStatus.Completed)]
    public void Revise_WhenThePlanIsLocked_IsRefused(PlanStatus status)
    {
        var locked = TestData.PlanIn(status);

        AssertRefused(locked.Activities[0], TestData.CompleteContent(locked), RevisionRefusal.PlanIsLocked);
    }

    [Fact]
    public void Revise_WhenAPlanIsWithdrawn_IsAllowedAgain()
    {
        var proposed = TestData.PlanIn(PlanStatus.Proposed);

        proposed.Withdraw();

        Assert.Empty(proposed.Activities[0].RefusalsToRevise(TestData.CompleteContent(proposed)));
    }

    [Fact]
    public void Revise_WithAnAreaOfAnotherAgreement_IsRefused()
    {
        var content = TestData.CompleteContent(plan) with { Area = TestData.Agreement().Areas[0] };

        AssertRefused(Activity, content, RevisionRefusal.OtherAgreement);
    }

    [Fact]
    public void Revise_WithAGoalOfAnotherAgreement_IsRefused()
    {
        var content = TestData.CompleteContent(plan) with { Goals = [plan.Agreement.Goals[0], TestData.Agreement().Goals[0]] };

        AssertRefused(Activity, content, RevisionRefusal.OtherAgreement);
    }

    [Fact]
    public void Revise_WhenTheLastMonthIsBeforeTheFirst_IsRefusedForThatOnly()
    {
        AssertRefused(Activity, Period(new(2026, 5, 1), new(2026, 4, 1)), RevisionRefusal.EndsBeforeItStarts);
        AssertRefused(Activity, Period(new(2028, 5, 1), new(2027, 4, 1)), RevisionRefusal.EndsBeforeItStarts);
    }

    public static TheoryData<DateOnly?, DateOnly?> PeriodsOutsideTheYear => new()
    {
        { new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 1) },
        { new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 1) },
        { new DateOnly(2027, 1, 1), null },
        { null, new DateOnly(2025, 12, 1) },
    };

    [Theory]
    [MemberData(nameof(PeriodsOutsideTheYear))]
    public void Revise_WhenNoMonthFallsInTheYear_IsRefused(DateOnly? start, DateOnly? end)
    {
        AssertRefused(Activity, Period(start, end), RevisionRefusal.OutsideThePlansYear);
    }

    public static TheoryData<DateOnly?, DateOnly?> PeriodsThatTouchTheYear => new()
    {
        { new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 1) },
        { new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 1) },
        { new DateOnly(2025, 9, 1), new DateOnly(2026, 1, 1) },
        { new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 1) },
        { new DateOnly(2025, 9, 1), new DateOnly(2027, 6, 1) },
        { new DateOnly(2026, 12, 1), null },
        { null, new DateOnly(2026, 1, 1) },
        { null, null },
    };

    [Theory]
    [MemberData(nameof(PeriodsThatTouchTheYear))]
    public void Revise_WhenAMonthFallsInTheYearOrIsOpen_IsAllowed(DateOnly? start, DateOnly? end)
    {
        Assert.Empty(Activity.RefusalsToRevise(Period(start, end)));
    }

    [Fact]
    public void RefusalsToRevise_WhenSeveralStandInTheWay_NamesThemAll()
    {
        var locked = TestData.PlanIn(PlanStatus.Proposed);
        var content = TestData.CompleteContent(locked) with
        {
            Area = TestData.Agreement().Areas[0],
            StartMonth = new DateOnly(2026, 5, 1),
            EndMonth = new DateOnly(2026, 4, 1),
        };

        Assert.Equal(
            [RevisionRefusal.PlanIsLocked, RevisionRefusal.OtherAgreement, RevisionRefusal.EndsBeforeItStarts],
            locked.Activities[0].RefusalsToRevise(content));
    }

    [Fact]
    public void Continue_RemembersTheEarlierActivity()
    {
        var earlier = TestData.WrittenPlan().Activities[0];

        Activity.Continue(earlier);

        Assert.Equal(earlier.Id, Activity.ContinuesActivityId);
    }

    private ActivityContent Period(DateOnly? start, DateOnly? end) =>
        TestData.CompleteContent(plan) with { StartMonth = start, EndMonth = end };

    private static void AssertRefused(Activity activity, ActivityContent content, params RevisionRefusal[] expected)
    {
        var before = (activity.Title, activity.AreaId, activity.ResponsiblePartyId, activity.StartMonth, activity.EndMonth);

        Assert.Equal(expected, activity.RefusalsToRevise(content));
        Assert.Throws<RefusedException>(() => activity.Revise(content));
        Assert.Equal(before, (activity.Title, activity.AreaId, activity.ResponsiblePartyId, activity.StartMonth, activity.EndMonth));
    }
}
