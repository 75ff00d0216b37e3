namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of drafts.</summary>
internal sealed class DraftExamples : PageExamples
{
    public DraftExamples()
    {
        NoPage("/utkast");
    }
}
