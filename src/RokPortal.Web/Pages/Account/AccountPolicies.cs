namespace RokPortal.Web.Pages.Account;

/// <summary>What every account may.</summary>
internal sealed class AccountPolicies : PolicyRules
{
    public AccountPolicies()
    {
        Rule(Policies.SignedIn, _ => true);
    }
}
