using System.Text;

namespace RokPortal.Domain.Shared;

/// <summary>Text from anywhere in one of Unicode's normal forms.</summary>
public static class UnicodeText
{
    private const int PlaneEnd = 0xFFFE;

    /// <summary>
    /// The text in a normal form, without the code points that Unicode says are no characters; normalizing refuses a text that
    /// holds one. Halves of surrogate pairs become U+FFFD. Never fails.
    /// </summary>
    public static string Normalized(this string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text))
            return text;

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => !IsNoCharacter(rune.Value)))
            kept.Append(rune.ToString());
        // By its other name: the method itself is banned, so that nobody hands it a text that it refuses.
        return StringNormalizationExtensions.Normalize(kept.ToString(), form);
    }

    private static bool IsNoCharacter(int code) => code is >= 0xFDD0 and <= 0xFDEF || (code & PlaneEnd) == PlaneEnd;
}
