using System.Globalization;
using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Tests.Shared;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("1981-04-19")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")] // the latest day it can be
    [InlineData("2285-03-22")] // the earliest
    public void EasterSunday_OfAYear_IsAsInTheAlmanac(string day)
    {
        Assert.Equal(Day(day), WorkingDays.EasterSunday(Day(day).Year));
    }

    [Theory]
    [InlineData("2026-01-01", "nyårsdagen")]
    [InlineData("2026-01-06", "trettondedag jul")]
    [InlineData("2026-04-03", "långfredagen")]
    [InlineData("2026-04-06", "annandag påsk")]
    [InlineData("2026-05-01", "första maj")]
    [InlineData("2026-05-14", "Kristi himmelsfärds dag")]
    [InlineData("2025-06-06", "nationaldagen")]
    [InlineData("2026-06-19", "midsommarafton")]
    [InlineData("2027-06-25", "midsommarafton")]
    [InlineData("2026-12-24", "julafton")]
    [InlineData("2026-12-25", "juldagen")]
    [InlineData("2025-12-26", "annandag jul")]
    [InlineData("2026-12-31", "nyårsafton")]
    [InlineData("2026-11-21", "lördag")]
    [InlineData("2026-11-22", "söndag")]
    public void IsWorkingDay_OnADayOff_IsFalse(string day, string name)
    {
        Assert.False(Day(day).IsWorkingDay(), name);
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-04-02")] // skärtorsdag
    [InlineData("2026-04-07")] // the Tuesday after Easter
    [InlineData("2026-05-15")] // the Friday after Kristi himmelsfärds dag
    [InlineData("2026-06-18")] // the day before midsummer eve
    [InlineData("2026-06-26")] // a Friday after midsummer
    [InlineData("2026-01-05")]
    public void IsWorkingDay_OnAnOrdinaryWeekday_IsTrue(string day)
    {
        Assert.True(Day(day).IsWorkingDay());
    }

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-21", 0, "2026-11-21")]
    [InlineData("2026-11-20", 5, "2026-11-27")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-12-10", 10, "2026-12-28")] // over Christmas
    [InlineData("2026-03-31", 5, "2026-04-09")] // over Easter
    [InlineData("2025-12-30", 3, "2026-01-07")] // over New Year and Epiphany
    public void AddWorkingDays_SkipsWeekendsAndHolidays(string day, int count, string expected)
    {
        Assert.Equal(Day(expected), Day(day).AddWorkingDays(count));
    }

    [Fact]
    public void AddWorkingDays_Backwards_IsNotForDeadlines()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Day("2026-11-20").AddWorkingDays(-1));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
