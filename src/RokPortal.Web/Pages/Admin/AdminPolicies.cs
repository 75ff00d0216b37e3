namespace RokPortal.Web.Pages.Admin;

/// <summary>Who may look after the portal.</summary>
internal sealed class AdminPolicies : PolicyRules
{
    public AdminPolicies()
    {
        Rule(Policies.ReadLog, rights => rights.IsCaseOfficer || rights.IsAdministrator);
        Rule(Policies.ManageMail, rights => rights.IsAdministrator);
        Rule(Policies.ManageSettings, rights => rights.IsAdministrator);
        Rule(Policies.ManageLinks, rights => rights.IsCaseOfficer || rights.IsAdministrator);
    }
}
