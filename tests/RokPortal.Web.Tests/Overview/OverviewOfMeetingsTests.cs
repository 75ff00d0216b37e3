using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Pages.Meetings;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Overview;

/// <summary>A meeting from plan to published protokoll, as the overviews of those concerned tell it.</summary>
public class OverviewOfMeetingsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly DateOnly Day = new(2026, 12, 3);

    [Fact]
    public async Task Get_AsAMeetingGoesItsWay_TellsEachWhoseMoveItIs()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, Day);
        Assert.Contains("Kalla till Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.Secretary));
        Assert.DoesNotContain("Läs dagordningen till Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.CouncilMember));

        await host.ChangeMeetingAsync(slug, meeting => meeting.Call(host.Clock.UtcNow()));
        Assert.DoesNotContain("Kalla till Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.Secretary));
        Assert.Contains("Läs dagordningen till Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.CouncilMember));

        host.Clock.SetUtcNow(new DateTime(2026, 12, 4, 9, 0, 0, DateTimeKind.Utc));
        Assert.Contains("Avsluta mötet Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.Secretary));

        await host.CloseMeetingAsync(slug);
        Assert.Contains(
            "Skicka protokollet från Integrationsrådet 3 december 2026 för justering", await TodosAsync(DemoAccounts.Secretary));

        await SendAsync(slug);
        Assert.Contains("Följ justeringen av protokollet från Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.Secretary));
        var governor = await host.SignInAsync(DemoAccounts.Governor);
        var verification = await (await governor.GoAsync("/oversikt"))
            .FollowAsync("Justera protokollet från Integrationsrådet 3 december 2026");
        await verification.SubmitAsync("Justera protokollet");
        Assert.DoesNotContain("Justera protokollet från Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.Governor));

        var member = await host.SignInAsync(DemoAccounts.CouncilMember);
        await (await member.GoAsync($"/moten/{slug}/justering")).SubmitAsync("Justera protokollet");
        Assert.Contains("Publicera protokollet från Integrationsrådet 3 december 2026", await TodosAsync(DemoAccounts.Secretary));
    }

    [Fact]
    public async Task Get_Links_LeadToPagesThatAreThere()
    {
        foreach (var account in DemoAccounts.All)
        {
            var browser = await host.SignInAsync(account);
            var page = await browser.GoAsync("/oversikt");
            foreach (var link in page.Document.QuerySelectorAll("section[aria-labelledby=att-gora] a, section[aria-labelledby=moten] a"))
            {
                Assert.True(
                    (await browser.GoAsync(link.GetAttribute("href")!)).Response.IsSuccessStatusCode, $"{account}: {link.TextContent}");
            }
        }
    }

    private async Task<List<string>> TodosAsync(string account)
    {
        var page = await (await host.SignInAsync(account)).GoAsync("/oversikt");
        return [.. page.Document.QuerySelectorAll("section[aria-labelledby=att-gora] h3").Select(PortalPage.TextOf)];
    }

    /// <summary>Sends the protokoll to the governor and the member for Linköping.</summary>
    private async Task SendAsync(string slug)
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        await (await secretary.GoAsync($"/moten/{slug}/till-justering")).Check("Johan Westling").SubmitAsync("Skicka för justering");
    }
}

/// <summary>The council and a plan: one that waits for a meeting, and one that comes back.</summary>
public class OverviewOfAReturnedPlanTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_WhenTheCouncilReturnsThePlan_TellsTheCoordinatorWhy()
    {
        await host.ProposeWrittenPlanAsync();
        Assert.Contains(
            $"Sätt upp aktivitetsplan {PlanYear} på rådets dagordning",
            (await OverviewAsync(DemoAccounts.Secretary)).Text,
            StringComparison.Ordinal);

        var slug = await host.PutPlanAsync(ItemOutcome.Referred, "Ange **vem** som leder varje aktivitet.");
        Assert.DoesNotContain(
            $"Sätt upp aktivitetsplan {PlanYear}", (await OverviewAsync(DemoAccounts.Secretary)).Text, StringComparison.Ordinal);
        Assert.Contains(
            "Planen står på dagordningen för Integrationsrådet 20 november 2026",
            (await OverviewAsync(DemoAccounts.Coordinator)).Text,
            StringComparison.Ordinal);

        await host.CloseAsync(slug);

        var page = await OverviewAsync(DemoAccounts.Coordinator);
        Assert.Contains($"Arbeta om aktivitetsplan {PlanYear} som rådet lämnade tillbaka", page.Text, StringComparison.Ordinal);
        Assert.Contains("20 november 2026: Ange vem som leder varje aktivitet.", page.Text, StringComparison.Ordinal);
    }

    private async Task<PortalPage> OverviewAsync(string account) => await (await host.SignInAsync(account)).GoAsync("/oversikt");
}
