namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of parties.</summary>
internal sealed class PartyExamples : PageExamples
{
    public PartyExamples()
    {
        Value("/parter/{slug}", "linkoping");

        Page("/parter", DemoAccounts.Coordinator);
        Page("/parter/{slug}", DemoAccounts.Coordinator, "/parter/linkoping");
    }
}
