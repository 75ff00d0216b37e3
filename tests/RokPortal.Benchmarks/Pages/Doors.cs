using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;

namespace RokPortal.Benchmarks.Pages;

/// <summary>Browsers where somebody is signed in, at the portal that is measured and at the host that counts statements.</summary>
internal sealed class Doors(PortalHost host, PortalProcess portal)
{
    private readonly Dictionary<string, (Browser Portal, Browser Host)> browsers = [];

    public async Task<Browser> PortalAsync(string? account) => (await SignInAsync(account)).Portal;

    /// <summary>The addresses that there is something behind, as whom each is measured.</summary>
    public async Task<IReadOnlyList<MeasuredPage>> OpenAsync(IEnumerable<PageExample> addresses, bool hasHundred)
    {
        List<MeasuredPage> open = [];
        foreach (var address in addresses)
        {
            foreach (var account in new[] { DemoAccounts.Coordinator, address.Account }.Distinct())
            {
                var page = new MeasuredPage(address.Address, account, hasHundred);
                var (atPortal, atHost) = await SignInAsync(account);
                if (!await page.TryAsync(atPortal.Client))
                    continue;

                await page.CountAsync(atHost.Client, host.Sql);
                open.Add(page);
                break;
            }
        }

        return open;
    }

    private async Task<(Browser Portal, Browser Host)> SignInAsync(string? account)
    {
        if (browsers.TryGetValue(account ?? "", out var known))
            return known;

        var both = (Portal: await portal.NewBrowserAsync(), Host: host.NewBrowser());
        if (account is not null)
        {
            await both.Portal.SignInAsync(account);
            await both.Host.SignInAsync(account);
        }

        return browsers[account ?? ""] = both;
    }
}
