using RokPortal.Data.Frozen;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;

namespace RokPortal.Data.Seeding;

/// <summary>The demo year's follow-ups: compiled, prepared, proposed and approved on their days, by the same verbs as real ones.</summary>
internal sealed class DemoFollowUps(
    RokDbContext db,
    FreezeFollowUp freeze,
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

    private readonly IReadOnlyList<FollowUpRow> rows = DemoFiles.Read<FollowUpFile>("followups.json").FollowUps;
    private readonly Dictionary<int, FollowUp> followUps = [];

    /// <summary>The follow-up of a year, or null if it is not begun.</summary>
    public FollowUp? Find(int year) => followUps.GetValueOrDefault(year);

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
            var followUp = Write(row, areReady: true);
            await db.SaveChangesAsync(cancel);

            var sent = At(meetingDay.AddDays(-DaysOfReading));
            db.FrozenDocuments.Add(await freeze(
                db, followUp, FrozenKind.DispatchedFollowUp, followUp.DraftNumber, sent, Secretary, cancel));
            followUp.SendOut(sent, Secretary, meetingDay);
            await db.SaveChangesAsync(cancel);
        }

        foreach (var followUp in rows
                .Where(row => row.ApprovedAtMeeting == meetingKey)
                .Select(row => Find(demoYear + row.Year))
                .OfType<FollowUp>()
                .Where(followUp => followUp.RefusalsToPropose([]).Count == 0))
        {
            var proposed = At(meetingDay.AddDays(-DaysOfReading));
            followUp.Propose([]);
            db.FrozenDocuments.Add(await freeze(
                db, followUp, FrozenKind.ProposedFollowUp, followUp.ProposalNumber, proposed, Secretary, cancel));
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Keeps what a meeting that is closed has approved, and publishes it.</summary>
    public async Task KeepApprovedAsync(Meeting meeting, DateTime closedUtc, CancellationToken cancel)
    {
        foreach (var followUp in meeting.Items
                .Where(item => item.Outcome == ItemOutcome.Decision)
                .Select(item => item.FollowUp)
                .OfType<FollowUp>())
        {
            db.FrozenDocuments.Add(await freeze(db, followUp, FrozenKind.ApprovedFollowUp, 1, closedUtc, Secretary, cancel));
            followUp.Publish(closedUtc.AddDays(DaysOfReading));
        }
    }

    /// <summary>Begins the follow-ups that no meeting has asked for yet.</summary>
    public void Finish()
    {
        foreach (var row in rows.Where(row => Find(demoYear + row.Year) is null
                && FollowUp.RefusalsToStart(agreement, demoYear + row.Year, followUps.Keys, today).Count == 0))
            Write(row, areReady: false);
    }

    private FollowUp Write(FollowUpRow row, bool areReady)
    {
        var followUp = FollowUp.Start(agreement, demoYear + row.Year, followUps.Keys, new DateOnly(demoYear + row.Year, 12, 31));
        foreach (var goal in DemoFiles.Read<DemoReportFile>("reports.json").Rounds
                .Where(round => round.Plan == row.Plan)
                .SelectMany(round => round.GoalAssessments ?? []))
            followUp.Assess(agreement.Goals.Single(known => known.Number == goal.Goal), Levels[goal.Assessment], goal.Text);
        foreach (var section in row.Sections)
            followUp.Write(section.Kind, section.Text, areReady);
        foreach (var suggestion in row.Suggestions)
            followUp.Suggest(new SuggestionContent(
                suggestion.Title, suggestion.Reason, agreement.Areas.Single(area => area.Slug == suggestion.Area)));
        db.FollowUps.Add(followUp);
        followUps.Add(followUp.Year, followUp);
        return followUp;
    }

    private static DateTime At(DateOnly day) => StockholmTime.StartOf(day).AddHours(9);

    private sealed record FollowUpFile(IReadOnlyList<FollowUpRow> FollowUps);

    private sealed record FollowUpRow(
        int Year,
        string Plan,
        string? PreparedAtMeeting,
        string? ApprovedAtMeeting,
        IReadOnlyList<SectionRow> Sections,
        IReadOnlyList<SuggestionRow> Suggestions);

    private sealed record SectionRow(SectionKind Kind, string Text);

    private sealed record SuggestionRow(string Title, string Reason, string Area);
}
