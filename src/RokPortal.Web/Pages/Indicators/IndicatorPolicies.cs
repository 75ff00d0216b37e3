namespace RokPortal.Web.Pages.Indicators;

/// <summary>Who may do what with indicators and sources.</summary>
internal sealed class IndicatorPolicies : PolicyRules
{
    public IndicatorPolicies()
    {
        Rule(Policies.EditIndicators, rights => rights.IsCaseOfficer || rights.IsCoordinator);
    }
}
