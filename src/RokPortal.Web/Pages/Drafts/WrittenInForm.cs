using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>
/// What somebody wrote in a form that leads nowhere any more, to be copied: their sentences, not what they chose in lists.
/// </summary>
internal static partial class WrittenInForm
{
    /// <summary>The texts of a posted form that the portal itself has shown; empty when this request carries none.</summary>
    public static IReadOnlyList<string> Of(HttpContext context) =>
        ParkedForm.IsOurOwn(context.Request) && context.Features.Get<IFormFeature>()?.Form is { Count: > 0 } form
            ? Among(FormDrafts.TypedIn(form))
            : [];

    /// <summary>The texts among what a form holds.</summary>
    public static IReadOnlyList<string> Among(IReadOnlyDictionary<string, string[]> fields) =>
        [.. fields.Where(typed => !IsOurs(typed.Key)).SelectMany(typed => typed.Value).Where(IsText)];

    /// <summary>What the form carries unseen.</summary>
    private static bool IsOurs(string name) =>
        name.EndsWith("Base", StringComparison.Ordinal) || name.EndsWith("Version", StringComparison.Ordinal);

    private static bool IsText(string value) => !string.IsNullOrWhiteSpace(value) && !Choice().IsMatch(value);

    /// <summary>A number, an id, a name in addresses: what a list or a box posts.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9\-_.:]*$")]
    private static partial Regex Choice();
}
