using AngleSharp.Dom;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>A plan with more activities than are seen at one glance beside a form.</summary>
public class LongPlanTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Activity_ListsItsOwnArea_AndLinksToTheOthersOnThePlansPage()
    {
        var address = await host.ActivityAsync();
        await host.ActivitiesAsync(2, area: "halsa");
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var inShortPlan = await browser.GoAsync(address);
        await host.ActivitiesAsync(20);

        var page = await browser.GoAsync(address);

        Assert.Empty(inShortPlan.Document.QuerySelectorAll(".grp-away"));
        Assert.Equal(["omrade-bostad"], page.Document.QuerySelectorAll("details.grp").Select(group => group.Id));
        Assert.Equal(21, page.Document.QuerySelectorAll(".acts > .act").Length);
        Assert.Equal(2 * 21, page.Document.QuerySelectorAll("button[name=Move]").Length);
        var plan = await browser.GoAsync(PlanRoom.Draft);
        var elsewhere = page.Document.QuerySelectorAll<IElement>(".grp-away a")
            .Select(link => link.GetAttribute("href")!.Split('#')).ToList();
        Assert.Equal(
            plan.Document.QuerySelectorAll("details.grp").Select(group => group.Id).Where(id => id != "omrade-bostad"),
            elsewhere.Select(parts => parts[1]));
        Assert.All(elsewhere, parts => Assert.Equal(PlanRoom.Draft, parts[0]));
    }
}
