using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Security;

public class ResponseHeaderTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/logga-in")]
    [InlineData("/finns-inte")]
    [InlineData("/fel/500")]
    [InlineData("/health/live")]
    [InlineData("/js/autosave.js")]
    public async Task Get_OfAnyAddress_CarriesTheSecurityHeaders(string address)
    {
        var page = await host.NewBrowser().GoAsync(address);

        Assert.Contains("default-src 'none'", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(page, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(page, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(page, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nonce_OfEachResponse_IsItsOwn()
    {
        var browser = host.NewBrowser();

        var first = await browser.GoAsync("/logga-in");
        var second = await browser.GoAsync("/logga-in");

        Assert.NotEqual(Header(first, "Content-Security-Policy"), Header(second, "Content-Security-Policy"));
    }

    [Fact]
    public async Task Cookies_OfSigningIn_AreOutOfReachForScriptsAndOtherSites()
    {
        var browser = host.NewBrowser();
        var login = await browser.GoAsync("/logga-in");
        login.Fill("E-postadress", DemoAccounts.Coordinator).Fill("Lösenord", "Demo-2026!");
        using var answer = await browser.Client.PostAsync(
            new Uri("/logga-in", UriKind.Relative),
            new FormUrlEncodedContent(login.Fields("Logga in")));

        var antiforgery = login.Response.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("rok.skydd=", StringComparison.Ordinal));
        var signIn = answer.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("rok.inloggning=", StringComparison.Ordinal));

        Assert.Contains("; samesite=strict; httponly", antiforgery, StringComparison.Ordinal);
        Assert.Contains("; samesite=lax; httponly", signIn, StringComparison.Ordinal);
        Assert.DoesNotContain("expires=", signIn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_ForAStrangerWhoReads_AreNone()
    {
        var start = await host.NewBrowser().GoAsync("/");

        Assert.Equal([], start.Response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []);
    }

    [Fact]
    public async Task Pages_ForASignedInUser_AreNotKeptByProxies()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync("/konto/losenord");

        Assert.True(
            page.Response.Headers.CacheControl is { NoCache: true } or { NoStore: true } or { Private: true },
            $"Cache-Control: {page.Response.Headers.CacheControl}");
    }

    [Fact]
    public async Task Head_OfAPage_AnswersAsGet()
    {
        var page = await host.NewBrowser().SendAsync(new HttpRequestMessage(HttpMethod.Head, "/logga-in"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html", page.Response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("QUERY")]
    public async Task OtherVerbs_OnAPage_DoNothingAndNeverFail(string verb)
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);

        var page = await browser.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "/logga-ut"));
        var afterwards = await browser.GoAsync("/konto/losenord");

        Assert.True((int)page.Status < 500, $"{verb} answers {page.Status}");
        Assert.Equal("/konto/losenord", afterwards.Path);
    }

    private static string Header(PortalPage page, string name) => page.Response.Headers.GetValues(name).Single();
}
