namespace RokPortal.Web.Pages.Reporting;

/// <summary>Who may do what with the parties' reports.</summary>
internal sealed class ReportingPolicies : PolicyRules
{
    public ReportingPolicies()
    {
        Rule(Policies.RunReporting, rights => rights.IsCaseOfficer);
        Rule<Guid>(Policies.ReportForParty, (rights, party) => rights.PartiesReportedFor.Contains(party));
        Rule(Policies.ReadTimes, rights => rights.IsAdministrator);
    }
}
