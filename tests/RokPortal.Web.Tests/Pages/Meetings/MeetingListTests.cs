using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Coming and past meetings, and the addresses that pick some of them.</summary>
public class MeetingListTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task List_HasComingMeetingsSoonestFirst_AndPastOnesLatestFirst()
    {
        foreach (var day in new[] { "2031-02-10", "2031-01-10", "2019-03-01", "2018-03-01", "2019-09-01" })
            await host.PlanWithStandingItemsAsync(Council, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        var coming = await browser.GoAsync("/moten?ar=2031");
        Assert.Equal(["Integrationsrådet 10 januari 2031", "Integrationsrådet 10 februari 2031"], Titles(coming, "#kommande ~ ul h3"));
        Assert.Contains("2 möten", coming.Text, StringComparison.Ordinal);
        var past = await browser.GoAsync("/moten?ar=2019");
        Assert.Equal(["Integrationsrådet 1 september 2019", "Integrationsrådet 1 mars 2019"], Titles(past, "#ar-2019 ~ ul h3"));
        var all = (await browser.GoAsync("/moten")).Document.QuerySelectorAll("section h2").Select(PortalPage.TextOf).ToList();
        Assert.Equal("Kommande möten", all[0]);
        Assert.True(all.IndexOf("Tidigare möten 2019") < all.IndexOf("Tidigare möten 2018"));
    }

    [Fact]
    public async Task Filter_ByBodyAndYear_IsAnAddressOneCanKeep()
    {
        await host.PlanWithStandingItemsAsync(Council, new DateOnly(2032, 5, 3));
        await host.PlanWithStandingItemsAsync(Group, new DateOnly(2032, 5, 4));
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var filtered = await (await browser.GoAsync("/moten"))
            .Fill("Organ", "Integrationsrådets beredningsgrupp").Fill("År", "2032").SubmitAsync("Filtrera");

        Assert.Contains("organ=beredningsgruppen", filtered.Address.Query, StringComparison.Ordinal);
        Assert.Equal(["Integrationsrådets beredningsgrupp 4 maj 2032"], Titles(filtered, "h3"));
        Assert.Equal("2032", filtered.ValueOf("År"));
        Assert.Equal("/moten", (await filtered.FollowAsync("Rensa filtret")).Address.PathAndQuery);
    }

    [Theory]
    [InlineData("?ar=1999")]
    [InlineData("?ar=hundra")]
    [InlineData("?ar=99999999999999")]
    [InlineData("?organ=finns-inte")]
    [InlineData("?organ=%27%20OR%201=1&ar=-1")]
    public async Task Filter_ThatNothingMatches_SaysSo(string query)
    {
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        var page = await browser.GoAsync("/moten" + query);

        Assert.True(page.Response.IsSuccessStatusCode);
        Assert.Contains("Inget möte passar filtret.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_IsInTheMenu_AndOffersPlanningOnlyToLansstyrelsen()
    {
        var member = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync("/oversikt");
        var secretary = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync("/moten");

        Assert.Equal("Möten", (await member.FollowAsync("Möten")).Heading);
        Assert.Null((await member.FollowAsync("Möten")).Document.QuerySelector("main a[href='/moten/nytt']"));
        Assert.Equal("Planera ett möte", (await secretary.FollowAsync("Planera ett möte")).Heading);
    }

    private static IEnumerable<string> Titles(PortalPage page, string selector) =>
        page.Document.QuerySelectorAll(selector).Select(PortalPage.TextOf);
}
