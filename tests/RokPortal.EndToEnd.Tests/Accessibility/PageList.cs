using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>Every page of the portal, by its route, with an address of it and who looks at it; null is nobody signed in.</summary>
internal static class PageList
{
    /// <summary>A council meeting with the standing items, which the visitors find planned.</summary>
    private const string Meeting = "/moten/integrationsradet-2029-12-12";

    public static readonly (string Route, string Address, string? Account)[] Pages =
    [
        ("/", "/", null),
        ("/logga-in", "/logga-in", null),
        ("/tillganglighet", "/tillganglighet", null),
        ("/personuppgifter", "/personuppgifter", null),
        ("/kakor", "/kakor", null),
        ("/fel/{code:int}", "/fel/403", null),
        ("/fel/{code:int}", "/fel/404", DemoAccounts.Coordinator),
        ("/fel/{code:int}", "/fel/500", null),
        ("/konto/losenord", "/konto/losenord", DemoAccounts.Coordinator),
        ("/oversikt", "/oversikt", DemoAccounts.Coordinator),
        ("/oversikt", "/oversikt", DemoAccounts.CouncilMember),
        ("/oversikt", "/oversikt", DemoAccounts.Administrator),
        ("/parter", "/parter", DemoAccounts.Coordinator),
        ("/parter/{slug}", "/parter/linkoping", DemoAccounts.Coordinator),
        ("/organ", "/organ", DemoAccounts.Coordinator),
        ("/organ/{slug}", "/organ/integrationsradet", DemoAccounts.Coordinator),
        ("/overenskommelser", "/overenskommelser", DemoAccounts.Coordinator),
        ("/overenskommelser/{slug}", "/overenskommelser/hallbar-integration-2021-2025", DemoAccounts.Coordinator),
        ("/administration/logg", "/administration/logg", DemoAccounts.Administrator),
        ("/aktivitetsplaner", "/aktivitetsplaner", DemoAccounts.Coordinator),
        ("/aktivitetsplaner", "/aktivitetsplaner", DemoAccounts.Evaluator),
        ("/aktivitetsplaner/ny", "/aktivitetsplaner/ny", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}", "/aktivitetsplaner/2027", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}", "/aktivitetsplaner/2027", DemoAccounts.Secretary),
        ("/aktivitetsplaner/{year:int}/plan", "/aktivitetsplaner/2027/plan", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/forord", "/aktivitetsplaner/2027/forord", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/omraden/{slug}", "/aktivitetsplaner/2027/omraden/bostad", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/utskick", "/aktivitetsplaner/2027/utskick", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/till-radet", "/aktivitetsplaner/2027/till-radet", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/aterta", "/aktivitetsplaner/2027/aterta", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/aktiviteter/ny", "/aktivitetsplaner/2027/aktiviteter/ny", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/aktiviteter/{number:int}", "/aktivitetsplaner/2027/aktiviteter/5", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/aktiviteter/{number:int}", "/aktivitetsplaner/2027/aktiviteter/5", DemoAccounts.Secretary),
        ("/aktivitetsplaner/{year:int}/aktiviteter/{number:int}/borttagning", "/aktivitetsplaner/2027/aktiviteter/5/borttagning", DemoAccounts.Coordinator),
        ("/moten/{slug}/protokollforing/{number:int?}", "/moten/integrationsradet-2026-11-20/protokollforing/2", DemoAccounts.Secretary),
        ("/aktivitetsplaner/{year:int}", "/aktivitetsplaner/2026", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/ny-version", "/aktivitetsplaner/2026/ny-version", DemoAccounts.Coordinator),
        ("/aktivitetsplaner/{year:int}/versioner/{version:int}", "/aktivitetsplaner/2026/versioner/1", DemoAccounts.Evaluator),
        ("/beslut", "/beslut", DemoAccounts.Evaluator),
        ("/moten/{slug}/avslutande", "/moten/integrationsradet-2026-12-17/avslutande", DemoAccounts.Secretary),
        ("/moten/{slug}/protokoll", "/moten/integrationsradet-2026-04-16/protokoll", DemoAccounts.Evaluator),
        ("/moten/{slug}/paragrafer/{number:int}", "/moten/integrationsradet-2025-12-11/paragrafer/18", DemoAccounts.Evaluator),
        ("/moten/{slug}/paragrafer/{number:int}", "/moten/integrationsradet-2026-11-10/paragrafer/18", DemoAccounts.Evaluator),
        ("/moten/{slug}/till-justering", "/moten/integrationsradet-2026-11-10/till-justering", DemoAccounts.Secretary),
        ("/moten/{slug}/justering", "/moten/integrationsradet-2026-11-10/justering", DemoAccounts.CouncilMember),
        ("/moten/{slug}/aterlamning", "/moten/integrationsradet-2026-11-10/aterlamning", DemoAccounts.CouncilMember),
        ("/moten/{slug}/publicering", "/moten/integrationsradet-2026-11-10/publicering", DemoAccounts.Secretary),
        ("/moten/{slug}/rattelse", "/moten/integrationsradet-2026-04-16/rattelse", DemoAccounts.Secretary),
        ("/moten/{slug}/minnesanteckningar", "/moten/beredningsgruppen-2026-11-12/minnesanteckningar", DemoAccounts.GroupMember),
        ("/moten/{slug}/utskick", "/moten/beredningsgruppen-2026-11-12/utskick", DemoAccounts.Secretary),
        ("/moten/{slug}/slutforande", "/moten/beredningsgruppen-2026-11-12/slutforande", DemoAccounts.Secretary),
        ("/aktivitetsplaner/{year:int}/till-motet", "/aktivitetsplaner/2027/till-motet", DemoAccounts.Secretary),
        ("/moten", "/moten", DemoAccounts.Secretary),
        ("/moten", "/moten?ar=2029", DemoAccounts.CouncilMember),
        ("/moten/nytt", "/moten/nytt", DemoAccounts.Secretary),
        ("/moten/{slug}", Meeting, DemoAccounts.Secretary),
        ("/moten/{slug}", Meeting, DemoAccounts.CouncilMember),
        ("/moten/{slug}/tid", Meeting + "/tid", DemoAccounts.Secretary),
        ("/moten/{slug}/kalla", Meeting + "/kalla", DemoAccounts.Secretary),
        ("/moten/{slug}/kallelse", "/moten/integrationsradet-2026-12-17/kallelse", DemoAccounts.CouncilMember),
        ("/moten/{slug}/installning", Meeting + "/installning", DemoAccounts.Secretary),
        ("/moten/{slug}/tidigare-punkter", Meeting + "/tidigare-punkter", DemoAccounts.Secretary),
        ("/moten/{slug}/punkter/ny", Meeting + "/punkter/ny", DemoAccounts.Secretary),
        ("/moten/{slug}/punkter/{number:int}", Meeting + "/punkter/1", DemoAccounts.Secretary),
        ("/moten/{slug}/punkter/{number:int}/borttagning", Meeting + "/punkter/1/borttagning", DemoAccounts.Secretary),
    ];

    /// <summary>Addresses that show no page of their own: documents, and doors that only take a form.</summary>
    public static readonly string[] NotPages =
    [
        "/aktivitetsplaner/{year:int}/ordning",
        "/aktivitetsplaner/{year:int}/till-radet/{version:int}.pdf",
        "/aktivitetsplaner/{year:int}/plan.pdf",
        "/aktivitetsplaner/{year:int}/plan.xlsx",
        "/aktivitetsplaner/{year:int}/utskick/{version:int}.pdf",
        "/aktivitetsplaner/{year:int}/versioner/{version:int}.pdf",
        "/logga-ut",
        "/moten/{slug}/adjungerade",
        "/moten/{slug}/kallelse.pdf",
        "/moten/{slug}/minnesanteckningar.pdf",
        "/moten/{slug}/narvaro/{seatId:guid}",
        "/moten/{slug}/paragrafer/{number:int}/utdrag.pdf",
        "/moten/{slug}/protokoll.pdf",
        "/moten/{slug}/ordning",
        "/utkast",
    ];
}
