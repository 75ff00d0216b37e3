using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.YearReports;

/// <summary>Compiling the report of a year.</summary>
public class YearReportTests
{
    [Fact]
    public void Start_HasEverySectionOnce_AndNothingIsReady()
    {
        var yearReport = TestData.YearReport();

        Assert.Equal(Enum.GetValues<SectionKind>(), yearReport.Sections.Select(section => section.Kind).Order());
        Assert.Equal((YearReportStatus.Draft, 0), (yearReport.Status, yearReport.PercentReady));
        Assert.Equal([1, 2], yearReport.Unassessed().Select(goal => goal.Number));
    }

    [Theory]
    [InlineData(2020, YearReportStartRefusal.AgreementNotInForce)]
    [InlineData(2025, YearReportStartRefusal.YearHasYearReport)]
    [InlineData(2027, YearReportStartRefusal.YearHasNotBegun)]
    public void Start_OfAYearThatCannotBeFollowedUp_IsRefused(int year, YearReportStartRefusal reason)
    {
        var agreement = TestData.Agreement();

        Assert.Equal([reason], YearReport.RefusalsToStart(agreement, year, [2025], new DateOnly(2026, 11, 20)));
        Assert.Throws<RefusedException>(() => YearReport.Start(agreement, year, [2025], new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public void Start_OfAYearWithoutAPlan_IsAllowed() =>
        Assert.Empty(YearReport.RefusalsToStart(TestData.Agreement(), 2021, [], new DateOnly(2026, 11, 20)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 14)]
    [InlineData(6, 85)]
    [InlineData(7, 100)]
    public void PercentOf_IsRoundedDown_SoThatOnlyAllIsHundred(int ready, int percent) =>
        Assert.Equal(percent, YearReport.PercentOf(ready));

    [Fact]
    public void Write_AnEmptySectionAsReady_IsRefused_AndAsNotReadyIsNot()
    {
        var yearReport = TestData.YearReport();

        Assert.Equal([SectionRefusal.NothingWritten], yearReport.RefusalsToWrite(SectionKind.Summary, " \n", isReady: true));
        yearReport.Write(SectionKind.Summary, " \n", isReady: false);
        Assert.Equal("", yearReport.Section(SectionKind.Summary).Text);
    }

    [Fact]
    public void Write_TheGoalsAsReady_NeedsEveryGoalAssessed_AndAGoalThatIsOpenedAgainOpensThem()
    {
        var yearReport = TestData.YearReport();
        var (first, second) = (yearReport.Agreement.Goals[0], yearReport.Agreement.Goals[1]);
        yearReport.Assess(first, GoalLevel.Met, "Ja.");
        yearReport.Assess(second, GoalLevel.NotMet, "");
        Assert.Equal([SectionRefusal.GoalsNotAssessed], yearReport.RefusalsToWrite(SectionKind.Goals, "Text", isReady: true));

        yearReport.Assess(second, GoalLevel.CannotBeAssessed, "Uppgifter saknas.");
        yearReport.Write(SectionKind.Goals, "Text", isReady: true);
        Assert.Equal(14, yearReport.PercentReady);

        yearReport.Assess(first, null, "Vi tänker om.");
        Assert.False(yearReport.Section(SectionKind.Goals).IsReady);
        Assert.Equal([1], yearReport.Unassessed().Select(goal => goal.Number));
    }

    [Fact]
    public void Assess_AGoalOfAnotherAgreement_IsAnError() =>
        Assert.Throws<ArgumentException>(() => TestData.YearReport().Assess(TestData.Agreement().Goals[0], GoalLevel.Met, "Ja."));

    [Fact]
    public void Suggest_NumbersAreNeverUsedAgain()
    {
        var yearReport = TestData.WrittenYearReport();
        var content = new SuggestionContent("Till", "Därför.", yearReport.Agreement.Areas[1]);

        yearReport.Remove(yearReport.Suggest(content));

        Assert.Equal(3, yearReport.Suggest(content).Number);
    }

    [Theory]
    [InlineData(YearReportStatus.Proposed, YearReportChangeRefusal.IsProposed)]
    [InlineData(YearReportStatus.Approved, YearReportChangeRefusal.IsApproved)]
    [InlineData(YearReportStatus.Published, YearReportChangeRefusal.IsApproved)]
    public void Change_OfWhatIsBeforeTheCouncilOrApproved_IsRefused(YearReportStatus status, YearReportChangeRefusal reason)
    {
        var yearReport = TestData.YearReportIn(status);
        var suggestion = yearReport.Suggestions[0];
        var content = new SuggestionContent("Nytt", "Därför.", suggestion.Area);

        Assert.Equal([reason], yearReport.RefusalsToChange());
        Assert.Throws<RefusedException>(() => yearReport.Write(SectionKind.Summary, "Nytt", isReady: true));
        Assert.Throws<RefusedException>(() => yearReport.Assess(yearReport.Agreement.Goals[0], GoalLevel.Met, "Nytt"));
        Assert.Throws<RefusedException>(() => yearReport.Suggest(content));
        Assert.Throws<RefusedException>(() => suggestion.Revise(content));
        Assert.Throws<RefusedException>(() => yearReport.Remove(suggestion));
    }
}
