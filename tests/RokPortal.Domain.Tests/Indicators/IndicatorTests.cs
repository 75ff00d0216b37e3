using RokPortal.Domain.Indicators;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Indicators;

public class IndicatorTests
{
    [Fact]
    public void Define_WithGoalAndAim_KeepsEverything()
    {
        var indicator = TestData.Indicator(content => content with
        {
            Baseline = new YearValue(2020, 29.1m),
            Target = new YearValue(2027, 42),
            Changes = [new DefinitionChangeContent(2023, "Nya kriterier.")],
        });

        Assert.Equal((new YearValue(2020, 29.1m), new YearValue(2027, 42)), (indicator.Baseline, indicator.Target));
        Assert.Equal("Fler nyanlända är i arbete eller studier.", Assert.Single(indicator.Goals).Goal.Text);
        Assert.Equal((2023, "Nya kriterier."), (indicator.Changes[0].FromYear, indicator.Changes[0].Note));
    }

    [Fact]
    public void Define_WithoutGoalOrArea_IsRefused()
    {
        var agreement = TestData.Agreement();
        var content = TestData.IndicatorContent(agreement) with { Goals = [] };

        Assert.Equal([IndicatorRefusal.FollowsNothing], Indicator.RefusalsToDefine(agreement, content));
        Assert.Throws<RefusedException>(() => Indicator.Define(agreement, "a", content));
        Assert.Empty(Indicator.RefusalsToDefine(agreement, content with { Area = agreement.Areas[0] }));
    }

    [Fact]
    public void Define_WithAnotherAgreementsGoalOrArea_IsRefused()
    {
        var (agreement, other) = (TestData.Agreement(), TestData.Agreement());
        var content = TestData.IndicatorContent(agreement);

        Assert.Equal(
            [IndicatorRefusal.NotOfTheAgreement],
            Indicator.RefusalsToDefine(agreement, content with { Goals = [other.Goals[0]] }));
        Assert.Equal([IndicatorRefusal.NotOfTheAgreement], Indicator.RefusalsToDefine(agreement, content with { Area = other.Areas[0] }));
    }

    [Fact]
    public void Define_WhenTheTargetIsNotLaterThanTheBaseline_IsRefused()
    {
        var agreement = TestData.Agreement();
        var content = TestData.IndicatorContent(agreement) with { Baseline = new YearValue(2025, 1), Target = new YearValue(2025, 2) };

        Assert.Equal([IndicatorRefusal.TargetNotAfterBaseline], Indicator.RefusalsToDefine(agreement, content));
    }

    [Fact]
    public void Define_WhenAYearChangesTwice_IsRefused()
    {
        var agreement = TestData.Agreement();
        var content = TestData.IndicatorContent(agreement) with { Changes = [new(2023, "En"), new(2023, "Två")] };

        Assert.Equal([IndicatorRefusal.SameYearTwice], Indicator.RefusalsToDefine(agreement, content));
    }

    [Fact]
    public void Revise_KeepsWhatStaysAndTakesAwayTheRest()
    {
        var agreement = TestData.Agreement();
        var indicator = TestData.Indicator(content => content with { Changes = [new(2022, "Först"), new(2023, "Sedan")] }, agreement);
        var (goal, change) = (indicator.Goals[0], indicator.Changes[0]);

        indicator.Revise(TestData.IndicatorContent(agreement) with { Goals = [.. agreement.Goals], Changes = [new(2022, "Rättad")] });

        Assert.Same(goal, indicator.Goals[0]);
        Assert.Equal(2, indicator.Goals.Count);
        Assert.Same(change, Assert.Single(indicator.Changes));
        Assert.Equal("Rättad", change.Note);
    }

    [Theory]
    [InlineData(IndicatorDirection.Higher, 42.0, TargetStanding.Reached)]
    [InlineData(IndicatorDirection.Higher, 35.0, TargetStanding.Nearer)]
    [InlineData(IndicatorDirection.Higher, 29.1, TargetStanding.NotNearer)]
    [InlineData(IndicatorDirection.Higher, 20.0, TargetStanding.NotNearer)]
    [InlineData(IndicatorDirection.Lower, 20.0, TargetStanding.Reached)]
    [InlineData(IndicatorDirection.Lower, 50.0, TargetStanding.NotNearer)]
    public void Standing_OfAValue_FollowsTheDirection(IndicatorDirection direction, decimal value, TargetStanding expected)
    {
        var indicator = TestData.Indicator(content => content with
        {
            Direction = direction,
            Baseline = new YearValue(2020, 29.1m),
            Target = new YearValue(2027, 42),
        });

        Assert.Equal(expected, indicator.StandingOf(new YearValue(2025, value)));
    }

    [Fact]
    public void Standing_WithoutTargetValueOrBaseline_SaysWhat()
    {
        var aimed = TestData.Indicator(content => content with { Target = new YearValue(2027, 42) });

        Assert.Equal(TargetStanding.NoTarget, TestData.Indicator().StandingOf(new YearValue(2025, 1)));
        Assert.Equal(TargetStanding.NoValue, aimed.StandingOf(null));
        Assert.Equal(TargetStanding.NotNearer, aimed.StandingOf(new YearValue(2025, 1)));
    }

    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    public void Standing_WhenTheDefinitionChangedSinceTheBaseline_IsNotCompared(int changedFrom, bool isApart)
    {
        var indicator = TestData.Indicator(content => content with
        {
            Baseline = new YearValue(2020, 29.1m),
            Target = new YearValue(2027, 42),
            Changes = [new(changedFrom, "Ny.")],
        });

        Assert.Equal(isApart ? TargetStanding.NotComparable : TargetStanding.Nearer, indicator.StandingOf(new YearValue(2025, 35)));
        Assert.Equal(TargetStanding.Reached, indicator.StandingOf(new YearValue(2025, 45)));
    }

    [Fact]
    public void SmallNumbers_OfPeople_AreFlagged_AndHiddenOnlyWhenAskedFor()
    {
        var people = TestData.Indicator(content => content with { Unit = "personer", CountsPeople = true });
        var hidden = TestData.Indicator(content => content with { Unit = "personer", CountsPeople = true, HidesSmallNumbers = true });
        var shares = TestData.Indicator(content => content with { HidesSmallNumbers = true });

        Assert.True(people.IsSmall(4));
        Assert.False(people.IsSmall(5));
        Assert.False(people.Hides(4));
        Assert.True(hidden.Hides(4));
        Assert.False(hidden.Hides(5));
        Assert.False(shares.Hides(4));
    }
}
