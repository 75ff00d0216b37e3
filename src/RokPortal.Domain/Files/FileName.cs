using System.Globalization;
using System.Text;

namespace RokPortal.Domain.Files;

/// <summary>Names of files as they are kept: no path, nothing that cannot be seen, nothing that another system cannot write.</summary>
internal static class FileName
{
    private const string WhenNothingIsLeft = "fil";

    /// <summary>What is longer than this after the last dot is no ending, but a sentence with a dot in it.</summary>
    private const int LongestExtension = 10;

    private const string NotInNames = "<>:\"|?*;";

    /// <summary>Endings of what a computer runs or a browser shows as a page.</summary>
    private static readonly HashSet<string> Active =
    [
        ".exe", ".dll", ".com", ".scr", ".msi", ".msix",
        ".bat", ".cmd", ".ps1", ".vbs", ".vbe",
        ".js", ".mjs", ".jse", ".wsf", ".hta", ".lnk", ".jar",
        ".sh", ".py", ".php", ".app", ".apk", ".dmg",
        ".iso", ".html", ".htm", ".xhtml", ".mht", ".svg", ".xml",
        ".docm", ".xlsm", ".pptm", ".dotm", ".xltm",
    ];

    public static bool IsActive(string extension) => Active.Contains(extension);

    /// <summary>The name without what does not belong in it. Never empty, never longer than <see cref="StoredFile.NameLength"/>.</summary>
    public static string Clean(string name)
    {
        var kept = new StringBuilder();
        foreach (var rune in name[(name.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes().Where(IsSeen))
            kept.Append(rune.IsBmp && NotInNames.Contains((char)rune.Value, StringComparison.Ordinal) ? "-" : rune.ToString());

        var words = kept.ToString()
            .Normalized(NormalizationForm.FormC)
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var whole = string.Join(' ', words).TrimEnd('.', ' ');
        var extension = ExtensionOf(whole);
        var stem = Shorten(whole[..^extension.Length].Trim('.', ' '), StoredFile.NameLength - extension.Length);
        return (stem.Length == 0 ? WhenNothingIsLeft : stem) + extension.ToLowerInvariant();
    }

    /// <summary>The ending of a cleaned name, with its dot, or empty.</summary>
    public static string ExtensionOf(string cleaned) =>
        Path.GetExtension(cleaned) is { Length: <= LongestExtension } extension ? extension : "";

    /// <summary>Whether what comes before the last ending is the ending of a program: "faktura.exe.pdf".</summary>
    public static bool HidesAnother(string cleaned) =>
        cleaned.Split('.')[1..].SkipLast(1).Any(part => IsActive("." + part.Trim().ToLowerInvariant()));

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned)
        && rune != Rune.ReplacementChar;

    /// <summary>Cut between whole signs.</summary>
    private static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;

        var end = char.IsHighSurrogate(text[Math.Max(most, 1) - 1]) ? most - 1 : most;
        return text[..Math.Max(end, 0)].TrimEnd();
    }
}
