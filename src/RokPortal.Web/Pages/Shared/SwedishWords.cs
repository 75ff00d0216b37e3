namespace RokPortal.Web.Pages.Shared;

/// <summary>Numbers and lists as they stand in a sentence.</summary>
public static class SwedishWords
{
    private static readonly string[] Numbers =
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>"fyra" up to twelve, then "13".</summary>
    public static string Number(int value) =>
        value >= 0 && value < Numbers.Length ? Numbers[value] : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same first in a sentence: "Fyra", "13".</summary>
    public static string NumberFirst(int value)
    {
        var word = Number(value);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>"en plats", "fyra platser".</summary>
    public static string Count(int value, string one, string many) => $"{Number(value)} {(value == 1 ? one : many)}";

    /// <summary>"a, b och c"; with a limit "a, b, c och 14 till".</summary>
    public static string Join(IReadOnlyList<string> words, int limit = int.MaxValue)
    {
        if (words.Count > limit)
            return $"{string.Join(", ", words.Take(limit))} och {words.Count - limit} till";

        return words.Count < 2
            ? string.Concat(words)
            : $"{string.Join(", ", words.Take(words.Count - 1))} och {words[^1]}";
    }
}
