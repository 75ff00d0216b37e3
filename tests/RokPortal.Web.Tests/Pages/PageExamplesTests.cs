using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;

namespace RokPortal.Web.Tests.Pages;

/// <summary>What goes through every page of the portal does go through every page.</summary>
public class PageExamplesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public void Examples_OfTheFeatures_AreOfEveryPageOfThePortal()
    {
        Assert.Equal(
            PageExamples.RoutesOf(host).Order(StringComparer.Ordinal),
            PageExamples.Pages.Select(page => page.Route).Concat(PageExamples.NoPages).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(PageExamples.Pages.Select(page => page.Route).Intersect(PageExamples.NoPages));
    }
}
