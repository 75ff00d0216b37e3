using RokPortal.Data.Bodies;
using RokPortal.Domain.Plans;
using RokPortal.Domain.YearReports;

namespace RokPortal.Web.Security;

/// <summary>
/// Who reads what the council decides on, a plan or a year's report: one rule for both. A query is given the states
/// that somebody may read (<see cref="CurrentUser.StatesFor{TState}"/>), so that none writes the rule again.
/// </summary>
internal static class MatterReading
{
    public static bool MayRead(this UserRights rights, PlanStatus status) =>
        MayRead(rights, isSentOut: status != PlanStatus.Draft, isDecided: status.IsAdopted);

    public static bool MayRead(this UserRights rights, YearReportStatus status) =>
        MayRead(rights, isSentOut: status != YearReportStatus.Draft, isDecided: status.IsApproved);

    /// <summary>Drafts leave the house on purpose: until they are sent out, only the coordinator and Länsstyrelsen read them.</summary>
    private static bool MayRead(UserRights rights, bool isSentOut, bool isDecided) =>
        isDecided
        || rights.IsCoordinator
        || rights.IsCaseOfficer
        || rights.IsChairOfCouncil
        || (isSentOut && (rights.IsEvaluator || rights.Mandates.Count > 0));
}
