namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of the overview.</summary>
internal sealed class OverviewExamples : PageExamples
{
    public OverviewExamples()
    {
        Page("/oversikt", DemoAccounts.Coordinator);
        Page("/oversikt", DemoAccounts.Secretary);
        Page("/oversikt", DemoAccounts.CouncilMember);
        Page("/oversikt", DemoAccounts.Administrator);
    }
}
