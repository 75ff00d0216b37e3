using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Agreements;

/// <summary>The county's agreements, which come from its definition and not from the demo year.</summary>
public class AgreementPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Current = "/overenskommelser/hallbar-integration-2021-2025";
    private const string Earlier = "/overenskommelser/etablering-i-utveckling-2016-2020";

    [Fact]
    public async Task Get_List_ShowsEveryAgreementWithItsStatusOfToday()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync("/overenskommelser");

        var items = page.Document.QuerySelectorAll("main .list > li").Select(PortalPage.TextOf).ToList();
        Assert.Equal(2, items.Count);
        Assert.StartsWith(
            "Hållbar integration i Östergötland 2021–2025 Gällande Giltighet 1 maj 2021–31 december 2027, efter förlängning "
                + "Ersätter Etablering i utveckling",
            items[0],
            StringComparison.Ordinal);
        Assert.Contains("Ersatt", items[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Details_ShowsGoalsAreasExtensionAndPredecessor()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync(Current);

        Assert.Equal("Hållbar integration i Östergötland 2021–2025", page.Heading);
        Assert.Equal(
            ["Bostad", "Hälsa", "Utbildning", "Normer och attityder", "Arbetsmarknad och kompetens"],
            page.Document.QuerySelectorAll("section[aria-labelledby=omraden] h3").Select(PortalPage.TextOf));
        Assert.Contains("Mål 1: Det ska ta kortare tid att bli självförsörjande i Östergötland.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Agenda 2030, mål 11: Hållbara städer och samhällen", page.Text, StringComparison.Ordinal);
        Assert.Contains("Förlängd till 31 december 2027", page.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.Document.QuerySelectorAll("section[aria-labelledby=malgrupp] li").Length);
        Assert.Equal(Earlier, (await page.FollowAsync("Etablering i utveckling 2016–2020")).Path);
    }

    [Fact]
    public async Task Get_DetailsOfAReplacedAgreement_LeadsToItsSuccessor()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync(Earlier);

        Assert.Equal(Current, (await page.FollowAsync("Hållbar integration i Östergötland 2021–2025")).Path);
        Assert.Null(page.Document.QuerySelector("#omraden"));
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator, true)]
    [InlineData(DemoAccounts.Secretary, true)]
    [InlineData(DemoAccounts.CouncilMember, false)]
    [InlineData(DemoAccounts.Administrator, false)]
    public async Task Get_Details_NamesADraftPlanOnlyToThoseWhoMayReadIt(string account, bool isNamed)
    {
        await host.DraftPlanAsync();
        var browser = await host.SignInAsync(account);

        var page = await browser.GoAsync(Current);

        Assert.Equal(isNamed, page.Text.Contains($"Aktivitetsplan {PlanRoom.Year}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_DetailsOfAnUnknownAgreement_IsNotFound()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/overenskommelser/finns-inte")).Status);
    }

    [Theory]
    [InlineData("/overenskommelser", 1)]
    [InlineData(Current, 3)]
    public async Task Get_AnyPage_AsksTheDatabaseAFixedNumberOfTimes(string address, int statements)
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync(address);
        host.Sql.Clear();

        await browser.GoAsync(address);

        Assert.Equal(1 + statements, host.Sql.Commands.Count);
    }

    [Fact]
    public async Task Get_AsAStranger_LeadsToTheLogin()
    {
        Assert.Equal("/logga-in", (await host.NewBrowser().GoAsync(Current)).Path);
    }

    [Fact]
    public async Task Get_AsASignedInUser_IsNotKeptByTheBrowser()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync(Current);

        Assert.True(page.Response.Headers.CacheControl?.NoStore);
    }
}
