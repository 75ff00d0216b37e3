namespace RokPortal.Web.Pages.Plans;

/// <summary>Who may do what with plans.</summary>
internal sealed class PlanPolicies : PolicyRules
{
    public PlanPolicies()
    {
        Rule<PlanStatus>(
            Policies.ReadPlan,
            (rights, status) => rights.MayReadMatter(isSentOut: status != PlanStatus.Draft, isDecided: status.IsAdopted));
        Rule(Policies.ReadDrafts, rights => rights.MayReadDrafts());
        Rule(Policies.EditPlan, rights => rights.IsCoordinator);
        Rule(Policies.ChangeActivityState, rights => rights.IsCoordinator || rights.IsCaseOfficer);
    }
}
