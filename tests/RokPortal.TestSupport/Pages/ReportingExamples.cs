namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of reporting.</summary>
internal sealed class ReportingExamples : PageExamples
{
    public ReportingExamples()
    {
        Value("/rapportera/lank/{token}", "okand");
        Value("/rapportera/lank/{token}/{number:int}", "2");
        Value("/rapportera/{year:int}", "2026");
        Value("/rapportera/{year:int}/{period}", "helar");
        Value("/rapportera/{year:int}/{period}/{party}", "motala");
        Value("/rapportera/{year:int}/{period}/{party}/{number:int}", "2");
        Value("/rapportera/lank/{token}/{number:int}/underlag/{file:guid}", "0199aaaa-0000-7000-8000-000000000000");
        Value("/rapportera/{year:int}/{period}/{party}/{number:int}/underlag/{file:guid}", "0199aaaa-0000-7000-8000-000000000000");
        Value("/uppfoljning/{year:int}", "2026");
        Value("/uppfoljning/{year:int}/aktiviteter/{number:int}", "3");
        Value("/uppfoljning/{year:int}/aktiviteter/{number:int}/underlag/{file:guid}", "0199aaaa-0000-7000-8000-000000000000");
        Value("/uppfoljning/{year:int}/parter/{slug}", "motala");
        Value("/uppfoljning/{year:int}/{period}", "helar");

        Page("/uppfoljning", DemoAccounts.GroupMember);
        Page("/uppfoljning/{year:int}", DemoAccounts.Secretary, "/uppfoljning/2026");
        Page("/uppfoljning/{year:int}", DemoAccounts.Evaluator, "/uppfoljning/2026?part=okand");
        Page("/uppfoljning/{year:int}/oppning", DemoAccounts.Secretary, "/uppfoljning/2025/oppning");
        Page("/uppfoljning/{year:int}/{period}/stangning", DemoAccounts.Secretary, "/uppfoljning/2026/helar/stangning");
        Page("/uppfoljning/{year:int}/{period}/ateroppning", DemoAccounts.Secretary, "/uppfoljning/2026/halvar/ateroppning");
        Page("/uppfoljning/{year:int}/aktiviteter/{number:int}", DemoAccounts.Coordinator, "/uppfoljning/2026/aktiviteter/3");
        Page("/uppfoljning/{year:int}/parter/{slug}", DemoAccounts.Evaluator, "/uppfoljning/2026/parter/ydre");
        Page("/uppfoljning/{year:int}/lagesrapport", DemoAccounts.Evaluator, "/uppfoljning/2026/lagesrapport");
        Page("/rapportera/{year:int}/{period}/{party}", DemoAccounts.GroupMember, "/rapportera/2026/helar/motala");
        Page(
            "/rapportera/{year:int}/{period}/{party}/overlamning", DemoAccounts.GroupMember,
            "/rapportera/2026/helar/motala/overlamning");
        Page("/rapportera/lank/{token}", null, "/rapportera/lank/okand");
        Page("/rapportera/lank/{token}/{number:int}", null, "/rapportera/lank/okand/1");
        Page("/rapportera/lank/{token}/samverkan", null, "/rapportera/lank/okand/samverkan");
        Page("/rapportera/lank/{token}/overlamning", null, "/rapportera/lank/okand/overlamning");
        Page("/uppfoljning/{year:int}/{period}/paminnelse", DemoAccounts.Secretary, "/uppfoljning/2026/helar/paminnelse");
        Page("/rapportera/{year:int}/{period}/{party}/{number:int}", DemoAccounts.GroupMember, "/rapportera/2026/helar/motala/3");
        Page("/rapportera/{year:int}/{period}/{party}/samverkan", DemoAccounts.GroupMember, "/rapportera/2026/helar/motala/samverkan");

        NoPage("/rapportera/lank/{token}/{number:int}/underlag/{file:guid}");
        NoPage("/rapportera/{year:int}/{period}/{party}/{number:int}/underlag/{file:guid}");
        NoPage("/uppfoljning/{year:int}/aktiviteter/{number:int}/underlag/{file:guid}");
        NoPage("/uppfoljning/{year:int}/lagesrapport.pdf");
    }
}
