namespace RokPortal.Web.Security;

/// <summary>
/// Who reads what the council decides on: one rule for all of it, said in the states of each. A query is given the states
/// that somebody may read (<see cref="CurrentUser.StatesFor{TState}"/>), so that none writes the rule again.
/// </summary>
internal static class MatterReading
{
    /// <summary>Drafts leave the house on purpose: until they are sent out, only the coordinator and Länsstyrelsen read them.</summary>
    public static bool MayReadMatter(this UserRights rights, bool isSentOut, bool isDecided) =>
        isDecided
        || rights.MayReadDrafts()
        || (isSentOut && (rights.IsEvaluator || rights.Mandates.Count > 0));

    /// <summary>Who reads a draft while it is being written. To all others a version is what was sent, until the next one is.</summary>
    public static bool MayReadDrafts(this UserRights rights) => rights.IsCoordinator || rights.IsCaseOfficer || rights.IsChairOfCouncil;
}
