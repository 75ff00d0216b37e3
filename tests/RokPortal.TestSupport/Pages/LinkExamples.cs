namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of links without sign-in.</summary>
internal sealed class LinkExamples : PageExamples
{
    public LinkExamples()
    {
        Value("/lank/{token}", "okand");

        Page("/lank/{token}", null, "/lank/okand");
    }
}
