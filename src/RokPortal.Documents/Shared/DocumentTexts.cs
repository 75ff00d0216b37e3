namespace RokPortal.Documents.Shared;

/// <summary>Swedish wording that all documents share.</summary>
internal static class DocumentTexts
{
    public const string Missing = "Uppgift saknas";
    public const string SampleData = "Exempeldata";

    // Named, so that a document is the same on a server with other settings.
    public static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"20 november 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Swedish);

    /// <summary>"a, b och c".</summary>
    public static string Join(IReadOnlyList<string> words) => words switch
    {
        [] => "",
        [var only] => only,
        _ => string.Join(", ", words.Take(words.Count - 1)) + " och " + words[^1],
    };
}
