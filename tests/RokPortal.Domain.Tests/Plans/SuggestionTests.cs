using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>The chain's last link: a follow-up's suggestion becomes an activity of a later plan.</summary>
public class SuggestionTests
{
    [Fact]
    public void TakeUp_MakesADraftActivity_ThatKeepsWhereItCameFrom()
    {
        var agreement = TestData.Agreement();
        var suggestion = TestData.YearReportIn(YearReportStatus.Approved, agreement, 2025).Suggestions[0];
        var plan = ActivityPlan.Start(agreement, 2027, []);

        var activity = plan.TakeUp(suggestion);

        Assert.Equal(
            (suggestion.Title, suggestion.Reason, suggestion.Area, suggestion.Id),
            (activity.Title, activity.Background, activity.Area, activity.SuggestionId!.Value));
        Assert.Equal(ActivityState.Draft, activity.State);
        Assert.DoesNotContain(ActivityField.Background, activity.Missing);
        Assert.Equal([SuggestionRefusal.IsTakenUp], plan.RefusalsToTakeUp(suggestion));
        Assert.Throws<RefusedException>(() => plan.TakeUp(suggestion));
        Assert.Single(plan.Activities);
    }

    [Fact]
    public void Revise_AnActivityThatCameFromASuggestion_KeepsItsOrigin()
    {
        var agreement = TestData.Agreement();
        var suggestion = TestData.YearReportIn(YearReportStatus.Published, agreement, 2025).Suggestions[0];
        var plan = ActivityPlan.Start(agreement, 2027, []);

        plan.TakeUp(suggestion).Revise(TestData.CompleteContent(plan));

        Assert.Equal(suggestion.Id, plan.Activities[0].SuggestionId);
    }

    [Fact]
    public void TakeUp_OfWhatCanStillChange_OrFromTheSameYear_OrAnotherAgreement_IsRefused()
    {
        var agreement = TestData.Agreement();
        var plan = ActivityPlan.Start(agreement, 2026, []);

        Assert.Equal(
            [SuggestionRefusal.YearReportIsNotApproved],
            plan.RefusalsToTakeUp(TestData.YearReportIn(YearReportStatus.Proposed, agreement, 2025).Suggestions[0]));
        Assert.Equal(
            [SuggestionRefusal.NotALaterYear],
            plan.RefusalsToTakeUp(TestData.YearReportIn(YearReportStatus.Approved, agreement, 2026).Suggestions[0]));
        Assert.Equal(
            [SuggestionRefusal.OtherAgreement],
            plan.RefusalsToTakeUp(TestData.YearReportIn(YearReportStatus.Approved, year: 2025).Suggestions[0]));
    }

    [Fact]
    public void TakeUp_IntoAPlanThatIsLocked_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var suggestion = TestData.YearReportIn(YearReportStatus.Approved, plan.Agreement, plan.Year - 1).Suggestions[0];

        Assert.Equal([SuggestionRefusal.PlanIsLocked], plan.RefusalsToTakeUp(suggestion));
        Assert.Throws<RefusedException>(() => plan.TakeUp(suggestion));
    }
}
