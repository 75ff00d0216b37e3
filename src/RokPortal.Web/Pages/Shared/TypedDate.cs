using System.Text.RegularExpressions;

namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// A day that somebody has typed: 2024-12-03, 2024-12-3 or 3 december 2024. What is wrong with it is said in words
/// that tell how to go on.
/// </summary>
/// <param name="Day">The day, or null when it cannot be read.</param>
/// <param name="Fault">What is wrong, or null.</param>
public sealed partial record TypedDate(DateOnly? Day, string? Fault)
{
    private static readonly string[] MonthNames = CultureInfo.GetCultureInfo("sv-SE").DateTimeFormat.MonthNames[..12];

    public static TypedDate Read(string text)
    {
        var match = Digits().Match(text);
        if (!match.Success)
            match = Words().Match(text);
        var month = match.Success ? MonthOf(match.Groups["month"].Value) : 0;
        if (month == 0)
            return new(null, "Skriv dagen som 2024-12-03 eller 3 december 2024.");

        var year = Number(match.Groups["year"]);
        var day = Number(match.Groups["day"]);
        var exists = year >= 1 && month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists
            ? new(new DateOnly(year, month, day), null)
            : new(null, $"Dagen {text.Trim()} finns inte. Kontrollera år, månad och dag.");
    }

    /// <summary>A day that may be left out, but not have been.</summary>
    public static TypedDate ReadComing(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new(null, null);

        var typed = Read(text);
        return typed.Day < today ? typed with { Fault = "Välj en dag som inte har varit." } : typed;
    }

    /// <summary>A day of a form. Null if there is none to read; what is wrong with it is in the model state.</summary>
    public static DateOnly? ReadInto(ModelStateDictionary state, string key, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var typed = Read(text);
        if (typed.Fault is not null)
            state.AddModelError(key, typed.Fault);
        return typed.Day;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    /// <summary>1–12, or a higher number that no month has; 0 for a word that is no month.</summary>
    private static int MonthOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number == 0 ? 13 : number)
            : Array.FindIndex(MonthNames, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})\s*$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\s*(?<day>[0-9]{1,2})\s+(?<month>\p{L}+)\s+(?<year>[0-9]{4})\s*$")]
    private static partial Regex Words();
}
