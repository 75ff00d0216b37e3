namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of bodies.</summary>
internal sealed class BodyExamples : PageExamples
{
    public BodyExamples()
    {
        Value("/organ/{slug}", "integrationsradet");

        Page("/organ", DemoAccounts.Coordinator);
        Page("/organ/{slug}", DemoAccounts.Coordinator, "/organ/integrationsradet");
    }
}
