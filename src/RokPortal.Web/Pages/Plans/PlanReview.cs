using RokPortal.Documents.Plans;

namespace RokPortal.Web.Pages.Plans;

/// <summary>What one should know of a plan before it leaves the house.</summary>
internal static class PlanReview
{
    /// <param name="db">The database.</param>
    /// <param name="header">The plan.</param>
    /// <param name="plan">The same, with everything in it.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<BeforeAct> ReadAsync(
        RokDbContext db, PlanHeader header, ActivityPlan plan, County county, DateOnly today, CancellationToken cancel)
    {
        var document = ActivityPlanDocument.Compose(ReadPlan.Of(plan, county));
        var before = await ReadPlanDocument.PublicBeforeAsync(db, header, plan.DraftNumber, cancel);
        return BeforeAct.Of(
            document, before is null ? null : ActivityPlanDocument.Compose(before.Record), header.Sent?.OpenUntil(today));
    }
}
