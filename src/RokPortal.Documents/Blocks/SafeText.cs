using System.Buffers;

namespace RokPortal.Documents.Blocks;

/// <summary>Makes text that people typed or pasted safe to show and to archive.</summary>
public static class SafeText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>What nearly all text is made of; there is nothing to clean in it but doubled spaces.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉabcdefghijklmnopqrstuvwxyzåäöé0123456789 .,:;!?()/%§–-”’'\"\n");

    /// <summary>
    /// Composes accents (NFC), folds spaces and tabs into one space, and removes what cannot be seen:
    /// control characters, zero-width and writing-direction characters, broken surrogates. Keeps line feeds and soft hyphens.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (!text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal))
            return text;

        var result = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                continue;

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control when rune.Value is '\n':
                    result.Append('\n');
                    break;
                case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    result.Append('\n');
                    break;
                case UnicodeCategory.Control when rune.Value is '\t':
                    AppendSpace(result);
                    break;
                case UnicodeCategory.Format when rune.Value != SoftHyphen:
                case UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    break;
                default:
                    if (rune.Value == ' ')
                        AppendSpace(result);
                    else
                        result.Append(units[..rune.EncodeToUtf16(units)]);
                    break;
            }
        }

        return result.ToString().Normalized(NormalizationForm.FormC);
    }

    private static void AppendSpace(StringBuilder result)
    {
        if (result.Length == 0 || result[^1] != ' ')
            result.Append(' ');
    }
}
