namespace RokPortal.Domain.Shared;

/// <summary>
/// Arbetsdagar: Monday to Friday without the public holidays of lagen (1989:253) om allmänna helgdagar, midsummer eve,
/// Christmas eve and New Year's eve. Local half days (klämdagar, trettondagsafton) count as working days.
/// </summary>
public static class WorkingDays
{
    /// <summary>Whether a day is one on which an authority works.</summary>
    public static bool IsWorkingDay(this DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !IsFixedHoliday(day)
            && !IsMidsummerEve(day)
            && !FollowsEaster(day);

    /// <summary>The day that is a number of working days after another; with zero the same day, whatever day it is.</summary>
    /// <param name="day">The day to count from; it is not counted itself.</param>
    /// <param name="count">How many working days, from 0.</param>
    public static DateOnly AddWorkingDays(this DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.IsWorkingDay())
                count--;
        }

        return day;
    }

    /// <summary>Påskdagen of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = (year / 100, year % 100);
        var moonShift = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * correction + 114;
        return new DateOnly(year, days / 31, days % 31 + 1);
    }

    private static bool IsFixedHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (1, 6) or (5, 1) or (6, 6) or (12, 24) or (12, 25) or (12, 26) or (12, 31);

    /// <summary>The Friday of 19–25 June. Midsummer day, all saints', Easter and Whit Sunday are weekend days already.</summary>
    private static bool IsMidsummerEve(DateOnly day) => day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: DayOfWeek.Friday };

    /// <summary>Långfredagen, annandag påsk, Kristi himmelsfärds dag.</summary>
    private static bool FollowsEaster(DateOnly day) => (day.DayNumber - EasterSunday(day.Year).DayNumber) is -2 or 1 or 39;
}
