namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of drafts.</summary>
internal sealed class DraftExamples : PageExamples
{
    public DraftExamples()
    {
        Page("/utkast/kastade", DemoAccounts.Coordinator);
        NoPage("/utkast");
    }
}
