using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.Web.Pages.Overview;

namespace RokPortal.Web.Tests.Overview;

public class WheelDrawingTests
{
    private const double Centre = 180;

    [Theory]
    [InlineData(2026, 1, 1, 0, 360.0 / 365)]
    [InlineData(2026, 12, 31, 360 - 360.0 / 365, 360)]
    [InlineData(2026, 7, 2, 360 * 182 / 365.0, 360 * 183 / 365.0)]
    [InlineData(2028, 1, 1, 0, 360.0 / 366)]
    [InlineData(2028, 2, 29, 360 * 59 / 366.0, 360 * 60 / 366.0)]
    [InlineData(2028, 12, 31, 360 - 360.0 / 366, 360)]
    public void Angles_OfADay_AreItsShareOfItsOwnYear(int year, int month, int day, double start, double end)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(start, WheelDrawing.AngleOfStart(date), 6);
        Assert.Equal(end, WheelDrawing.AngleOfEnd(date), 6);
    }

    [Fact]
    public void Marker_InTheFirstDaysOfJanuary_PointsUpAndALittleToTheRight()
    {
        var wheel = Draw(new DateOnly(2026, 1, 1));

        Assert.True(wheel.MarkerEnd.X > Centre && wheel.MarkerEnd.X < Centre + 2);
        Assert.True(wheel.MarkerEnd.Y < wheel.MarkerStart.Y);
    }

    [Fact]
    public void Marker_OnTheLastDayOfDecember_PointsUpAndALittleToTheLeft()
    {
        var wheel = Draw(new DateOnly(2026, 12, 31));

        Assert.True(wheel.MarkerEnd.X < Centre && wheel.MarkerEnd.X > Centre - 2);
    }

    [Theory]
    [InlineData(4, 2, 1, 0)]
    [InlineData(7, 2, 0, 1)]
    [InlineData(10, 2, -1, 0)]
    public void Marker_GoesClockwise(int month, int day, int right, int down)
    {
        var end = Draw(new DateOnly(2026, month, day)).MarkerEnd;

        Assert.Equal(right, Math.Round((end.X - Centre) / 142));
        Assert.Equal(down, Math.Round((end.Y - Centre) / 142));
    }

    [Fact]
    public void Months_AreTwelveWithTheCurrentOneMarked()
    {
        var wheel = Draw(new DateOnly(2026, 11, 20));

        Assert.Equal(
            ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
            wheel.Months.Select(month => month.Label));
        Assert.Equal(["nov"], wheel.Months.Where(month => month.Look == "now").Select(month => month.Label));
    }

    [Fact]
    public void Phases_AroundTheirEdges_ArePastNowAndComing()
    {
        Assert.Equal(["next", "next"], Looks(new DateOnly(2026, 1, 31)));
        Assert.Equal(["now", "next"], Looks(new DateOnly(2026, 2, 1)));
        Assert.Equal(["now", "next"], Looks(new DateOnly(2026, 2, 28)));
        Assert.Equal(["was", "next"], Looks(new DateOnly(2026, 3, 1)));
        Assert.Equal(["was", "now"], Looks(new DateOnly(2026, 12, 31)));
    }

    [Fact]
    public void Phase_ThatEndsWithFebruary_CoversItsLastDayInALeapYear()
    {
        Assert.Equal(["now", "next"], Looks(new DateOnly(2028, 2, 29)));
    }

    [Fact]
    public void Label_OfTheCurrentPhase_StandsBesideTheMarker()
    {
        var wheel = Draw(new DateOnly(2026, 2, 14));

        var label = wheel.Phases[0].LabelAt;
        var nearestOnMarker = (X: (wheel.MarkerStart.X + wheel.MarkerEnd.X) / 2, Y: (wheel.MarkerStart.Y + wheel.MarkerEnd.Y) / 2);
        Assert.True(Math.Abs(label.X - nearestOnMarker.X) + Math.Abs(label.Y - nearestOnMarker.Y) > 8);
    }

    [Fact]
    public void Phase_OfOneDay_HasNoRoomForItsNumberAndStillAShape()
    {
        var wheel = Draw(new DateOnly(2026, 6, 1));

        Assert.True(wheel.Phases[0].HasRoom);
        Assert.False(wheel.Phases[1].HasRoom);
        Assert.StartsWith("M", wheel.Phases[1].Path, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", wheel.Phases[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Phase_OfTheWholeYear_IsDrawnTheLongWayRound()
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);
        county.AddPhase("Hela året", "allt", new MonthDay(1, 1), new MonthDay(12, 31));

        var wheel = new WheelDrawing(county.Phases, new DateOnly(2026, 6, 1));

        Assert.Contains(" 0 1 1 ", wheel.Phases[0].Path, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Looks(DateOnly today) => Draw(today).Phases.Select(phase => phase.Look);

    /// <summary>February, and New Year's Eve alone.</summary>
    private static WheelDrawing Draw(DateOnly today)
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);
        county.AddPhase("Februari", "februari", new MonthDay(2, 1), new MonthDay(2, 29));
        county.AddPhase("Nyårsafton", "nyar", new MonthDay(12, 31), new MonthDay(12, 31));
        return new WheelDrawing(county.Phases, today);
    }
}
