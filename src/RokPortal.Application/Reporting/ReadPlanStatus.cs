using RokPortal.Application.Plans;
using RokPortal.Documents.Reporting;

namespace RokPortal.Application.Reporting;

/// <summary>Reads what the parties have sent into the record that a document is made of.</summary>
public static class ReadPlanStatus
{
    public static async Task<PlanStatusRecord> ReadAsync(
        RokDbContext db, FollowedPlan plan, RoundHeader round, County county, DateTime now, CancellationToken cancel)
    {
        var activities = await db.ListFollowedActivitiesAsync(plan, cancel);
        var answers = (await db.ListAnswersAsync(round.Id, activityId: null, partySlug: null, cancel)).ToLookup(row => row.ActivityId);
        return new PlanStatusRecord
        {
            Year = plan.Year,
            Period = round.Period,
            IsOpen = round.Status.IsOpen,
            Deadline = round.Deadline,
            PartiesAsked = round.Parties,
            PartiesSent = round.Sent,
            CountyName = county.Name,
            AgreementName = plan.AgreementName,
            IssuedBy = county.Organisation,
            IsSampleData = county.HasDemoData,
            CreatedUtc = now,
            Areas = [.. activities.GroupBy(activity => activity.AreaName).Select(area => new AreaStatusRecord(
                area.Key,
                [.. area.Select(activity => Of(plan.Year, activity, answers[activity.Id]))]))],
        };
    }

    private static ActivityStatusRecord Of(int year, FollowedActivity activity, IEnumerable<SentAnswer> answers) => new(
        Activity.NumberText(year, activity.Number),
        activity.Title,
        activity.State.NeedsReason ? PlanTexts.Of(activity.State) : null,
        activity.StateReason,
        [.. answers.Where(answer => answer.Status is not null || activity.State.IsWaitedFor)
            .Select(answer => new PartyStatusRecord(answer.PartyName, answer.Status, answer.IsResponsible, answer.Reason, answer.Text))]);
}
