namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of errors.</summary>
internal sealed class ErrorExamples : PageExamples
{
    public ErrorExamples()
    {
        Value("/fel/{code:int}", "404");

        Page("/fel/{code:int}", null, "/fel/403");
        Page("/fel/{code:int}", DemoAccounts.Coordinator, "/fel/404");
        Page("/fel/{code:int}", null, "/fel/500");
    }
}
