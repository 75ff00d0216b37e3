using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Links;
using RokPortal.Data.Plans;
using RokPortal.Data.Reporting;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Rounds of reports and links to them, put into the portal's database by the domain's own verbs.</summary>
public static class ReportRoom
{
    /// <summary>The year of the plan that <see cref="OpenRoundAsync"/> asks about.</summary>
    public const int Year = PlanRoom.AdoptedYear;

    /// <summary>Motala's report in that round.</summary>
    public const string Report = "/rapportera/2023/helar/motala";

    /// <summary>Where everybody reads how that plan goes.</summary>
    public const string Progress = "/uppfoljning/2023";

    /// <summary>
    /// Asks about the full year of an adopted plan, until 18 December 2026: Linköping, which is responsible for its three
    /// activities, and Motala and Ydre, which take part in them. Nobody has answered. Once in a host.
    /// </summary>
    public static async Task OpenRoundAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await PlanRoom.AdoptAsync(db, host);
        db.ReportingRounds.Add(ReportingRound.Open(plan, ReportingPeriod.FullYear, TestData.Deadline, [], host.Clock.UtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>A closed round about the half year: Motala alone reported, on 4 June 2026 and the same of each activity.</summary>
    public static async Task ReportHalfYearAsync(this PortalHost host, ActivityAnswer answer)
    {
        var then = new DateTime(2026, 6, 4, 9, 0, 0, DateTimeKind.Utc);
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == Year);
        var round = ReportingRound.Open(plan, ReportingPeriod.HalfYear, StockholmTime.DayOf(then), [], then);
        round.Reports.Single(report => report.Party.Slug == "motala").Send(answer, then, "Emina Hadzic");
        round.Close(then);
        db.ReportingRounds.Add(round);
        await db.SaveChangesAsync();
    }

    /// <summary>A party says the same of each activity about the full year, and sends it.</summary>
    public static async Task SendReportAsync(this PortalHost host, string party, ActivityAnswer answer, string by)
    {
        await using var db = host.OpenDatabase();
        var report = await db.PartyReports.WithEverything().SingleAsync(report =>
            report.Party.Slug == party && report.Round.Plan.Year == Year && report.Round.Period == ReportingPeriod.FullYear);
        report.Send(answer, host.Clock.UtcNow(), by);
        await db.SaveChangesAsync();
    }

    /// <summary>A link to a party's report for the full year: of a round that a test has opened, or of the demo county's.</summary>
    public static async Task<IssuedLink> IssueReportLinkAsync(
        this PortalHost host, string party, string name, string address, int year = 2026)
    {
        await using var db = host.OpenDatabase();
        var report = await db.PartyReports
            .Include(row => row.Party)
            .SingleAsync(row => row.Party.Slug == party && row.Round.Plan.Year == year
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

    private static void Send(this PartyReport report, ActivityAnswer answer, DateTime now, string by)
    {
        foreach (var activity in report.Activities)
            activity.Answer(answer, now, by);
        report.Submit(now, by);
    }
}
