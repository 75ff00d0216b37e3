namespace RokPortal.Web.Security.Sessions;

/// <summary>A browser in words that its user recognizes; what it says of itself in full is not kept.</summary>
public static class BrowserWords
{
    // Most say that they are several; the first that fits is what it is.
    private static readonly (string Sign, string Word)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Word)[] Systems =
    [
        ("iPhone", "Iphone"), ("iPad", "Ipad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"),
        ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ];

    /// <summary>"Firefox på Windows", or as much of it as can be told.</summary>
    public static string Of(string? userAgent)
    {
        var browser = WordOf(Browsers, userAgent) ?? "Okänd webbläsare";
        return WordOf(Systems, userAgent) is { } system ? $"{browser} på {system}" : browser;
    }

    private static string? WordOf((string Sign, string Word)[] known, string? userAgent) =>
        known.FirstOrDefault(row => userAgent?.Contains(row.Sign, StringComparison.Ordinal) == true).Word;
}
