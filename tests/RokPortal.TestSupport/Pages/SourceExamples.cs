namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of sources.</summary>
internal sealed class SourceExamples : PageExamples
{
    public SourceExamples()
    {
        Value("/uppfoljning/kallor/{slug}", "lagesbild-av-bostader");

        Page("/uppfoljning/kallor", DemoAccounts.Evaluator);
        Page("/uppfoljning/kallor/ny", DemoAccounts.Secretary);
        Page("/uppfoljning/kallor/{slug}", DemoAccounts.Coordinator, "/uppfoljning/kallor/samverkan-efter-tre-ar");
        Page("/uppfoljning/kallor/{slug}/andra", DemoAccounts.Coordinator, "/uppfoljning/kallor/lagesbild-av-bostader/andra");
        Page(
            "/uppfoljning/kallor/{slug}/borttagning", DemoAccounts.Secretary,
            "/uppfoljning/kallor/lagesbild-av-bostader/borttagning");

        NoPage("/uppfoljning/kallor/{slug}/fil");
    }
}
