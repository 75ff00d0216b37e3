using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.YearReports;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;

namespace RokPortal.TestSupport;

/// <summary>Writes a year's report in the portal's database by the domain's own verbs.</summary>
public static class YearReportRoom
{
    /// <summary>The demo county has neither report nor plan of this year: what is found here is the test's own.</summary>
    public const int Year = 2024;

    /// <summary>Where the report of the year is compiled.</summary>
    public const string Root = "/uppfoljning/2024/sammanstallning";

    /// <summary>The report of the year as a document.</summary>
    public const string Document = "/uppfoljning/2024/rapport";

    /// <summary>Starts the report of the year, with nothing in it.</summary>
    public static Task StartYearReportAsync(this PortalHost host) => host.ChangeYearReportAsync(_ => { });

    /// <summary>Starts the report of the year, or changes the one that is there.</summary>
    public static Task ChangeYearReportAsync(this PortalHost host, Action<YearReport> change) =>
        host.ChangeYearReportAsync(Year, change);

    /// <summary>Starts the report of a year, or changes the one that is there.</summary>
    public static async Task ChangeYearReportAsync(this PortalHost host, int year, Action<YearReport> change)
    {
        await using var db = host.OpenDatabase();
        change(await db.FindOrStartAsync(year));
        await db.SaveChangesAsync();
    }

    /// <summary>A report of the year that the council has approved: everything is written, and what the test adds.</summary>
    public static async Task ApproveYearReportAsync(this PortalHost host, Action<YearReport>? and = null)
    {
        await using var db = host.OpenDatabase();
        var yearReport = await db.FindOrStartAsync(Year);
        yearReport.WriteEverything();
        and?.Invoke(yearReport);
        yearReport.SendOut(host.Clock.UtcNow(), "Oskar Dahl", commentsBy: null);
        await db.DealWithAsync(MeetingsOfTests.Group, yearReport, ItemOutcome.Information, host.Clock.UtcNow());
        yearReport.Propose([]);
        await db.DealWithAsync(MeetingsOfTests.Council, yearReport, ItemOutcome.Decision, host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>The group prepares the report of the year, which is sent out: it can be proposed.</summary>
    public static async Task PrepareYearReportAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        await db.DealWithAsync(
            MeetingsOfTests.Group, await db.FindOrStartAsync(Year), ItemOutcome.Information, host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>The year has an adopted plan, and its parties are still reporting on the whole of it.</summary>
    public static async Task OpenReportingAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.AdoptPlanAsync(Year, host.Clock.UtcNow());
        db.ReportingRounds.Add(TestData.Round(plan: plan));
        await db.SaveChangesAsync();
    }

    /// <summary>Assesses every goal and writes every section, ready.</summary>
    public static void WriteEverything(this YearReport yearReport)
    {
        foreach (var goal in yearReport.Agreement.Goals)
            yearReport.Assess(goal, GoalLevel.PartlyMet, $"Mål {goal.Number} går framåt.");
        foreach (var kind in Enum.GetValues<SectionKind>())
            yearReport.Write(kind, $"Text om {kind}.", isReady: true);
    }

    /// <summary>Records the same outcome for every item of a meeting that lacks one.</summary>
    public static Task RecordAllAsync(this PortalHost host, string slug, ItemOutcome outcome) => host.ChangeMeetingAsync(slug, meeting =>
    {
        foreach (var item in meeting.Items.Where(item => item.Outcome is null))
        {
            item.Record(new ItemRecording
            {
                Outcome = outcome,
                Text = "Rådet vill se mer om skolan.",
                Decision = outcome == ItemOutcome.Decision ? ["att godkänna uppföljningen"] : [],
            });
        }
    });

    private static async Task<YearReport> FindOrStartAsync(this RokDbContext db, int year)
    {
        if (await db.YearReports.WithEverything().SingleOrDefaultAsync(known => known.Year == year) is { } found)
            return found;

        var agreement = await db.Agreements.AsSplitQuery()
            .Include(known => known.Goals).Include(known => known.Areas)
            .SingleAsync(known => known.Slug == "hallbar-integration-2021-2025");
        var yearReport = YearReport.Start(agreement, year, [], MeetingRoom.Today);
        db.YearReports.Add(yearReport);
        return yearReport;
    }
}
