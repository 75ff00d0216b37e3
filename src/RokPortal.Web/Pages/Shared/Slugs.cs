using System.Text;

namespace RokPortal.Web.Pages.Shared;

/// <summary>Names in addresses, made from what something is called.</summary>
public static class Slugs
{
    private const int Longest = 60;

    /// <summary>The name in a–z, digits and hyphens, with a number when another has it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="whenEmpty">When nothing of the name is left.</param>
    /// <param name="taken">Names that are not free.</param>
    public static string Of(string name, string whenEmpty, IReadOnlyCollection<string> taken)
    {
        var letters = name.Normalized(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        var stem = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        stem = stem.Length == 0 ? whenEmpty : stem[..Math.Min(stem.Length, Longest)].TrimEnd('-');
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}"))
            .First(slug => !taken.Contains(slug));
    }
}
