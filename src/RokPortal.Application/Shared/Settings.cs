namespace RokPortal.Application.Shared;

/// <summary>Settings as what they should be. What is left out, or empty, is as usual; what cannot be read stops the start.</summary>
public static class Settings
{
    private const double Most = 100_000;

    /// <summary>A number above zero.</summary>
    /// <exception cref="StartupRefusedException">It is something else.</exception>
    public static double NumberOf(this IConfiguration configuration, string setting, double usual) =>
        configuration.TextOf(setting) is not { } text ? usual
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < Most ? number
        : throw Refused(setting, text, "ett tal större än noll");

    /// <summary>A whole number above zero.</summary>
    /// <exception cref="StartupRefusedException">It is something else.</exception>
    public static int CountOf(this IConfiguration configuration, string setting, int usual) =>
        configuration.TextOf(setting) is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < (int)Most ? number
        : throw Refused(setting, text, "ett heltal större än noll");

    /// <summary>Yes or no.</summary>
    /// <exception cref="StartupRefusedException">It is something else.</exception>
    public static bool IsOn(this IConfiguration configuration, string setting, bool usual = false) =>
        configuration.TextOf(setting) is not { } text ? usual
        : bool.TryParse(text, out var isOn) ? isOn
        : throw Refused(setting, text, "true eller false");

    /// <summary>One of a few words, whatever their case.</summary>
    /// <exception cref="StartupRefusedException">It is none of them.</exception>
    public static TChoice ChoiceOf<TChoice>(this IConfiguration configuration, string setting, TChoice usual)
        where TChoice : struct, Enum =>
        configuration.TextOf(setting) is not { } text ? usual
        : Enum.GetNames<TChoice>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<TChoice>(known)
        : throw Refused(setting, text, string.Join(" eller ", Enum.GetNames<TChoice>()));

    /// <summary>A day, or null.</summary>
    /// <exception cref="StartupRefusedException">It is something else.</exception>
    public static DateOnly? DayOf(this IConfiguration configuration, string setting) =>
        configuration.TextOf(setting) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Refused(setting, text, "en dag som 2026-11-20");

    private static string? TextOf(this IConfiguration configuration, string setting) =>
        configuration[setting]?.Trim() is { Length: > 0 } text ? text : null;

    private static StartupRefusedException Refused(string setting, string text, string expected) =>
        new($"{setting} ska vara {expected}, men är \"{text}\".");
}
