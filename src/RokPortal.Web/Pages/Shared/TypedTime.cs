using System.Text.RegularExpressions;

namespace RokPortal.Web.Pages.Shared;

/// <summary>A time of day that somebody has typed: 13.00, 13:00, 1300 or 13, with or without "kl.".</summary>
/// <param name="Time">The time, or null when it cannot be read.</param>
/// <param name="Fault">What is wrong, or null.</param>
public sealed partial record TypedTime(TimeOnly? Time, string? Fault)
{
    public static TypedTime Read(string? text)
    {
        var match = Clock().Match(text ?? "");
        if (!match.Success)
            return new(null, "Skriv tiden som 13.00.");

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
        return hour <= 23 && minute <= 59
            ? new(new TimeOnly(hour, minute), null)
            : new(null, $"Klockslaget {text!.Trim()} finns inte. Skriv tiden som 13.00.");
    }

    /// <summary>As it stands in a field: "13.00".</summary>
    public static string Write(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:kl\.?\s*)?(?<hour>[0-9]{1,2})(?:[.:]?(?<minute>[0-9]{2}))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
