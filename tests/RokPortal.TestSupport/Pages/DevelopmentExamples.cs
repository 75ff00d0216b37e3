namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of the development tools.</summary>
internal sealed class DevelopmentExamples : PageExamples
{
    public DevelopmentExamples()
    {
        Value("/utveckling/epost/{id:guid}", "0199aaaa-0000-7000-8000-000000000000");

        Page("/utveckling/epost", null);
        Page("/utveckling/epost/{id:guid}", null, "/utveckling/epost/0199aaaa-0000-7000-8000-000000000000");
    }
}
