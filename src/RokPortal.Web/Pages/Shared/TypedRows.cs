namespace RokPortal.Web.Pages.Shared;

/// <summary>A text field with one thing on each row.</summary>
public static class TypedRows
{
    /// <summary>The rows that have something on them.</summary>
    public static string[] Of(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
