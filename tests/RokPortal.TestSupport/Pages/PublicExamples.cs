namespace RokPortal.TestSupport.Pages;

/// <summary>Pages for everybody.</summary>
internal sealed class PublicExamples : PageExamples
{
    public PublicExamples()
    {
        Page("/", null);
        Page("/tillganglighet", null);
        Page("/personuppgifter", null);
        Page("/kakor", null);
    }
}
