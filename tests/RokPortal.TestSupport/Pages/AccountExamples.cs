namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of accounts.</summary>
internal sealed class AccountExamples : PageExamples
{
    public AccountExamples()
    {
        Page("/logga-in", null);
        Page("/konto/losenord", DemoAccounts.Coordinator);
        Page("/konto/tvastegsverifiering", DemoAccounts.Coordinator);
        Page("/konto/inloggningar", DemoAccounts.Coordinator);

        NoPage("/logga-ut");
        NoPage("/konto/inloggningar/forlangning");
    }
}
