using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Links;
using RokPortal.Web.Tests.Mail;

namespace RokPortal.Web.Tests.Admin;

public sealed class LinkListTests : IDisposable
{
    private const string Address = "/administration/lankar";

    private readonly PortalHost host = new();

    [Fact]
    public async Task Get_WithoutLinks_SaysWhatBelongsHere()
    {
        var page = await GoAsync(DemoAccounts.Administrator);

        Assert.Contains("Ingen är utskickad än.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_LinksOfAllStates_ShowsWhoWhatAndWhen()
    {
        await host.IssueAsync("Ada Berg", "ada@kommun.example");
        await host.RevokeAsync(await host.IssueAsync("Bo Ek", "bo@kommun.example"));
        host.Clock.Advance(TimeSpan.FromDays(31));
        await host.IssueAsync("Cia Dal", "cia@kommun.example");

        var rows = RowsOf(await GoAsync(DemoAccounts.Secretary));

        Assert.Equal(3, rows.Count);
        Assert.Contains("Gäller Skickad", rows[0], StringComparison.Ordinal);
        Assert.Contains("Cia Dal, Linköpings kommun", rows[0], StringComparison.Ordinal);
        Assert.Contains($"Rapport till uppföljningen: {Issued.Subject}", rows[0], StringComparison.Ordinal);
        Assert.Contains("Inte använd", rows[0], StringComparison.Ordinal);
        Assert.Contains(
            rows, row => row.StartsWith("Har gått ut", StringComparison.Ordinal) && row.Contains("Ada Berg", StringComparison.Ordinal));
        Assert.Contains(
            rows,
            row => row.StartsWith("Återkallad", StringComparison.Ordinal) && row.Contains("av Karin Lindqvist", StringComparison.Ordinal));
        Assert.DoesNotContain(rows.Skip(1), row => row.Contains("Återkalla länken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_OneLink_RevokesThatOne()
    {
        var issued = await host.IssueAsync();
        var other = await host.IssueAsync("Bo Ek", "bo@kommun.example");

        var page = await (await GoAsync(DemoAccounts.Administrator)).SubmitAsync($"Återkalla länken till Ada Berg: {Issued.Subject}");

        Assert.Equal("Länken till Ada Berg är återkallad.", page.Flash());
        Assert.NotNull((await host.ReadAsync(issued)).RevokedUtc);
        Assert.Null((await host.ReadAsync(other)).RevokedUtc);
    }

    [Fact]
    public async Task Post_AllOfAPerson_RevokesThoseThatWork()
    {
        IReadOnlyList<Data.Links.IssuedLink> hers =
            [await host.IssueAsync(subject: "Ett"), await host.IssueAsync(subject: "Två"), await host.IssueAsync(subject: "Tre")];
        await host.RevokeAsync(hers[2]);
        var other = await host.IssueAsync("Bo Ek", "bo@kommun.example");

        var page = await (await GoAsync(DemoAccounts.Administrator)).SubmitAsync("Återkalla alla 2 länkar till Ada Berg, från Ett");

        Assert.Equal("2 länkar till Ada Berg är återkallade.", page.Flash());
        Assert.Equal("Karin Lindqvist", (await host.ReadAsync(hers[2])).RevokedBy);
        Assert.Null((await host.ReadAsync(other)).RevokedUtc);
        Assert.NotNull((await host.ReadAsync(hers[0])).RevokedUtc);
    }

    [Fact]
    public async Task Post_ALinkThatSomebodyElseRevoked_SaysSo()
    {
        var issued = await host.IssueAsync();
        var page = await GoAsync(DemoAccounts.Administrator);
        await host.RevokeAsync(issued);

        var answer = await page.SubmitAsync($"Återkalla länken till Ada Berg: {Issued.Subject}");

        Assert.Equal("Länken gällde inte längre.", answer.Flash());
        Assert.Equal("Karin Lindqvist", (await host.ReadAsync(issued)).RevokedBy);
    }

    [Fact]
    public async Task Post_WhatIsNotThere_IsNotFound()
    {
        await host.IssueAsync();
        var browser = await host.SignInAsync(DemoAccounts.Administrator);
        var token = (await browser.GoAsync(Address))
            .Fields($"Återkalla länken till Ada Berg: {Issued.Subject}")
            .Where(field => field.Key == "__RequestVerificationToken")
            .ToList();

        foreach (var id in new[] { "", "inget", $"{Guid.CreateVersion7()}" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Address, [.. token, KeyValuePair.Create("lank", id)])).Status);
    }

    [Fact]
    public async Task Get_ByNameAndState_FiltersAndPages()
    {
        for (var link = 0; link < 51; link++)
            await host.IssueAsync($"Ada {link}", $"ada{link}@kommun.example");
        await host.RevokeAsync(await host.IssueAsync("Åsa Ek", "asa@kommun.example"));

        var browser = await host.SignInAsync(DemoAccounts.Administrator);

        Assert.Single(RowsOf(await browser.GoAsync($"{Address}?namn=sa%20e")));
        Assert.Contains("51 länkar", (await browser.GoAsync($"{Address}?visa=galler")).Text, StringComparison.Ordinal);
        Assert.Single(RowsOf(await browser.GoAsync($"{Address}?visa=galler&sida=2")));
        Assert.Contains("Ingen länk passar filtret.", (await browser.GoAsync($"{Address}?namn=finns-inte")).Text, StringComparison.Ordinal);
        host.Sql.Clear();
        await browser.GoAsync(Address);
        Assert.Equal(1 + 2, host.Sql.Commands.Count);
    }

    public void Dispose() => host.Dispose();

    private async Task<PortalPage> GoAsync(string account) => await (await host.SignInAsync(account)).GoAsync(Address);

    private static List<string> RowsOf(PortalPage page) => [.. page.Document.QuerySelectorAll(".log-row").Select(PortalPage.TextOf)];
}
