namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of the report of a year.</summary>
internal sealed class YearReportExamples : PageExamples
{
    public YearReportExamples()
    {
        Value("/uppfoljning/{year:int}/sammanstallning/avsnitt/{section}", "sammanfattning");
        Value("/uppfoljning/{year:int}/sammanstallning/mal/{number:int}", "1");
        Value("/uppfoljning/{year:int}/sammanstallning/forslag/{number}", "ny");
        Value("/uppfoljning/{year:int}/sammanstallning/forslag/{number:int}", "1");
        Value("/uppfoljning/{year:int}/sammanstallning/utskick/{number:int}.pdf", "1");
        Value("/uppfoljning/{year:int}/sammanstallning/utskick/{number:int}", "1");
        Value("/uppfoljning/{year:int}/sammanstallning/till-radet/{number:int}.pdf", "1");

        Page("/uppfoljning/ny", DemoAccounts.Secretary);
        Page("/uppfoljning/{year:int}/sammanstallning", DemoAccounts.Secretary, "/uppfoljning/2026/sammanstallning");
        Page("/uppfoljning/{year:int}/sammanstallning", DemoAccounts.GroupMember, "/uppfoljning/2025/sammanstallning");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/avsnitt/{section}", DemoAccounts.Secretary,
            "/uppfoljning/2026/sammanstallning/avsnitt/aktivitetsplan");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/mal/{number:int}", DemoAccounts.Secretary,
            "/uppfoljning/2026/sammanstallning/mal/1");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/forslag/{number}", DemoAccounts.Secretary,
            "/uppfoljning/2026/sammanstallning/forslag/ny");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/forslag/{number:int}/borttagning", DemoAccounts.Secretary,
            "/uppfoljning/2025/sammanstallning/forslag/1/borttagning");
        Page("/uppfoljning/{year:int}/sammanstallning/utskick", DemoAccounts.Secretary, "/uppfoljning/2026/sammanstallning/utskick");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/utskick/{number:int}", DemoAccounts.GroupMember,
            "/uppfoljning/2025/sammanstallning/utskick/1");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/till-radet", DemoAccounts.Secretary,
            "/uppfoljning/2026/sammanstallning/till-radet");
        Page("/uppfoljning/{year:int}/sammanstallning/aterta", DemoAccounts.Secretary, "/uppfoljning/2026/sammanstallning/aterta");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/till-motet", DemoAccounts.Secretary,
            "/uppfoljning/2026/sammanstallning/till-motet");
        Page(
            "/uppfoljning/{year:int}/sammanstallning/publicering", DemoAccounts.Secretary,
            "/uppfoljning/2026/sammanstallning/publicering");
        Page("/uppfoljning/{year:int}/rapport", DemoAccounts.Evaluator, "/uppfoljning/2025/rapport");
        Page("/uppfoljning/{year:int}/samverkan", DemoAccounts.Evaluator, "/uppfoljning/2025/samverkan");

        NoPage("/uppfoljning/{year:int}/rapport.pdf");
        NoPage("/uppfoljning/{year:int}/sammanstallning/utskick/{number:int}.pdf");
        NoPage("/uppfoljning/{year:int}/sammanstallning/till-radet/{number:int}.pdf");
    }
}
