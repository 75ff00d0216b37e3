using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;
using RokPortal.Web.Features;
using RokPortal.Web.Security;

namespace RokPortal.Web.Tests.Overview;

/// <summary>The menu, put together from the features' folders.</summary>
public class MenuTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly IReadOnlyList<MenuEntry> Entries = Found.All<MenuEntry>();

    [Fact]
    public void Entries_StandInOneOrder_AndSayDifferentThings()
    {
        Assert.Equal(Entries.Count, Entries.DistinctBy(entry => entry.Order).Count());
        Assert.Equal(Entries.Count, Entries.DistinctBy(entry => entry.Text).Count());
        Assert.Equal(Entries.Count, Entries.DistinctBy(entry => entry.Href).Count());
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator)]
    [InlineData(DemoAccounts.GroupMember)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Menu_OnAPage_HasTheEntriesInTheirOrder_FromTheOverviewOn(string account)
    {
        var page = await (await host.SignInAsync(account)).GoAsync("/oversikt");

        var shown = page.Document.QuerySelectorAll("nav[aria-label=Huvudmeny] a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal("/oversikt", shown[0]);
        Assert.Equal(from entry in Entries orderby entry.Order where shown.Contains(entry.Href) select entry.Href, shown);
        Assert.All(Entries.Where(entry => entry.Policy is null), entry => Assert.Contains(entry.Href, shown));
    }

    [Fact]
    public void Entries_LeadToPages_AndAskKnownPolicies()
    {
        var routes = PageExamples.RoutesOf(host).ToList();

        Assert.All(Entries, entry =>
        {
            Assert.Contains(entry.Href, routes);
            Assert.True(entry.Beside is null || routes.Exists(route => route.StartsWith(entry.Beside, StringComparison.Ordinal)));
            Assert.True(entry.Policy is null || Policies.Rules.ContainsKey(entry.Policy));
        });
    }
}
