using RokPortal.Application.Plans;

namespace RokPortal.Application.Seeding;

/// <summary>The demo year's plans, each written when its time in the demo has come.</summary>
internal sealed class DemoPlans(
    RokDbContext db,
    County county,
    Agreement agreement,
    IReadOnlyDictionary<string, Party> parties,
    int demoYear)
{
    private const string Coordinator = "Karin Lindqvist";
    private const int DaysForComments = 21;

    private readonly IReadOnlyList<DemoFiles.PlanRow> rows = DemoFiles.Read<DemoFiles.PlansFile>("plans.json").Plans;
    private readonly Dictionary<string, ActivityPlan> plans = [];
    private readonly Dictionary<string, Activity> activities = [];

    /// <summary>The plan with a key of the file, as a draft if it was not written yet.</summary>
    public ActivityPlan Find(string key) => plans.GetValueOrDefault(key) ?? Write(rows.Single(row => row.Key == key));

    /// <summary>Number of an activity with its year: what "{no:p0-06}" stands for.</summary>
    public string NumberOf(string key) =>
        activities.TryGetValue(key, out var activity) ? Activity.NumberText(activity.Plan.Year, activity.Number) : key;

    /// <summary>The activity with a key of the file, once its plan is written.</summary>
    public Activity ActivityOf(string key) => activities[key];

    /// <summary>Proposes what a meeting of the council adopts: written, sent out and proposed in the weeks before.</summary>
    public async Task ProposeForAsync(string meetingKey, DateOnly meetingDay, CancellationToken cancel)
    {
        foreach (var row in rows.Where(row => row.AdoptedAtMeeting == meetingKey))
        {
            var plan = Find(row.Key);
            await db.SaveChangesAsync(cancel);

            var sent = StockholmTime.StartOf(meetingDay.AddDays(-14 - DaysForComments)).AddHours(9);
            SendOutPlan.Send(db, plan, meetingDay.AddDays(-14), county, sent, Coordinator);
            var proposed = StockholmTime.StartOf(meetingDay.AddDays(-13)).AddHours(9);
            await ProposePlan.ProposeAsync(db, plan, county, proposed, Coordinator, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>
    /// Writes the plans that no meeting has asked for, ends those whose year is over, and says how their activities
    /// ended.
    /// </summary>
    public void Finish(DateOnly today)
    {
        foreach (var row in rows.Where(row => row.Status == PlanStatus.Draft))
            Find(row.Key);
        Settle(rows, today);
    }

    /// <summary>As <see cref="Finish"/>, of the plan with a key.</summary>
    public void Settle(string key, DateOnly day) => Settle(rows.Where(row => row.Key == key), day);

    private void Settle(IEnumerable<DemoFiles.PlanRow> wanted, DateOnly day)
    {
        var written = wanted.Where(row => plans.ContainsKey(row.Key)).ToList();
        foreach (var plan in written.Select(row => plans[row.Key]).Where(plan => plan.RefusalsToComplete(day).Count == 0))
            plan.Complete(day);
        foreach (var row in written
                .SelectMany(row => row.Activities)
                .Where(row => row.State is ActivityState.Finished or ActivityState.Moved or ActivityState.Dropped))
        {
            if (activities[row.Key].RefusalsToBecome(row.State, row.StateReason ?? "").Count == 0)
                activities[row.Key].Become(row.State, row.StateReason ?? "");
        }
    }

    private ActivityPlan Write(DemoFiles.PlanRow row)
    {
        var areas = agreement.Areas.ToDictionary(area => area.Slug);
        var plan = ActivityPlan.Start(agreement, demoYear + row.Year, []);
        plan.WriteForeword(row.Foreword);
        foreach (var text in row.Considerations)
            plan.Consider(
                areas[text.Area],
                text.GenderEquality ?? "", text.DiscriminationGrounds ?? "", text.BestInterestsOfTheChild ?? "");
        foreach (var entry in row.Activities)
        {
            var activity = plan.AddActivity(entry.Title, areas[entry.Area]);
            activity.Revise(ContentOf(entry, plan.Year));
            if (entry.ContinuesActivity is { } earlier && activities.TryGetValue(earlier, out var continued))
                activity.Continue(continued);
            activities.Add(entry.Key, activity);
        }

        db.Plans.Add(plan);
        plans.Add(row.Key, plan);
        return plan;
    }

    private ActivityContent ContentOf(DemoFiles.ActivityRow row, int year) => new()
    {
        Title = row.Title,
        Area = agreement.Areas.Single(area => area.Slug == row.Area),
        Goals = [.. agreement.Goals.Where(goal => row.Goals.Contains(goal.Number))],
        Background = row.Background ?? "",
        Purpose = row.Purpose ?? "",
        ExpectedResult = row.ExpectedResult ?? "",
        TargetGroup = row.TargetGroup ?? "",
        Description = row.Description ?? "",
        ResponsibleParty = row.ResponsibleParty is null ? null : parties[row.ResponsibleParty],
        Participants = [.. row.ParticipatingParties.Select(slug => parties[slug])],
        ExternalActors = row.ExternalActors,
        StartMonth = DemoFiles.MonthOf(year, row.StartMonth),
        EndMonth = DemoFiles.MonthOf(year, row.EndMonth),
        Milestones =
        [
            .. row.Milestones.Select(milestone =>
                new MilestoneContent(milestone.Title, DemoFiles.MonthOf(year, milestone.Month), milestone.Done)),
        ],
        Resources = row.Resources ?? "",
        Indicator = row.Indicator ?? "",
        FollowUpMethod = row.FollowUpMethod ?? "",
        ConsiderationNote = row.ConsiderationNote ?? "",
    };
}
