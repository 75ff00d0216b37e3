using RokPortal.Data.Bodies;
using RokPortal.Domain.Plans;
using RokPortal.Web.Features;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Plans;

/// <summary>Who may do what with plans.</summary>
internal sealed class PlanPolicies : PolicyRules
{
    public PlanPolicies()
    {
        Rule<PlanStatus>(Policies.ReadPlan, MayRead);
        Rule(Policies.EditPlan, rights => rights.IsCoordinator);
        Rule(Policies.ChangeActivityState, rights => rights.IsCoordinator || rights.IsCaseOfficer);
    }

    /// <summary>Drafts leave the house on purpose: until they are sent out, only the coordinator and Länsstyrelsen read them.</summary>
    private static bool MayRead(UserRights rights, PlanStatus status) => status switch
    {
        PlanStatus.Draft => rights.IsCoordinator || rights.IsCaseOfficer || rights.IsChairOfCouncil,
        PlanStatus.SentOut or PlanStatus.Proposed => MayRead(rights, PlanStatus.Draft) || rights.IsEvaluator || rights.Mandates.Count > 0,
        _ => true,
    };
}
