using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;

namespace RokPortal.Web.Tests.Security;

/// <summary>Who may keep what, over all routes of the portal.</summary>
public class CachingTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Never = "no-store";
    private const string AskFirst = "public, no-cache";

    /// <summary>What anybody may read, and nothing is sent from.</summary>
    private static readonly string[] ForAnybody = ["/", "/kakor", "/personuppgifter", "/tillganglighet"];

    [Fact]
    public async Task Answers_OfAllRoutes_SayWhoMayKeepThem()
    {
        var visitors = new Dictionary<string, Browser>();
        List<string> wrong = [];
        foreach (var page in PageExamples.Pages)
            await JudgeAsync(page.Address, page.Account, IsForAnybody(page) ? AskFirst : Never);
        foreach (var door in await PageRoutes.AllAsync(host))
        {
            if (door.Verb == "GET")
                await JudgeAsync(door.Address, DemoAccounts.Secretary, Never);
        }

        Assert.Empty(wrong);

        async Task JudgeAsync(string address, string? account, string expected)
        {
            if (!visitors.TryGetValue(account ?? "", out var browser))
                visitors[account ?? ""] = browser = account is null ? host.NewBrowser() : await host.SignInAsync(account);
            using var answer = await browser.Client.GetAsync(new Uri(address, UriKind.Relative));
            var said = answer.Headers.TryGetValues("Cache-Control", out var values) ? string.Join(", ", values) : "";
            if (said != expected)
                wrong.Add($"{address} for {account ?? "nobody"}: {said}, not {expected}");
        }
    }

    [Theory]
    [InlineData("/health/live", Never)]
    [InlineData("/finns-inte", Never)]
    [InlineData("/js/finns-inte.js", Never)]
    [InlineData("/fel/500", Never)]
    [InlineData("/lank/AAAA", Never)]
    public async Task Answers_ThatAreNoPages_AreKeptByNobody(string address, string expected)
    {
        var page = await host.NewBrowser().GoAsync(address);

        Assert.Equal(expected, page.Response.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task Page_ForAnybody_DiffersByCookie()
    {
        var stranger = await host.NewBrowser().GoAsync("/kakor");
        var known = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync("/kakor");

        Assert.Contains("Cookie", stranger.Response.Headers.Vary);
        Assert.Equal(Never, known.Response.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(HttpStatusCode.OK, known.Status);
    }

    [Fact]
    public async Task Scripts_SayThemselvesThatTheyMayBeKept()
    {
        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync("/js/autosave.js");

        Assert.NotEqual(Never, page.Response.Headers.GetValues("Cache-Control").Single());
    }

    private static bool IsForAnybody(PageExample page) => page.Account is null && ForAnybody.Contains(page.Address);
}
