using System.Net;
using RokPortal.Data.Links;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Security;

namespace RokPortal.Web.Tests.Links;

/// <summary>The door that every page opened by a link stands behind, tried on the page for any link.</summary>
public sealed class LinkDoorTests : IDisposable
{
    private readonly PortalHost host = new();

    [Fact]
    public async Task Get_WithAWorkingLink_SaysForWhomAndChangesNothing()
    {
        var issued = await host.IssueAsync();

        var page = await OpenAsync(issued.Token);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Ada Berg", page.Text, StringComparison.Ordinal);
        Assert.Contains("Linköpings kommun", page.Text, StringComparison.Ordinal);
        Assert.Contains(Issued.Subject, page.Text, StringComparison.Ordinal);
        var link = await host.ReadAsync(issued);
        Assert.Equal((null, null), (link.LastUsedUtc, link.RevokedUtc));
    }

    [Fact]
    public async Task Post_OnThePage_SwitchesTheLinkOffSignedWithTheHoldersName()
    {
        var issued = await host.IssueAsync();

        var answer = await (await OpenAsync(issued.Token)).SubmitAsync("Stäng av länken");

        Assert.Equal(("/", "Länken är avstängd. Den går inte att använda mer."), (answer.Path, answer.Flash()));
        Assert.Equal("Ada Berg via länk", (await host.ReadAsync(issued)).RevokedBy);
        Assert.Equal(HttpStatusCode.Gone, (await OpenAsync(issued.Token)).Status);
        await using var db = host.OpenDatabase();
        Assert.Equal(("ada@kommun.example", "Din länk är avstängd"), (db.Outbox.Single().Address, db.Outbox.Single().Subject));
        Assert.Contains(
            db.AuditEntries.Where(entry => entry.EntityType == nameof(AccessLink)).ToList(),
            entry => (entry.UserName, entry.UserId) == ("Ada Berg via länk", null));
    }

    [Fact]
    public async Task Post_BySomebodyWhoIsSignedIn_NamesBoth()
    {
        var issued = await host.IssueAsync();
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);

        await (await browser.GoAsync($"/lank/{issued.Token}")).SubmitAsync("Stäng av länken");

        Assert.EndsWith(" via länk till Ada Berg", (await host.ReadAsync(issued)).RevokedBy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        var issued = await host.IssueAsync();

        var answer = await host.NewBrowser().PostAsync($"/lank/{issued.Token}", []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null((await host.ReadAsync(issued)).RevokedUtc);
    }

    [Fact]
    public async Task Get_WhenTheTimeIsOver_SaysSoInPlainSwedish()
    {
        var issued = await host.IssueAsync();
        host.Clock.SetUtcNow(issued.Link.ExpiresUtc);

        var page = await OpenAsync(issued.Token);

        Assert.Equal((HttpStatusCode.Gone, "Länken har gått ut"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task Get_WhenItWasRevoked_SaysSoInPlainSwedish()
    {
        var issued = await host.IssueAsync();
        await host.RevokeAsync(issued);

        var page = await OpenAsync(issued.Token);

        Assert.Equal((HttpStatusCode.Gone, "Länken är avstängd"), (page.Status, page.Heading));
        Assert.DoesNotContain("Ada", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithATokenThatSomebodyMadeUp_SaysNoMoreThanThat()
    {
        var token = (await host.IssueAsync()).Token;

        foreach (var wrong in new[] { "x", token[..^1], token[..^1] + (token[^1] == 'A' ? 'E' : 'A'), new string('A', 43), "%C3%A5%20" })
        {
            var page = await OpenAsync(wrong);
            Assert.Equal((HttpStatusCode.NotFound, "Länken fungerar inte"), (page.Status, page.Heading));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_WhetherItWorksOrNot_KeepsTheAddressSecret(bool works)
    {
        var issued = await host.IssueAsync();
        if (!works)
            await host.RevokeAsync(issued);

        var page = await OpenAsync(issued.Token);

        Assert.Equal("no-referrer", page.Response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("no-store", page.Response.Headers.CacheControl!.ToString());
        Assert.Equal("noindex, nofollow", page.Response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.DoesNotContain(issued.Token, page.Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OtherPages_MayBeReferredTo()
    {
        var page = await host.NewBrowser().GoAsync("/logga-in");

        Assert.Equal("same-origin", page.Response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(page.Response.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task Get_AfterTooManyWrongLinks_IsNotAnsweredAnyMore()
    {
        var issued = await host.IssueAsync();
        var browser = host.NewBrowser();
        for (var guess = 0; guess < LinkGuesses.Most; guess++)
            Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync($"/lank/{issued.Token}")).Status);
        for (var guess = 0; guess < LinkGuesses.Most; guess++)
            await browser.GoAsync($"/lank/{guess}");

        var page = await browser.GoAsync($"/lank/{issued.Token}");

        Assert.Equal((HttpStatusCode.TooManyRequests, "Det blev för många försök"), (page.Status, page.Heading));
        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/logga-in")).Status);
    }

    public void Dispose() => host.Dispose();

    private Task<PortalPage> OpenAsync(string token) => host.NewBrowser().GoAsync($"/lank/{token}");
}
