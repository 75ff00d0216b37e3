namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of plans and activities.</summary>
internal sealed class PlanExamples : PageExamples
{
    public PlanExamples()
    {
        Value("/aktivitetsplaner/{year:int}", "2027");
        Value("/aktivitetsplaner/{year:int}/aktiviteter/{number:int}", "1");
        Value("/aktivitetsplaner/{year:int}/omraden/{slug}", "bostad");
        Value("/aktivitetsplaner/{year:int}/utskick/{version:int}.pdf", "1");
        Value("/aktivitetsplaner/{year:int}/utskick/{number:int}", "1");
        Value("/aktivitetsplaner/{year:int}/till-radet/{version:int}.pdf", "1");
        Value("/aktivitetsplaner/{year:int}/versioner/{version:int}", "1");

        Page("/aktivitetsplaner/{year:int}/ur-uppfoljningen", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/ur-uppfoljningen");
        Page("/aktivitetsplaner", DemoAccounts.Coordinator);
        Page("/aktivitetsplaner", DemoAccounts.Evaluator);
        Page("/aktivitetsplaner/ny", DemoAccounts.Coordinator);
        Page("/aktivitetsplaner/{year:int}", DemoAccounts.Coordinator, "/aktivitetsplaner/2027");
        Page("/aktivitetsplaner/{year:int}", DemoAccounts.Secretary, "/aktivitetsplaner/2027");
        Page("/aktivitetsplaner/{year:int}/plan", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/plan");
        Page("/aktivitetsplaner/{year:int}/forord", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/forord");
        Page("/aktivitetsplaner/{year:int}/omraden/{slug}", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/omraden/bostad");
        Page("/aktivitetsplaner/{year:int}/utskick", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/utskick");
        Page("/aktivitetsplaner/{year:int}/utskick/{number:int}", DemoAccounts.GroupMember, "/aktivitetsplaner/2026/utskick/1");
        Page("/aktivitetsplaner/{year:int}/till-radet", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/till-radet");
        Page("/aktivitetsplaner/{year:int}/aterta", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/aterta");
        Page("/aktivitetsplaner/{year:int}/aktiviteter/ny", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/aktiviteter/ny");
        Page(
            "/aktivitetsplaner/{year:int}/aktiviteter/{number:int}", DemoAccounts.Coordinator,
            "/aktivitetsplaner/2027/aktiviteter/5");
        Page("/aktivitetsplaner/{year:int}/aktiviteter/{number:int}", DemoAccounts.Secretary, "/aktivitetsplaner/2027/aktiviteter/5");
        Page(
            "/aktivitetsplaner/{year:int}/aktiviteter/{number:int}/borttagning", DemoAccounts.Coordinator,
            "/aktivitetsplaner/2027/aktiviteter/5/borttagning");
        Page("/aktivitetsplaner/{year:int}", DemoAccounts.Coordinator, "/aktivitetsplaner/2026");
        Page("/aktivitetsplaner/{year:int}/ny-version", DemoAccounts.Coordinator, "/aktivitetsplaner/2026/ny-version");
        Page("/aktivitetsplaner/{year:int}/versioner/{version:int}", DemoAccounts.Evaluator, "/aktivitetsplaner/2026/versioner/1");
        Page("/aktivitetsplaner/{year:int}/till-motet", DemoAccounts.Secretary, "/aktivitetsplaner/2027/till-motet");
        Page(
            "/aktivitetsplaner/{year:int}/aktiviteter/{number:int}/lage", DemoAccounts.Coordinator,
            "/aktivitetsplaner/2026/aktiviteter/3/lage");

        Page("/aktivitetsplaner/{year:int}/borttaget", DemoAccounts.Coordinator, "/aktivitetsplaner/2027/borttaget");

        NoPage("/aktivitetsplaner/{year:int}/ordning");
        NoPage("/aktivitetsplaner/{year:int}/till-radet/{version:int}.pdf");
        NoPage("/aktivitetsplaner/{year:int}/plan.pdf");
        NoPage("/aktivitetsplaner/{year:int}/plan.xlsx");
        NoPage("/aktivitetsplaner/{year:int}/utskick/{version:int}.pdf");
        NoPage("/aktivitetsplaner/{year:int}/versioner/{version:int}.pdf");
    }
}
