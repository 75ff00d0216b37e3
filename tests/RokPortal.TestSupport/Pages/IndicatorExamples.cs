namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of indicators.</summary>
internal sealed class IndicatorExamples : PageExamples
{
    public IndicatorExamples()
    {
        Value("/uppfoljning/indikatorer/{slug}", "trangbodda-invanare");
        Value("/uppfoljning/indikatorer/hamtningar/{number:int}", "1");

        Page("/uppfoljning/indikatorer", DemoAccounts.Secretary);
        Page("/uppfoljning/indikatorer/ny", DemoAccounts.Secretary);
        Page(
            "/uppfoljning/indikatorer/{slug}", DemoAccounts.Evaluator,
            "/uppfoljning/indikatorer/arbete-eller-studier-efter-90-dagar");
        Page("/uppfoljning/indikatorer/hamtningar", DemoAccounts.Secretary);
        Page("/uppfoljning/indikatorer/hamtningar/{number:int}", DemoAccounts.Secretary, "/uppfoljning/indikatorer/hamtningar/1");
        Page("/uppfoljning/indikatorer/{slug}/andra", DemoAccounts.Coordinator, "/uppfoljning/indikatorer/trangbodda-invanare/andra");
        Page("/uppfoljning/indikatorer/{slug}/import", DemoAccounts.Secretary, "/uppfoljning/indikatorer/trangbodda-invanare/import");

        NoPage("/uppfoljning/indikatorer/{slug}/import/granskning"); // Leads to the upload until there is a file; see PageStateTests.
        NoPage("/uppfoljning/indikatorer/{slug}/import/mall.csv");
    }
}
