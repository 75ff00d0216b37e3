namespace RokPortal.TestSupport.Pages;

/// <summary>Pages of meetings.</summary>
public sealed class MeetingExamples : PageExamples
{
    /// <summary>A council meeting with the standing items, which a test plans before it looks at the pages.</summary>
    public const string Planned = "integrationsradet-2029-12-12";

    /// <summary>A council meeting that a test closes before it looks at the pages; its protokoll is not sent.</summary>
    public const string Closed = "integrationsradet-2026-11-18";

    /// <summary>One that a test closes and opens again.</summary>
    public const string Reopened = "integrationsradet-2026-11-17";

    public MeetingExamples()
    {
        Value("/moten/{slug}/protokoll", "integrationsradet-2026-11-10");
        Value("/moten/{slug}/paragrafer/{number:int}", "14");
        Value("/moten/{slug}/minnesanteckningar", "beredningsgruppen-2026-11-12");
        Value("/moten/{slug}/utskick", "beredningsgruppen-2026-11-12");
        Value("/moten/{slug}/slutforande", "beredningsgruppen-2026-11-12");
        Value("/moten/{slug}/protokollforing", "integrationsradet-2026-12-17");
        Value("/moten/{slug}/protokollforing/{number:int?}", "1");
        Value("/moten/{slug}/narvaro/{seatId:guid}", "0199aaaa-0000-7000-8000-000000000000");
        Value("/moten/{slug}/installning", Planned);
        Value("/moten/{slug}/borttaget", Planned);
        Value("/moten/{slug}/kalla", Planned);
        Value("/moten/{slug}/kallelse", Planned);
        Value("/moten/{slug}/ordning", Planned);
        Value("/moten/{slug}/punkter", Planned);
        Value("/moten/{slug}/punkter/{number:int}", "1");
        Value("/moten/{slug}/tid", Planned);
        Value("/moten/{slug}/tidigare-punkter", Planned);
        Value("/moten/{slug}", "integrationsradet-2026-11-10");

        Page(
            "/moten/{slug}/protokollforing/{number:int?}", DemoAccounts.Secretary,
            "/moten/integrationsradet-2026-11-20/protokollforing/2");
        Page("/beslut", DemoAccounts.Evaluator);
        Page("/moten/{slug}/avslutande", DemoAccounts.Secretary, "/moten/integrationsradet-2026-12-17/avslutande");
        Page("/moten/{slug}/protokoll", DemoAccounts.Evaluator, "/moten/integrationsradet-2026-04-16/protokoll");
        Page("/moten/{slug}/paragrafer/{number:int}", DemoAccounts.Evaluator, "/moten/integrationsradet-2025-12-11/paragrafer/18");
        Page("/moten/{slug}/paragrafer/{number:int}", DemoAccounts.Evaluator, "/moten/integrationsradet-2026-11-10/paragrafer/18");
        Page("/moten/{slug}/till-justering", DemoAccounts.Secretary, "/moten/integrationsradet-2026-11-10/till-justering");
        Page("/moten/{slug}/oppnande", DemoAccounts.Secretary, $"/moten/{Closed}/oppnande");
        Page("/moten/{slug}/oppnande", DemoAccounts.Secretary, "/moten/integrationsradet-2026-04-16/oppnande");
        Page("/moten/{slug}/plats", DemoAccounts.Secretary, $"/moten/{Closed}/plats");
        Page("/moten/{slug}", DemoAccounts.Secretary, $"/moten/{Reopened}");
        Page("/moten/{slug}/avslutande", DemoAccounts.Secretary, $"/moten/{Reopened}/avslutande");
        Page("/moten/{slug}/protokollforing/{number:int?}", DemoAccounts.Secretary, $"/moten/{Reopened}/protokollforing/2");
        Page("/moten/{slug}/justering", DemoAccounts.CouncilMember, "/moten/integrationsradet-2026-11-10/justering");
        Page("/moten/{slug}/aterlamning", DemoAccounts.CouncilMember, "/moten/integrationsradet-2026-11-10/aterlamning");
        Page("/moten/{slug}/publicering", DemoAccounts.Secretary, "/moten/integrationsradet-2026-11-10/publicering");
        Page("/moten/{slug}/rattelse", DemoAccounts.Secretary, "/moten/integrationsradet-2026-04-16/rattelse");
        Page("/moten/{slug}/minnesanteckningar", DemoAccounts.GroupMember, "/moten/beredningsgruppen-2026-11-12/minnesanteckningar");
        Page("/moten/{slug}/utskick", DemoAccounts.Secretary, "/moten/beredningsgruppen-2026-11-12/utskick");
        Page("/moten/{slug}/slutforande", DemoAccounts.Secretary, "/moten/beredningsgruppen-2026-11-12/slutforande");
        Page("/moten", DemoAccounts.Secretary);
        Page("/moten", DemoAccounts.CouncilMember, "/moten?ar=2029");
        Page("/moten/nytt", DemoAccounts.Secretary);
        Page("/moten/{slug}", DemoAccounts.Secretary, $"/moten/{Planned}");
        Page("/moten/{slug}", DemoAccounts.CouncilMember, $"/moten/{Planned}");
        Page("/moten/{slug}/tid", DemoAccounts.Secretary, $"/moten/{Planned}/tid");
        Page("/moten/{slug}/kalla", DemoAccounts.Secretary, $"/moten/{Planned}/kalla");
        Page("/moten/{slug}/kallelse", DemoAccounts.CouncilMember, "/moten/integrationsradet-2026-12-17/kallelse");
        Page("/moten/{slug}/installning", DemoAccounts.Secretary, $"/moten/{Planned}/installning");
        Page("/moten/{slug}/borttaget", DemoAccounts.Secretary, $"/moten/{Planned}/borttaget");
        Page("/moten/{slug}/tidigare-punkter", DemoAccounts.Secretary, $"/moten/{Planned}/tidigare-punkter");
        Page("/moten/{slug}/punkter/ny", DemoAccounts.Secretary, $"/moten/{Planned}/punkter/ny");
        Page("/moten/{slug}/punkter/{number:int}", DemoAccounts.Secretary, $"/moten/{Planned}/punkter/1");
        Page("/moten/{slug}/punkter/{number:int}/borttagning", DemoAccounts.Secretary, $"/moten/{Planned}/punkter/1/borttagning");

        NoPage("/moten/{slug}/adjungerade");
        NoPage("/moten/{slug}/kallelse.pdf");
        NoPage("/moten/{slug}/minnesanteckningar.pdf");
        NoPage("/moten/{slug}/narvaro/{seatId:guid}");
        NoPage("/moten/{slug}/paragrafer/{number:int}/utdrag.pdf");
        NoPage("/moten/{slug}/protokoll.pdf");
        NoPage("/moten/{slug}/ordning");
    }
}
