namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of pulses.</summary>
internal sealed class PulseExamples : PageExamples
{
    public PulseExamples()
    {
        Page("/uppfoljning/{year:int}/puls", DemoAccounts.GroupMember, "/uppfoljning/2026/puls");
        Page("/uppfoljning/{year:int}/puls/oppning", DemoAccounts.Secretary, "/uppfoljning/2026/puls/oppning");
        Page("/uppfoljning/{year:int}/puls/stangning", DemoAccounts.Secretary, "/uppfoljning/2026/puls/stangning");
    }
}
