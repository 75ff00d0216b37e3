using System.Globalization;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Charts;

namespace RokPortal.Documents.Tests.Charts;

public class ValueAxisTests
{
    [Theory]
    [InlineData("29.1 42", true, "25 30 35 40 45")]
    [InlineData("0.7 2.4", true, "0.5 1.0 1.5 2.0 2.5")]
    [InlineData("97 99.6", true, "97 98 99 100")]
    [InlineData("0 0", false, "0.0 0.5")]
    [InlineData("5 5", false, "4.5 5.0 5.5")]
    [InlineData("-12 8", false, "-15 -10 -5 0 5 10")]
    [InlineData("1200000 5300000", false, "0 2000000 4000000 6000000")]
    public void Ticks_OfValues_AreRoundAndTakeInAll(string values, bool isPercent, string ticks)
    {
        var axis = ValueAxis.Of(Numbers(values), isPercent)!;

        Assert.Equal(Numbers(ticks), axis.Ticks);
        Assert.All(Numbers(values), value => Assert.InRange(value, axis.Low, axis.High));
    }

    [Fact]
    public void Axis_WithoutValues_IsNone()
    {
        Assert.Null(ValueAxis.Of([], isPercent: true));
    }

    [Fact]
    public void Labels_ThatWouldMeet_AreSpreadInOrder()
    {
        var places = LabelColumn.Spread(
            [new ColumnLabel(100, 20), new ColumnLabel(98, 20), new ColumnLabel(10, 20), new ColumnLabel(119, 20)], 0, 120);

        Assert.Equal([90, 70, 10, 110], places);
    }

    private static decimal[] Numbers(string text) =>
        [.. text.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture))];
}
