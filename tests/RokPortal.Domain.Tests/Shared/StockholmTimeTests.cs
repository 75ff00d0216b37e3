using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Tests.Shared;

public class StockholmTimeTests
{
    [Theory]
    [InlineData("2026-12-31T22:59:59", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00", "2027-01-01")]
    [InlineData("2026-12-31T23:30:00", "2027-01-01")] // still 2026 in UTC
    [InlineData("2026-06-30T21:59:59", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00", "2026-07-01")] // two hours before UTC in summer
    public void DayOf_AroundMidnight_IsTheDayInStockholm(string utc, string expected)
    {
        Assert.Equal(expected, Text(StockholmTime.DayOf(Utc(utc))));
        Assert.Equal(expected, Text(new FakeTimeProvider(Utc(utc)).Today()));
    }

    [Theory]
    [InlineData("2026-03-29T00:59:59", "2026-03-29T01:59:59")] // the clocks go forward at 02:00
    [InlineData("2026-03-29T01:00:00", "2026-03-29T03:00:00")]
    [InlineData("2026-10-25T00:30:00", "2026-10-25T02:30:00")] // the clocks go back at 03:00
    [InlineData("2026-10-25T01:30:00", "2026-10-25T02:30:00")]
    [InlineData("2026-10-25T02:00:00", "2026-10-25T03:00:00")]
    public void ToLocal_WhenTheClocksChange_FollowsTheWall(string utc, string expected)
    {
        Assert.Equal(expected, StockholmTime.ToLocal(Utc(utc)).ToString("s", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-03-29", "2026-03-28T23:00:00", 23)]
    [InlineData("2026-10-25", "2026-10-24T22:00:00", 25)]
    [InlineData("2027-01-01", "2026-12-31T23:00:00", 24)]
    public void StartOf_IsMidnightInStockholm_AlsoOnDaysOf23And25Hours(string day, string expectedUtc, int hours)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);

        var start = StockholmTime.StartOf(date);

        Assert.Equal(Utc(expectedUtc), start);
        Assert.Equal(DateTimeKind.Utc, start.Kind);
        Assert.Equal(TimeSpan.FromHours(hours), StockholmTime.StartOf(date.AddDays(1)) - start);
    }

    [Fact]
    public void DayOf_EveryStartOfADay_IsThatDay()
    {
        var firstDay = new DateOnly(2026, 1, 1);

        Assert.All(Enumerable.Range(0, 366), offset =>
        {
            var day = firstDay.AddDays(offset);
            Assert.Equal(day, StockholmTime.DayOf(StockholmTime.StartOf(day)));
            Assert.Equal(day.AddDays(-1), StockholmTime.DayOf(StockholmTime.StartOf(day).AddTicks(-1)));
        });
    }

    [Fact]
    public void DayOf_AnInstantWithoutKind_IsReadAsUtc()
    {
        var fromDatabase = DateTime.SpecifyKind(Utc("2026-12-31T23:30:00"), DateTimeKind.Unspecified);

        Assert.Equal(new DateOnly(2027, 1, 1), StockholmTime.DayOf(fromDatabase));
    }

    [Fact]
    public void UtcNow_IsTheClocksInstantInUtc()
    {
        var now = new FakeTimeProvider(Utc("2026-12-31T23:30:00")).UtcNow();

        Assert.Equal(Utc("2026-12-31T23:30:00"), now);
        Assert.Equal(DateTimeKind.Utc, now.Kind);
    }

    private static DateTime Utc(string text) => DateTime.Parse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
