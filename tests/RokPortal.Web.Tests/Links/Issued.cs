using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Links;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Links;

/// <summary>Links as a feature issues them: to a representative, for a party.</summary>
internal static class Issued
{
    public const string Subject = "Uppföljning 2026, andra halvåret";

    public static async Task<IssuedLink> IssueAsync(
        this PortalHost host, string name = "Ada Berg", string address = "ada@kommun.example", string subject = Subject)
    {
        await using var db = host.OpenDatabase();
        var party = await db.Parties.SingleAsync(party => party.Slug == "linkoping");
        var issued = AccessLink.Issue(
            LinkPurpose.Report,
            new LinkSubject(Guid.CreateVersion7(), subject),
            new LinkHolder(name, address, PersonId: null, party.Id),
            host.Clock.UtcNow().AddDays(30),
            host.Clock.UtcNow());
        db.AccessLinks.Add(issued.Link);
        await db.SaveChangesAsync();
        return issued;
    }

    public static async Task<AccessLink> ReadAsync(this PortalHost host, IssuedLink issued)
    {
        await using var db = host.OpenDatabase();
        return await db.AccessLinks.AsNoTracking().SingleAsync(link => link.Id == issued.Link.Id);
    }

    public static async Task RevokeAsync(this PortalHost host, IssuedLink issued)
    {
        await using var db = host.OpenDatabase();
        (await db.AccessLinks.SingleAsync(link => link.Id == issued.Link.Id)).Revoke(host.Clock.UtcNow(), "Karin Lindqvist");
        await db.SaveChangesAsync();
    }
}
