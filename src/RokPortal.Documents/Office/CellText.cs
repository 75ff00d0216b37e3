using System.Text.RegularExpressions;

namespace RokPortal.Documents.Office;

/// <summary>Makes text fit for a cell.</summary>
internal static partial class CellText
{
    /// <summary>The most a cell can hold.</summary>
    public const int Longest = 32_767;

    /// <summary>Ends a text that did not have room.</summary>
    public const string Shortened = "… texten är avkortad, se planen";

    // Characters that make a program take typed text for a formula.
    private const string FormulaStarts = "=+-@";

    /// <summary>Without what cannot be seen or stored; a text that is too long says that it is cut.</summary>
    public static string Clean(string? text)
    {
        var clean = SafeText.Clean(text).Replace("\u00AD", "", StringComparison.Ordinal).Trim(' ', '\n');
        if (clean.Length <= Longest)
            return clean;

        var end = Longest - Shortened.Length;
        return clean[..(char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end)] + Shortened;
    }

    /// <summary>True when the cell must be marked as text, so that it stays so when someone edits it.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Spreadsheets read _x0041_ as "A": an underscore that would begin such a code is written as a code itself.</summary>
    public static string Encode(string text) => CodeStart().Replace(text, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex CodeStart();
}
