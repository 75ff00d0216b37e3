using System.Globalization;
using RokPortal.Domain.Coordination;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Coordination;

public class CyclePhaseTests
{
    [Theory]
    [InlineData("2026-01-01", PhaseState.Coming)]
    [InlineData("2026-08-14", PhaseState.Coming)]
    [InlineData("2026-08-15", PhaseState.Now)]
    [InlineData("2026-09-30", PhaseState.Now)]
    [InlineData("2026-10-01", PhaseState.Past)]
    [InlineData("2026-12-31", PhaseState.Past)]
    [InlineData("2027-01-01", PhaseState.Coming)]
    public void StateOn_CountsTheFirstAndTheLastDay(string day, PhaseState expected)
    {
        var phase = Phase(new(8, 15), new(9, 30));

        Assert.Equal(expected, phase.StateOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void StateOn_APhaseOfOneDay_IsNowThatDayOnly()
    {
        var phase = Phase(new(12, 31), new(12, 31));

        Assert.Equal(PhaseState.Coming, phase.StateOn(new DateOnly(2026, 12, 30)));
        Assert.Equal(PhaseState.Now, phase.StateOn(new DateOnly(2026, 12, 31)));
    }

    [Theory]
    [InlineData(2027, 28)]
    [InlineData(2028, 29)]
    public void In_TheLastOfFebruary_IsTheLastDayThatTheYearHas(int year, int expectedDay)
    {
        Assert.Equal(new DateOnly(year, 2, expectedDay), new MonthDay(2, 29).In(year));
        Assert.Equal(new DateOnly(year, 2, expectedDay), Phase(new(2, 1), new(2, 29)).LastDay(year));
    }

    [Theory]
    [InlineData("2027-02-28", PhaseState.Now)]
    [InlineData("2027-03-01", PhaseState.Past)]
    [InlineData("2028-02-29", PhaseState.Now)]
    [InlineData("2028-03-01", PhaseState.Past)]
    public void StateOn_APhaseToTheEndOfFebruary_LeavesNoDayOut(string day, PhaseState expected)
    {
        var phase = Phase(new(2, 1), new(2, 29));

        Assert.Equal(expected, phase.StateOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void AddPhase_WhenItWouldRunOverNewYear_IsAnError()
    {
        var county = TestData.County();

        Assert.Throws<ArgumentException>(() => county.AddPhase("Förankring", "forankring", new(11, 15), new(1, 31)));
        Assert.Throws<ArgumentException>(() => county.AddPhase("Förankring", "forankring", new(11, 15), new(11, 14)));
        Assert.Empty(county.Phases);
    }

    [Fact]
    public void AddPhase_NumbersThePhasesInTurn()
    {
        var county = TestData.County(made =>
        {
            made.AddPhase("Uppföljning", "uppfoljning", new(1, 1), new(2, 15));
            made.AddPhase("Länsturné", "lansturne", new(8, 15), new(9, 30));
        });

        Assert.Equal([(1, "uppfoljning"), (2, "lansturne")], county.Phases.Select(phase => (phase.Number, phase.Slug)));
    }

    [Fact]
    public void HoldDemoData_MarksTheCountyAndKeepsTheClock()
    {
        var county = TestData.County();
        Assert.False(county.HasDemoData);
        Assert.Equal(TimeSpan.Zero, county.ClockOffset);

        county.HoldDemoData(TimeSpan.FromDays(-3));

        Assert.True(county.HasDemoData);
        Assert.Equal(TimeSpan.FromDays(-3), county.ClockOffset);
    }

    private static CyclePhase Phase(MonthDay from, MonthDay to) =>
        TestData.County(county => county.AddPhase("Länsturné", "lansturne", from, to)).Phases[0];
}
