using RokPortal.Data.Bodies;

namespace RokPortal.Application.Plans;

/// <summary>Lägger fram a plan for the council, and keeps it as it was proposed.</summary>
public static class ProposePlan
{
    /// <summary>Proposes a plan that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task ProposeAsync(
        RokDbContext db, ActivityPlan plan, County county, DateTime now, string by, CancellationToken cancel)
    {
        var proposal = new ProposalRecord(await db.DecidingBodyAsync(cancel), StockholmTime.DayOf(now));
        plan.Propose(now);
        db.FrozenDocuments.Add(FreezePlan.Of(plan, FrozenKind.ProposedPlan, plan.ProposalNumber, county, now, by, proposal));
    }
}
