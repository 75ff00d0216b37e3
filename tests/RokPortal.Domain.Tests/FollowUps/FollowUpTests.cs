using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.FollowUps;

/// <summary>Compiling the report of a year.</summary>
public class FollowUpTests
{
    [Fact]
    public void Start_HasEverySectionOnce_AndNothingIsReady()
    {
        var followUp = TestData.FollowUp();

        Assert.Equal(Enum.GetValues<SectionKind>(), followUp.Sections.Select(section => section.Kind).Order());
        Assert.Equal((FollowUpStatus.Draft, 0), (followUp.Status, followUp.PercentReady));
        Assert.Equal([1, 2], followUp.Unassessed().Select(goal => goal.Number));
    }

    [Theory]
    [InlineData(2020, FollowUpStartRefusal.AgreementNotInForce)]
    [InlineData(2025, FollowUpStartRefusal.YearHasFollowUp)]
    [InlineData(2027, FollowUpStartRefusal.YearHasNotBegun)]
    public void Start_OfAYearThatCannotBeFollowedUp_IsRefused(int year, FollowUpStartRefusal reason)
    {
        var agreement = TestData.Agreement();

        Assert.Equal([reason], FollowUp.RefusalsToStart(agreement, year, [2025], new DateOnly(2026, 11, 20)));
        Assert.Throws<RefusedException>(() => FollowUp.Start(agreement, year, [2025], new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public void Start_OfAYearWithoutAPlan_IsAllowed() =>
        Assert.Empty(FollowUp.RefusalsToStart(TestData.Agreement(), 2021, [], new DateOnly(2026, 11, 20)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 14)]
    [InlineData(6, 85)]
    [InlineData(7, 100)]
    public void PercentOf_IsRoundedDown_SoThatOnlyAllIsHundred(int ready, int percent) => Assert.Equal(percent, FollowUp.PercentOf(ready));

    [Fact]
    public void Write_AnEmptySectionAsReady_IsRefused_AndAsNotReadyIsNot()
    {
        var followUp = TestData.FollowUp();

        Assert.Equal([SectionRefusal.NothingWritten], followUp.RefusalsToWrite(SectionKind.Summary, " \n", isReady: true));
        followUp.Write(SectionKind.Summary, " \n", isReady: false);
        Assert.Equal("", followUp.Section(SectionKind.Summary).Text);
    }

    [Fact]
    public void Write_TheGoalsAsReady_NeedsEveryGoalAssessed_AndAGoalThatIsOpenedAgainOpensThem()
    {
        var followUp = TestData.FollowUp();
        var (first, second) = (followUp.Agreement.Goals[0], followUp.Agreement.Goals[1]);
        followUp.Assess(first, GoalLevel.Met, "Ja.");
        followUp.Assess(second, GoalLevel.NotMet, "");
        Assert.Equal([SectionRefusal.GoalsNotAssessed], followUp.RefusalsToWrite(SectionKind.Goals, "Text", isReady: true));

        followUp.Assess(second, GoalLevel.CannotBeAssessed, "Uppgifter saknas.");
        followUp.Write(SectionKind.Goals, "Text", isReady: true);
        Assert.Equal(14, followUp.PercentReady);

        followUp.Assess(first, null, "Vi tänker om.");
        Assert.False(followUp.Section(SectionKind.Goals).IsReady);
        Assert.Equal([1], followUp.Unassessed().Select(goal => goal.Number));
    }

    [Fact]
    public void Assess_AGoalOfAnotherAgreement_IsAnError() =>
        Assert.Throws<ArgumentException>(() => TestData.FollowUp().Assess(TestData.Agreement().Goals[0], GoalLevel.Met, "Ja."));

    [Fact]
    public void Suggest_NumbersAreNeverUsedAgain()
    {
        var followUp = TestData.WrittenFollowUp();
        var content = new SuggestionContent("Till", "Därför.", followUp.Agreement.Areas[1]);

        followUp.Remove(followUp.Suggest(content));

        Assert.Equal(3, followUp.Suggest(content).Number);
    }

    [Theory]
    [InlineData(FollowUpStatus.Proposed, FollowUpChangeRefusal.IsProposed)]
    [InlineData(FollowUpStatus.Approved, FollowUpChangeRefusal.IsApproved)]
    [InlineData(FollowUpStatus.Published, FollowUpChangeRefusal.IsApproved)]
    public void Change_OfWhatIsBeforeTheCouncilOrApproved_IsRefused(FollowUpStatus status, FollowUpChangeRefusal reason)
    {
        var followUp = TestData.FollowUpIn(status);
        var suggestion = followUp.Suggestions[0];
        var content = new SuggestionContent("Nytt", "Därför.", suggestion.Area);

        Assert.Equal([reason], followUp.RefusalsToChange());
        Assert.Throws<RefusedException>(() => followUp.Write(SectionKind.Summary, "Nytt", isReady: true));
        Assert.Throws<RefusedException>(() => followUp.Assess(followUp.Agreement.Goals[0], GoalLevel.Met, "Nytt"));
        Assert.Throws<RefusedException>(() => followUp.Suggest(content));
        Assert.Throws<RefusedException>(() => suggestion.Revise(content));
        Assert.Throws<RefusedException>(() => followUp.Remove(suggestion));
    }
}
