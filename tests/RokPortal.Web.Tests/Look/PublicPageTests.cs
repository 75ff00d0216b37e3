using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;

namespace RokPortal.Web.Tests.Look;

public sealed partial class PublicPageTests(PageHost host) : IClassFixture<PageHost>
{
    public static TheoryData<string> Addresses => ["/tillganglighet", "/personuppgifter", "/kakor"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_WhenNobodyIsSignedIn_ShowsOneHeadingInSwedishAndLargerText(string address)
    {
        var page = await PageHost.Document(await Get(address));

        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("md", page.DocumentElement.GetAttribute("data-size"));
        var heading = Assert.Single(page.QuerySelectorAll("h1")).TextContent;
        Assert.Equal($"{heading} – RÖK-portalen", page.Title);
        Assert.Equal("#" + page.QuerySelector("main")!.Id, page.QuerySelector(".ds-skip-link")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_WhenPageIsPublic_SetsNoCookie(string address)
    {
        var response = await Get(address);

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_WhenLinksLeadInside_TheyLeadSomewhere(string address)
    {
        var page = await PageHost.Document(await Get(address));
        var own = page.QuerySelectorAll("footer a[href^='/']").Select(link => link.GetAttribute("href")!);

        foreach (var link in own)
            Assert.True((await Get(link)).IsSuccessStatusCode, link);
    }

    [Fact]
    public async Task Get_WhenAskedTwice_GivesEachResponseItsOwnNonceAndNothingUnsafe()
    {
        var first = Policy(await Get("/kakor"));
        var second = Policy(await Get("/kakor"));

        Assert.NotEqual(Nonce().Match(first).Value, Nonce().Match(second).Value);
        Assert.DoesNotContain("unsafe", first, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", first, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhenPageFails_StillSendsSecurityHeaders()
    {
        var response = await Get("/prov/krasch");

        Assert.Matches(Nonce(), Policy(response));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    private Task<HttpResponseMessage> Get(string address) => host.Client.GetAsync(new Uri(address, UriKind.Relative));

    private static string Policy(HttpResponseMessage response) =>
        Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

    [GeneratedRegex("'nonce-[^']{20,}'")]
    private static partial Regex Nonce();
}
