using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Links;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Links to the reports of the demo county's open round.</summary>
public static class ReportRoom
{
    /// <summary>A link to a party's report for the full year of 2026.</summary>
    public static async Task<IssuedLink> IssueReportLinkAsync(this PortalHost host, string party, string name, string address)
    {
        await using var db = host.OpenDatabase();
        var report = await db.PartyReports
            .Include(row => row.Party)
            .SingleAsync(row => row.Party.Slug == party
                && row.Round.Period == ReportingPeriod.FullYear && row.Round.Status == RoundStatus.Open);
        var issued = AccessLink.Issue(
            LinkPurpose.Report,
            new LinkSubject(report.Id, "Rapport"),
            new LinkHolder(name, address, PersonId: null, report.PartyId),
            host.Clock.UtcNow().AddDays(30),
            host.Clock.UtcNow());
        db.AccessLinks.Add(issued.Link);
        await db.SaveChangesAsync();
        return issued;
    }
}
