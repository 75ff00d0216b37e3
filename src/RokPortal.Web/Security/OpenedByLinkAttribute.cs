namespace RokPortal.Web.Security;

/// <summary>
/// The page is opened by a link without sign-in: its route has a part <c>{token}</c>. <see cref="LinkDoor"/> opens it,
/// before the page is run, only for a link that works; the page asks <see cref="LinkVisit"/> whose it is. Stands
/// together with AllowAnonymous.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenedByLinkAttribute : Attribute
{
    public const string RoutePart = "token";

    /// <summary>A page for links of any purpose.</summary>
    public OpenedByLinkAttribute()
    {
    }

    /// <summary>A page for links of one purpose.</summary>
    public OpenedByLinkAttribute(LinkPurpose purpose) => Purpose = purpose;

    public LinkPurpose? Purpose { get; }
}
