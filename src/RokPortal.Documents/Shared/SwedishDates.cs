namespace RokPortal.Documents.Shared;

/// <summary>Dates in Swedish words, independent of the culture of the machine and of the request.</summary>
public static class SwedishDates
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"tisdag 17 december 2024"</summary>
    public static string Full(DateOnly date) => date.ToString("dddd d MMMM yyyy", Swedish);

    /// <summary>"17 december 2024"</summary>
    public static string WithoutWeekday(DateOnly date) => date.ToString("d MMMM yyyy", Swedish);

    /// <summary>"17 december", where the year is known from the context</summary>
    public static string DayAndMonth(DateOnly date) => date.ToString("d MMMM", Swedish);

    /// <summary>"december 2024"</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", Swedish);

    /// <summary>"tisdag 17 december 2024 kl. 13.00–16.00"; without an end "… kl. 13.00"</summary>
    public static string Time(DateOnly date, TimeOnly start, TimeOnly? end) =>
        string.Create(CultureInfo.InvariantCulture, $"{Full(date)} {Clock(start)}{(end is { } to ? $"–{to:HH.mm}" : "")}");

    /// <summary>"kl. 13.00"</summary>
    public static string Clock(TimeOnly time) => time.ToString("'kl. 'HH.mm", CultureInfo.InvariantCulture);
}
