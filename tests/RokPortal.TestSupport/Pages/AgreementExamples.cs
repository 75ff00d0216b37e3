namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of agreements.</summary>
internal sealed class AgreementExamples : PageExamples
{
    public AgreementExamples()
    {
        Value("/overenskommelser/{slug}", "hallbar-integration-2021-2025");

        Page("/overenskommelser", DemoAccounts.Coordinator);
        Page("/overenskommelser/{slug}", DemoAccounts.Coordinator, "/overenskommelser/hallbar-integration-2021-2025");
    }
}
