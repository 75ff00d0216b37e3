using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>A plan with more activities than are seen at one glance beside a form.</summary>
public class LongPlanTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Activity_ListsItsOwnArea_AndLinksToTheOthersOnThePlansPage()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var inShortPlan = await browser.GoAsync("/aktivitetsplaner/2027/aktiviteter/1");
        var (area, count) = await FillUpAsync();

        var page = await browser.GoAsync("/aktivitetsplaner/2027/aktiviteter/1");

        Assert.Empty(inShortPlan.Document.QuerySelectorAll(".grp-away"));
        Assert.Equal([area], page.Document.QuerySelectorAll("details.grp").Select(group => group.Id));
        Assert.Equal(count, page.Document.QuerySelectorAll(".acts > .act").Length);
        Assert.Equal(2 * count, page.Document.QuerySelectorAll("button[name=Move]").Length);
        var plan = await browser.GoAsync("/aktivitetsplaner/2027");
        var elsewhere = page.Document.QuerySelectorAll<IElement>(".grp-away a")
            .Select(link => link.GetAttribute("href")!.Split('#')).ToList();
        Assert.Equal(
            plan.Document.QuerySelectorAll("details.grp").Select(group => group.Id).Where(id => id != area),
            elsewhere.Select(parts => parts[1]));
        Assert.All(elsewhere, parts => Assert.Equal("/aktivitetsplaner/2027", parts[0]));
    }

    /// <summary>Twenty activities more in the area of the first one. Gives the area's place on the page, and how many are there.</summary>
    private async Task<(string Area, int Count)> FillUpAsync()
    {
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == 2027);
        var area = plan.Activities.Single(activity => activity.Number == 1).Area;
        for (var more = 1; more <= 20; more++)
            plan.AddActivity($"Aktivitet till, {more}", area);
        await db.SaveChangesAsync();
        return ($"omrade-{area.Slug}", plan.Activities.Count(activity => activity.AreaId == area.Id));
    }
}
