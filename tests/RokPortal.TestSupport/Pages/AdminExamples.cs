namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of administration.</summary>
internal sealed class AdminExamples : PageExamples
{
    public AdminExamples()
    {
        Page("/administration/logg", DemoAccounts.Administrator);
        Page("/administration/lankar", DemoAccounts.Secretary);
        Page("/administration/epost", DemoAccounts.Administrator);
        Page("/administration/epost", DemoAccounts.Administrator, "/administration/epost?visa=vantar");
        Page("/administration/paminnelser", DemoAccounts.Administrator);
    }
}
