using RokPortal.Data.Links;

namespace RokPortal.Application.Links;

/// <summary>Finds links by their token.</summary>
public static class LinkQuery
{
    /// <summary>
    /// The link of a token, with its party and tracked, so that its use can be noted. Only whoever has the token learns
    /// that a link has expired or was revoked; everything else is unknown, and says no more.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="token">What stood in the address.</param>
    /// <param name="purpose">What the page is for; null is a page for any link.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancel">Stops the asking.</param>
    public static async Task<FoundLink> FindLinkAsync(
        this RokDbContext db, string? token, LinkPurpose? purpose, DateTime now, CancellationToken cancel)
    {
        if (AccessLink.HashOf(token) is not { } hash)
            return FoundLink.None;

        var link = await db.AccessLinks.Include(link => link.Party)
            .SingleOrDefaultAsync(link => link.TokenHash == hash && (purpose == null || link.Purpose == purpose), cancel);
        return link is null ? FoundLink.None : new FoundLink(link.StateAt(now), link);
    }
}

/// <summary>What a token led to.</summary>
/// <param name="State">Whether it works.</param>
/// <param name="Link">The link, unless unknown.</param>
public sealed record FoundLink(LinkState State, AccessLink? Link)
{
    /// <summary>Nothing.</summary>
    public static readonly FoundLink None = new(LinkState.Unknown, null);
}
