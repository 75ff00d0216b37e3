using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Admin;

public class LogPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/administration/logg";

    [Theory]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Secretary, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Coordinator, HttpStatusCode.Forbidden)]
    [InlineData(DemoAccounts.CouncilMember, HttpStatusCode.Forbidden)]
    [InlineData(DemoAccounts.Evaluator, HttpStatusCode.Forbidden)]
    public async Task Get_ByRole_LetsInThoseWhoMayReadTheLog(string account, HttpStatusCode status)
    {
        var page = await (await host.SignInAsync(account)).GoAsync(Address);

        Assert.Equal(status, page.Status);
    }

    [Fact]
    public async Task Get_WithoutFilter_ShowsFiftyRowsAndTheNumberOfHits()
    {
        await using var db = host.OpenDatabase();

        var page = await GoAsync("");

        Assert.Equal(50, RowsOf(page).Count);
        Assert.Contains($"{await db.AuditEntries.CountAsync()} ändringar", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_AKind_ShowsOnlyThatKindAtALinkThatCanBeKept()
    {
        var page = await (await GoAsync("")).Fill("Typ av uppgift", "Part").SubmitAsync("Filtrera");

        Assert.Contains("17 ändringar", page.Text, StringComparison.Ordinal);
        Assert.All(RowsOf(page), row => Assert.Contains("Part: ", row, StringComparison.Ordinal));
        Assert.Equal(RowsOf(page), RowsOf(await GoAsync(page.Address.Query)));
    }

    [Theory]
    [InlineData("exempel")]
    [InlineData("EXEMPELDATA")]
    public async Task Get_PartOfAName_FindsItInAnyCase(string name)
    {
        var page = await GoAsync($"?typ=Party&namn={name}");

        Assert.Equal(17, RowsOf(page).Count);
    }

    [Fact]
    public async Task Get_WhenNothingFits_OffersToClearTheFilter()
    {
        var page = await GoAsync("?namn=finns-inte");

        Assert.Contains("0 ändringar", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ingen ändring passar filtret.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sida=9999&typ=Person")]
    [InlineData("?sida=0")]
    [InlineData("?sida=-1")]
    [InlineData("?sida=tre")]
    [InlineData("?typ=%27%3B--&namn=%25_%5C")]
    public async Task Get_WithOddParameters_StillAnswers(string query)
    {
        Assert.Equal(HttpStatusCode.OK, (await GoAsync(query)).Status);
    }

    [Fact]
    public async Task Get_TheSecondPage_GoesOnWhereTheFirstEnded()
    {
        var first = await GoAsync("?typ=Person");

        var second = await first.FollowAsync("Nästa");

        Assert.Contains("typ=Person", second.Address.Query, StringComparison.Ordinal);
        Assert.Contains("sida=2", second.Address.Query, StringComparison.Ordinal);
        Assert.Empty(SubjectsOf(first).Intersect(SubjectsOf(second)));
    }

    [Fact]
    public async Task Get_PersonsAndAccounts_NeverShowsContactValues()
    {
        await using var db = host.OpenDatabase();
        var addresses = await db.Persons.Select(person => person.Email).ToListAsync();

        foreach (var query in new[] { "?typ=Person", "?typ=Person&sida=2", "?typ=PortalUser" })
        {
            var main = (await GoAsync(query)).Document.QuerySelector("main")!.InnerHtml;
            Assert.DoesNotContain(addresses, address => main.Contains(address, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("Värdet sparas inte i loggen.", main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_AfterAChange_SaysWhoAndWhatInSwedish()
    {
        await using (var db = host.OpenDatabase())
        {
            (await db.Plans.SingleAsync(plan => plan.Year == 2027)).WriteForeword(new string('å', 100));
            await db.SaveChangesAsync();
        }

        var row = RowsOf(await GoAsync("?typ=ActivityPlan"))[0];

        Assert.Contains("Aktivitetsplan: 2027", row, StringComparison.Ordinal);
        Assert.Contains($"→ {new string('å', 60)}…", row, StringComparison.Ordinal);
        Assert.Contains($"Efter: {new string('å', 100)}", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhatRefersToOtherThings_NamesThem()
    {
        var rows = RowsOf(await GoAsync("?typ=Activity"));

        Assert.Contains(rows, row => row.Contains("utvecklingsområde Före: (tomt) Efter: Bostad", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("Medverkande part Före: (tomt) Efter: ", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("Medverkande part Före: (tomt) Efter: 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_FiftyRows_AsksTheDatabaseThreeTimes()
    {
        var browser = await host.SignInAsync(DemoAccounts.Administrator);
        host.Sql.Clear();

        await browser.GoAsync(Address);

        Assert.Equal(1 + 3, host.Sql.Commands.Count);
    }

    private async Task<PortalPage> GoAsync(string query) =>
        await (await host.SignInAsync(DemoAccounts.Administrator)).GoAsync(Address + query);

    private static List<string> RowsOf(PortalPage page) => [.. page.Document.QuerySelectorAll(".log-row").Select(PortalPage.TextOf)];

    private static IEnumerable<string> SubjectsOf(PortalPage page) =>
        page.Document.QuerySelectorAll(".log-row > div > p:first-child").Select(PortalPage.TextOf);
}
