using System.Text;

namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// Text the way it is kept: composed letters, line feeds, and none of the characters that cannot be seen but change what is read
/// (zero-width, direction marks, control characters). What is only such characters is empty.
/// </summary>
internal static class PlainText
{
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsUnseen(rune.Value)))
                kept.Append(rune.ToString());
        }

        return kept.ToString().Normalized(NormalizationForm.FormC).Trim();
    }

    private static bool IsUnseen(int code) =>
        code is 0x00AD or 0x061C or 0x180E or 0xFEFF or 0xFFFD
            or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F);
}
