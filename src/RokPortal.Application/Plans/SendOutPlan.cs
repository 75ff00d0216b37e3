namespace RokPortal.Application.Plans;

/// <summary>Skickar ut the draft of a plan, and keeps it as it was sent.</summary>
public static class SendOutPlan
{
    /// <summary>Sends out a plan that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="commentsBy">Last day for comments, or null.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    public static PlanDispatch Send(RokDbContext db, ActivityPlan plan, DateOnly? commentsBy, County county, DateTime now, string by)
    {
        // Frozen first: what is sent is the draft with the number that it has now.
        db.FrozenDocuments.Add(FreezePlan.Of(plan, FrozenKind.DispatchedPlan, plan.DraftNumber, county, now, by));
        return plan.SendOut(now, by, commentsBy);
    }
}
