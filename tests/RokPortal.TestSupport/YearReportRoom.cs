using Microsoft.EntityFrameworkCore;
using RokPortal.Data.YearReports;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.YearReports;

namespace RokPortal.TestSupport;

/// <summary>Writes a year's report in the portal's database by the domain's own verbs.</summary>
public static class YearReportRoom
{
    /// <summary>Starts the report of a year, or changes the one that is there.</summary>
    public static async Task ChangeYearReportAsync(this PortalHost host, int year, Action<YearReport> change)
    {
        await using var db = host.OpenDatabase();
        var yearReport = await db.YearReports.WithEverything().SingleOrDefaultAsync(known => known.Year == year);
        if (yearReport is null)
        {
            var agreement = await db.Agreements.AsSplitQuery()
                .Include(known => known.Goals).Include(known => known.Areas)
                .SingleAsync(known => known.Slug == "hallbar-integration-2021-2025");
            db.YearReports.Add(yearReport = YearReport.Start(agreement, year, [], MeetingRoom.Today));
        }

        change(yearReport);
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
}
