namespace RokPortal.Web.Security;

/// <summary>The link that opened this request, if one did.</summary>
public sealed class LinkVisit
{
    private AccessLink? link;

    /// <summary>The link, with its party, tracked by the request's context. Only on pages that are opened by a link.</summary>
    public AccessLink Link => link ?? throw new InvalidOperationException("No link has opened this page.");

    internal void Is(AccessLink opening) => link = opening;
}
