namespace RokPortal.Web.Features;

/// <summary>A feature's entry in the main menu. One class in the feature's folder, if it has an entry.</summary>
/// <param name="order">Where it stands; entries have different ones, with room between them.</param>
/// <param name="text">What it says.</param>
/// <param name="href">Where it leads.</param>
internal abstract class MenuEntry(int order, string text, string href)
{
    public int Order { get; } = order;

    public string Text { get; } = text;

    public string Href { get; } = href;

    /// <summary>A page that belongs to the entry though its address does not begin as the entry's.</summary>
    public virtual string? Beside => null;

    /// <summary>The policy of those who see it; null is everybody who has signed in.</summary>
    public virtual string? Policy => null;

    /// <summary>Whether the number of things that wait for the user stands beside it.</summary>
    public virtual bool CountsTodos => false;
}
