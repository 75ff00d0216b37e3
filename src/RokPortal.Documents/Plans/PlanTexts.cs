using System.Globalization;

namespace RokPortal.Documents.Plans;

/// <summary>Swedish wording that plan documents share.</summary>
internal static class PlanTexts
{
    public const string Missing = "Uppgift saknas";
    public const string SampleData = "Exempeldata";

    // Named, so that a document is the same on a server with other settings.
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"20 november 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Swedish);

    /// <summary>"november 2026".</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", Swedish);

    /// <summary>"januari–november 2027", "november 2026–mars 2027", or null when neither end is known.</summary>
    public static string? Period(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } from, { } to) when from.Year == to.Year && from.Month == to.Month => Month(from),
        ({ } from, { } to) when from.Year == to.Year => $"{from.ToString("MMMM", Swedish)}–{Month(to)}",
        ({ } from, { } to) => $"{Month(from)}–{Month(to)}",
        ({ } from, null) => $"från {Month(from)}",
        (null, { } to) => $"till {Month(to)}",
        _ => null,
    };

    /// <summary>"Mål 1", "Mål 1 och 2", or null without goals.</summary>
    public static string? Goals(IReadOnlyList<int> numbers) =>
        numbers.Count == 0 ? null : "Mål " + Join([.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>"a, b och c".</summary>
    public static string Join(IReadOnlyList<string> words) => words switch
    {
        [] => "",
        [var only] => only,
        _ => string.Join(", ", words.Take(words.Count - 1)) + " och " + words[^1],
    };
}
