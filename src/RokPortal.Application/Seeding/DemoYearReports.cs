using System.Text.Json.Serialization;
using RokPortal.Application.YearReports;

namespace RokPortal.Application.Seeding;

/// <summary>The demo year's reports: compiled, prepared, proposed and approved on their days, by the same verbs as real ones.</summary>
internal sealed class DemoYearReports(
    RokDbContext db,
    Agreement agreement,
    DemoPlans plans,
    DemoReports reports,
    DemoPulses pulses,
    DateOnly today,
    int demoYear)
{
    private const string Secretary = "Oskar Dahl";
    private const int DaysOfReading = 14;

    private static readonly Dictionary<string, GoalLevel> Levels = new()
    {
        ["Uppfyllt"] = GoalLevel.Met,
        ["Delvis uppfyllt"] = GoalLevel.PartlyMet,
        ["Ej uppfyllt"] = GoalLevel.NotMet,
        ["Går inte att bedöma"] = GoalLevel.CannotBeAssessed,
    };

    private readonly IReadOnlyList<YearReportRow> rows = DemoFiles.Read<YearReportFile>("followups.json").YearReports;
    private readonly Dictionary<int, YearReport> yearReports = [];

    /// <summary>The report of a year, or null if it is not begun.</summary>
    public YearReport? Find(int year) => yearReports.GetValueOrDefault(year);

    /// <summary>
    /// Brings what a meeting deals with: written and sent out before the group prepares it, proposed before the council
    /// approves it.
    /// </summary>
    public async Task BringToAsync(string meetingKey, DateOnly meetingDay, CancellationToken cancel)
    {
        foreach (var row in rows.Where(row => row.PreparedAtMeeting == meetingKey && meetingDay <= today))
        {
            reports.LoadUntil(meetingDay);
            await pulses.LoadUntilAsync(meetingDay, cancel);
            plans.Settle(row.Plan, meetingDay);
            var yearReport = Write(row, areReady: true);
            await db.SaveChangesAsync(cancel);

            var sent = At(meetingDay.AddDays(-DaysOfReading));
            await SendOutYearReport.SendAsync(db, yearReport, meetingDay, sent, Secretary, cancel);
            await db.SaveChangesAsync(cancel);
        }

        foreach (var yearReport in rows
                .Where(row => row.ApprovedAtMeeting == meetingKey)
                .Select(row => Find(demoYear + row.Year))
                .OfType<YearReport>()
                .Where(yearReport => yearReport.RefusalsToPropose([]).Count == 0))
        {
            var proposed = At(meetingDay.AddDays(-DaysOfReading));
            await ProposeYearReport.ProposeAsync(db, yearReport, [], proposed, Secretary, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Publishes what a meeting that is closed has approved.</summary>
    public static void PublishApproved(Meeting meeting, DateTime closedUtc)
    {
        foreach (var item in meeting.Items.Where(item => item.Outcome == ItemOutcome.Decision))
            (item.Matter as YearReport)?.Publish(closedUtc.AddDays(DaysOfReading));
    }

    /// <summary>Begins the year's reports that no meeting has asked for yet.</summary>
    public void Finish()
    {
        foreach (var row in rows.Where(row => Find(demoYear + row.Year) is null
                && YearReport.RefusalsToStart(agreement, demoYear + row.Year, yearReports.Keys, today).Count == 0))
            Write(row, areReady: false);
    }

    private YearReport Write(YearReportRow row, bool areReady)
    {
        var yearReport = YearReport.Start(agreement, demoYear + row.Year, yearReports.Keys, new DateOnly(demoYear + row.Year, 12, 31));
        foreach (var goal in DemoFiles.Read<DemoReportFile>("reports.json").Rounds
                .Where(round => round.Plan == row.Plan)
                .SelectMany(round => round.GoalAssessments ?? []))
            yearReport.Assess(agreement.Goals.Single(known => known.Number == goal.Goal), Levels[goal.Assessment], goal.Text);
        foreach (var section in row.Sections)
            yearReport.Write(section.Kind, section.Text, areReady);
        foreach (var suggestion in row.Suggestions)
            yearReport.Suggest(new SuggestionContent(
                suggestion.Title, suggestion.Reason, agreement.Areas.Single(area => area.Slug == suggestion.Area)));
        db.YearReports.Add(yearReport);
        yearReports.Add(yearReport.Year, yearReport);
        return yearReport;
    }

    private static DateTime At(DateOnly day) => StockholmTime.StartOf(day).AddHours(9);

    private sealed record YearReportFile([property: JsonPropertyName("followUps")] IReadOnlyList<YearReportRow> YearReports);

    private sealed record YearReportRow(
        int Year,
        string Plan,
        string? PreparedAtMeeting,
        string? ApprovedAtMeeting,
        IReadOnlyList<SectionRow> Sections,
        IReadOnlyList<SuggestionRow> Suggestions);

    private sealed record SectionRow(SectionKind Kind, string Text);

    private sealed record SuggestionRow(string Title, string Reason, string Area);
}
