using System.Text.RegularExpressions;

namespace RokPortal.Application.Shared;

/// <summary>A number that somebody has typed or that stands in a file: 38,4 or 38.4 or 1 234 or −2.</summary>
public static partial class TypedNumber
{
    private const int MostDigits = 12;

    /// <summary>The number, or null when the text is no number, or one too long to be meant.</summary>
    public static decimal? Read(string? text)
    {
        var match = Pattern().Match(text ?? "");
        if (!match.Success)
            return null;

        var whole = Spaces().Replace(match.Groups["whole"].Value, "");
        if (whole.Length > MostDigits)
            return null;

        var number = decimal.Parse($"{whole}.{match.Groups["part"].Value}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return match.Groups["minus"].Success ? -number : number;
    }

    /// <summary>The number, or null when the text is no whole number of something: 7 or 7,0, not 7,5 or 7 %.</summary>
    public static int? ReadWhole(string? text) =>
        Read(text) is { } number
            && decimal.IsInteger(number)
            && Math.Abs(number) <= int.MaxValue
            && !text!.Contains('%', StringComparison.Ordinal) ? (int)number : null;

    /// <summary>The number as it is typed: "38,4".</summary>
    public static string Write(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    // Groups of three, with a space that may be hard or narrow; a comma or a point before the decimals.
    [GeneratedRegex(
        @"^\s*(?<minus>[-\u2212])?\s*(?<whole>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]+)([,.](?<part>[0-9]{1,10}))?\s*%?\s*$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"[ \u00A0\u202F]")]
    private static partial Regex Spaces();
}
