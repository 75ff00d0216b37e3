using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Links;
using RokPortal.Web.Tests.Mail;

namespace RokPortal.Web.Tests.Admin;

public sealed class MailPageTests : IDisposable
{
    private const string Address = "/administration/epost";

    private readonly SmtpServer server = new();
    private readonly PortalHost host;

    public MailPageTests() => host = new PortalHost().With(server);

    [Fact]
    public async Task Get_WhenAllIsWell_SaysSo()
    {
        var page = await GoAsync();

        Assert.Contains("Alla brev har gått att skicka.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen e-postserver", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AMailThatWasRefused_ShowsWhyAndSendsItAgain()
    {
        var message = await host.WriteAsync("refused@linkoping.example");
        await host.RunRoundAsync();

        var page = await GoAsync();
        Assert.Contains(
            "E-postservern känner inte mottagaren eller tar inte emot brev till den. Försök: 1.", page.Text, StringComparison.Ordinal);
        Assert.Contains("does not exist", page.Text, StringComparison.Ordinal);
        var answer = await page.SubmitAsync($"Skicka igen till Åsa Öberg: {Letters.Subject}");

        Assert.Equal("Brevet står i kö och skickas igen.", answer.Flash());
        var row = await host.ReadAsync(message);
        Assert.Equal((null, 0, host.Clock.UtcNow()), (row.DeadUtc, row.Attempts, row.ResentUtc));
        Assert.Contains("Väntar (1)", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_All_SendsThoseAgainThatCanBe()
    {
        await host.WriteAsync("refused.ett@linkoping.example");
        await host.WriteAsync("refused.tva@linkoping.example");
        await host.WriteAsync("ingen adress");
        await host.RunRoundAsync();

        var page = await GoAsync();
        Assert.Contains("Rätta personens e-postadress.", page.Text, StringComparison.Ordinal);
        var answer = await page.SubmitAsync("Skicka alla igen (2)");

        Assert.Equal("2 brev står i kö och skickas igen.", answer.Flash());
        Assert.Contains("Misslyckade (1)", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, await host.CountWaitingAsync());
    }

    [Fact]
    public async Task Post_AMailThatSomebodyElseSentAgain_SaysSo()
    {
        await host.WriteAsync("refused@linkoping.example");
        await host.RunRoundAsync();
        var (first, second) = (await GoAsync(), await GoAsync());
        await first.SubmitAsync($"Skicka igen till Åsa Öberg: {Letters.Subject}");

        var answer = await second.SubmitAsync($"Skicka igen till Åsa Öberg: {Letters.Subject}");

        Assert.Equal("Brevet står redan i kö.", answer.Flash());
    }

    [Fact]
    public async Task Post_WhatIsNotThere_IsNotFound()
    {
        await host.WriteAsync("refused@linkoping.example");
        await host.RunRoundAsync();
        var browser = await host.SignInAsync(DemoAccounts.Administrator);
        var token = (await browser.GoAsync(Address))
            .Fields($"Skicka igen till Åsa Öberg: {Letters.Subject}")
            .Where(field => field.Key == "__RequestVerificationToken")
            .ToList();

        foreach (var id in new[] { "inget", $"{Guid.CreateVersion7()}" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Address, [.. token, KeyValuePair.Create("brev", id)])).Status);
    }

    [Fact]
    public async Task Get_ManyThatWait_IsPagedWithTheSameNumberOfStatements()
    {
        var browser = await host.SignInAsync(DemoAccounts.Administrator);
        for (var mail = 0; mail < 51; mail++)
            await host.WriteAsync($"person{mail}@linkoping.example");
        host.Sql.Clear();

        var page = await browser.GoAsync($"{Address}?visa=vantar");

        Assert.Equal(1 + 2, host.Sql.Commands.Count);
        Assert.Equal(50, page.Document.QuerySelectorAll(".log-row").Length);
        Assert.Single((await page.FollowAsync("Nästa")).Document.QuerySelectorAll(".log-row"));
    }

    [Fact]
    public async Task Get_ThePersonsText_IsNowhereOnThePage()
    {
        await host.WriteAsync("refused@linkoping.example");
        await host.RunRoundAsync();

        Assert.DoesNotContain("Perioden", (await GoAsync()).Document.Source.Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        host.Dispose();
        server.Dispose();
    }

    private async Task<PortalPage> GoAsync() => await (await host.SignInAsync(DemoAccounts.Administrator)).GoAsync(Address);
}
