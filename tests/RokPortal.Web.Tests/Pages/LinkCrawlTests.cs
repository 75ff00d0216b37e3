using System.Net;
using System.Text.RegularExpressions;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages;

/// <summary>Follows every link that a role is shown, and holds each page to what every page must be.</summary>
public partial class LinkCrawlTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int MostPages = 400;

    public static TheoryData<string> Accounts => [.. DemoAccounts.All, ""];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task EveryLink_ForARole_LeadsToAWholePage(string account)
    {
        var browser = account.Length == 0 ? host.NewBrowser() : await host.SignInAsync(account);
        var crawl = new Crawl(browser);

        await crawl.FromAsync("/", "/oversikt", "/logga-in", "/konto/losenord", "/logga-ut");

        Assert.True(crawl.Faults.Count == 0, string.Join('\n', crawl.Faults));
        Assert.InRange(crawl.Visited, 5, MostPages);
    }

    private sealed partial class Crawl(Browser browser)
    {
        private readonly Queue<(string Address, string From)> waiting = [];
        private readonly HashSet<string> known = [];
        private readonly Dictionary<string, string> patternOfTitle = [];

        public List<string> Faults { get; } = [];

        public int Visited { get; private set; }

        public async Task FromAsync(params string[] starts)
        {
            foreach (var start in starts)
                Remember(start, "the start");
            while (waiting.TryDequeue(out var next) && Visited < MostPages)
                await VisitAsync(next.Address, next.From);
        }

        private async Task VisitAsync(string address, string from)
        {
            Visited++;
            var page = await browser.GoAsync(address);
            if (page.Status != HttpStatusCode.OK)
            {
                Faults.Add($"{address} answers {(int)page.Status}, linked from {from}");
                return;
            }

            if (page.Response.Content.Headers.ContentType?.MediaType != "text/html")
                return;

            Faults.AddRange(PageRules.FaultsOf(page).Select(fault => $"{address}: {fault}"));
            var pattern = Number().Replace(page.Path, "{n}");
            if (!patternOfTitle.TryAdd(page.Title, pattern) && patternOfTitle[page.Title] != pattern)
                Faults.Add($"{address}: \"{page.Title}\" is also the title of {patternOfTitle[page.Title]}");
            foreach (var target in TargetsOf(page))
                Remember(target, address);
        }

        private void Remember(string address, string from)
        {
            if (known.Add(address))
                waiting.Enqueue((address, from));
        }

        /// <summary>Links and what the page loads, without the part after #.</summary>
        private static IEnumerable<string> TargetsOf(PortalPage page) =>
            from element in page.Document.QuerySelectorAll("a[href], link[href], script[src], img[src]")
            let target = element.GetAttribute("href") ?? element.GetAttribute("src")!
            where !target.StartsWith("mailto:", StringComparison.Ordinal) && !target.StartsWith("data:", StringComparison.Ordinal)
            let address = new Uri(page.Address, target)
            where address.Host == page.Address.Host
            select address.PathAndQuery;

        [GeneratedRegex("[0-9]+")]
        private static partial Regex Number();
    }
}
