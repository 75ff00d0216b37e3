namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// What stands around every page: who is signed in, where one can go, which county this is. One per request, filled
/// early by the application and read by the layout. Untouched it gives a page for a stranger, so that the error page
/// can be shown when nothing else works.
/// </summary>
public sealed class PageFrame
{
    private static readonly IReadOnlyList<MenuEntry> Menu = [.. Found.All<MenuEntry>().OrderBy(entry => entry.Order)];

    public SignedInUser? User { get; set; }

    /// <summary>Empty when nobody is signed in.</summary>
    public IReadOnlyList<NavigationItem> Navigation { get; set; } = [];

    public CountyFrame County { get; set; } = CountyFrame.Unknown;

    /// <summary>Says that the content is invented and what the portal's clock shows. Null outside demonstrations.</summary>
    public string? DemoBanner { get; set; }

    /// <summary>The entries of the main menu, in order, as the features' folders give them. Only what exists is listed.</summary>
    /// <param name="todos">How many things wait for the user.</param>
    /// <param name="may">Whether the user may what a policy is about.</param>
    public static IReadOnlyList<NavigationItem> MainNavigation(int todos, Func<string, bool> may) =>
        [.. from entry in Menu
            where entry.Policy is null || may(entry.Policy)
            select new NavigationItem(entry.Text, entry.Href, entry.CountsTodos ? todos : 0, entry.Beside)];
}

/// <summary>
/// <paramref name="Role"/> is the text shown under the name: "Integrationssamordnare". <paramref name="SecondsLeft"/>: how long the
/// sign-in lasts as things are.
/// </summary>
public sealed record SignedInUser(string Name, string Role, int SecondsLeft = 0);

/// <summary>
/// <paramref name="Todo"/>: how many things wait there for the user; shown when above zero. <paramref name="Beside"/>: a
/// page that belongs to the entry though its address does not begin as the entry's.
/// </summary>
public sealed record NavigationItem(string Text, string Href, int Todo = 0, string? Beside = null)
{
    /// <summary>Value of aria-current: "page" on the page itself, "true" on the pages that belong to it, else null.</summary>
    public string? CurrentOn(PathString path) =>
        path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase, out var rest) ? rest.HasValue && rest != "/" ? "true" : "page"
        : Beside is not null && path.StartsWithSegments(Beside, StringComparison.OrdinalIgnoreCase) ? "true"
        : null;
}

/// <summary>The county's own words for header, footer and public pages. They come from the county definition.</summary>
public sealed record CountyFrame(string Tagline, string Description, string Authority, string? ContactEmail)
{
    public static readonly CountyFrame Unknown = new(
        Tagline: "Hållbar integration i länet",
        Description: "Länets kommuner, regionen och staten samverkar för hållbar integration. Länsstyrelsen samordnar.",
        Authority: "Länsstyrelsen",
        ContactEmail: null);
}
