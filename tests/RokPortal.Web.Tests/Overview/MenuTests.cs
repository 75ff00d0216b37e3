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
        Assert.Equal(
            ["Min översikt", "Aktivitetsplan", "Möten", "Uppföljning", "Organ och representanter", "Överenskommelsen", "Administration"],
            Entries.OrderBy(entry => entry.Order).Select(entry => entry.Text));
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
