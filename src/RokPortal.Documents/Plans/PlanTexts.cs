using System.Globalization;
using RokPortal.Documents.Shared;

namespace RokPortal.Documents.Plans;

/// <summary>Swedish wording that only plan documents use.</summary>
internal static class PlanTexts
{
    /// <summary>"november 2026".</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", DocumentTexts.Swedish);

    /// <summary>"januari–november 2027", "november 2026–mars 2027", or null when neither end is known.</summary>
    public static string? Period(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } from, { } to) when from.Year == to.Year && from.Month == to.Month => Month(from),
        ({ } from, { } to) when from.Year == to.Year => $"{from.ToString("MMMM", DocumentTexts.Swedish)}–{Month(to)}",
        ({ } from, { } to) => $"{Month(from)}–{Month(to)}",
        ({ } from, null) => $"från {Month(from)}",
        (null, { } to) => $"till {Month(to)}",
        _ => null,
    };

    /// <summary>"Mål 1", "Mål 1 och 2", or null without goals.</summary>
    public static string? Goals(IReadOnlyList<int> numbers) =>
        numbers.Count == 0 ? null : "Mål " + DocumentTexts.Join([.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);
}
