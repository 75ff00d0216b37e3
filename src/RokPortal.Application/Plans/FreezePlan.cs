using RokPortal.Documents.Plans;

namespace RokPortal.Application.Plans;

/// <summary>Keeps a plan as it is now: as sent out, as proposed, as adopted.</summary>
internal static class FreezePlan
{
    /// <summary>The document of a plan that is loaded with everything. The caller saves it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="kind">What it is kept as.</param>
    /// <param name="number">Which of its kind, from 1.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <param name="proposal">Before whom it is laid, if that is what happens.</param>
    public static FrozenDocument Of(
        ActivityPlan plan, FrozenKind kind, int number, County county, DateTime now, string by, ProposalRecord? proposal = null) =>
        FreezeDocument.Of(
            new FrozenKey(kind, plan.Id, number),
            ReadPlan.Of(plan, county) with { Proposal = proposal },
            ActivityPlanRecord.Schema,
            ActivityPlanDocument.Compose,
            new FrozenStamp(now, by));
}
