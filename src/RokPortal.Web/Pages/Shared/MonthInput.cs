using System.Text.RegularExpressions;

namespace RokPortal.Web.Pages.Shared;

/// <summary>Months as people write them: "januari 2027", "jan 2027", "2027-01", "1/2027". Kept as the month's first day.</summary>
public static partial class MonthInput
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"januari 2027".</summary>
    public static string? Write(DateOnly? month) => month?.ToString("MMMM yyyy", Swedish);

    public static DateOnly? Read(string text)
    {
        var words = Words().Match(text.Trim());
        if (words.Success && MonthNamed(words.Groups["name"].Value) is { } named)
            return First(words.Groups["year"].Value, named);

        var numbers = Numbers().Match(text.Trim());
        return numbers.Success
            ? First(numbers.Groups["year"].Value, int.Parse(numbers.Groups["month"].Value, CultureInfo.InvariantCulture))
            : null;
    }

    private static int? MonthNamed(string name)
    {
        var names = Swedish.DateTimeFormat.MonthNames;
        for (var i = 0; i < 12; i++)
        {
            if (name.Length >= 3 && names[i].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return null;
    }

    private static DateOnly? First(string year, int month) =>
        month is >= 1 and <= 12 ? new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), month, 1) : null;

    [GeneratedRegex(@"^(?<name>\p{L}+)\.?\s+(?<year>(19|20|21)[0-9]{2})$")]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^((?<year>(19|20|21)[0-9]{2})-(?<month>[0-9]{1,2})(-[0-9]{1,2})?|(?<month>[0-9]{1,2})[/-](?<year>(19|20|21)[0-9]{2}))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
