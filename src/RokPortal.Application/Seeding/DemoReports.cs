using System.Text;

namespace RokPortal.Application.Seeding;

/// <summary>The demo year's reports: each round is opened, answered, sent and closed on its days, by the same verbs as real ones.</summary>
internal sealed class DemoReports(
    RokDbContext db, DemoPlans plans, IReadOnlyDictionary<string, Person> persons, DateOnly today, int demoYear)
{
    /// <summary>Länsstyrelsen waits this long for those who are late.</summary>
    private const int DaysOfGrace = 10;

    private const int MostBytes = 1_000_000;

    private readonly List<DemoReportFile.RoundRow> waiting = [.. DemoFiles.Read<DemoReportFile>("reports.json").Rounds];
    private readonly Dictionary<ActivityPlan, List<ReportingPeriod>> periods = [];

    /// <summary>Loads the rounds that were opened by a day and are not loaded yet.</summary>
    public void LoadUntil(DateOnly day)
    {
        foreach (var row in waiting.Where(row => row.OpenedOn.In(demoYear) <= day && row.OpenedOn.In(demoYear) <= today).ToList())
        {
            waiting.Remove(row);
            var plan = plans.Find(row.Plan);
            var before = periods.TryGetValue(plan, out var known) ? known : periods[plan] = [];
            var round = ReportingRound.Open(plan, row.Period, row.Deadline.In(demoYear), before, At(row.OpenedOn.In(demoYear), 8));
            before.Add(row.Period);
            db.ReportingRounds.Add(round);
            foreach (var own in row.Reports.Where(report => report.ReportedOn.In(demoYear) <= today).GroupBy(report => report.Party))
                Report(
                    round.Reports.Single(report => report.Party.Slug == own.Key),
                    [.. own.OrderBy(report => report.ReportedOn.In(demoYear))]);
            foreach (var answer in row.Cooperation ?? [])
                round.Reports.Single(report => report.Party.Slug == answer.Party)
                    .AssessCooperation(new CooperationAnswer(answer.Anchoring, answer.Mandate, answer.Usefulness, answer.Comment));

            var closes = round.Deadline.AddDays(DaysOfGrace);
            if (closes <= today)
                round.Close(At(closes, 16));
        }
    }

    private void Report(PartyReport report, IReadOnlyList<DemoReportFile.ReportRow> rows)
    {
        foreach (var row in rows)
        {
            var activity = report.Activities.Single(activity => activity.Activity == plans.ActivityOf(row.Activity));
            if (row.Evidence is { } file)
                activity.ChangeEvidence(
                    [], [StoredFile.Receive(UploadOf(file), MostBytes)],
                    At(row.ReportedOn.In(demoYear), 10), persons[row.ReportedBy].Name);
            activity.Answer(
                new ActivityAnswer(row.Status) { Text = row.Text, Reason = row.Reason ?? "" },
                At(row.ReportedOn.In(demoYear), 10),
                persons[row.ReportedBy].Name);
        }

        report.Submit(At(rows[^1].ReportedOn.In(demoYear), 11), persons[rows[^1].ReportedBy].Name);
    }

    private static FileUpload UploadOf(DemoReportFile.EvidenceRow row)
    {
        var content = Encoding.UTF8.GetBytes(string.Join("\r\n", row.Lines));
        return new FileUpload(row.Name, content.Length, content);
    }

    private static DateTime At(DateOnly day, int hour) => StockholmTime.StartOf(day).AddHours(hour);
}

/// <summary>The file with the demo year's reports.</summary>
internal sealed record DemoReportFile(IReadOnlyList<DemoReportFile.RoundRow> Rounds)
{
    internal sealed record RoundRow(
        string Plan,
        ReportingPeriod Period,
        DemoFiles.RelativeDate OpenedOn,
        DemoFiles.RelativeDate Deadline,
        IReadOnlyList<GoalRow>? GoalAssessments,
        IReadOnlyList<CooperationRow>? Cooperation,
        IReadOnlyList<ReportRow> Reports);

    internal sealed record GoalRow(int Goal, string Assessment, string Text);

    internal sealed record CooperationRow(string Party, int? Anchoring, int? Mandate, int? Usefulness, string Comment);

    internal sealed record ReportRow(
        string Activity,
        string Party,
        ReportStatus Status,
        string Text,
        string? Reason,
        DemoFiles.RelativeDate ReportedOn,
        string ReportedBy,
        EvidenceRow? Evidence);

    internal sealed record EvidenceRow(string Name, IReadOnlyList<string> Lines);
}
