using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>A page asks the database as often for 400 activities as for 40.</summary>
public class PlanStatementTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/aktivitetsplaner", 3)]
    [InlineData(PlanRoom.Draft, 3)]
    [InlineData(PlanRoom.Draft + "/aktiviteter/1", 12)]
    [InlineData(PlanRoom.Draft + "/plan", 13)]
    [InlineData(PlanRoom.Draft + "/plan.pdf", 12)]
    public async Task Get_MakesAConstantNumberOfStatements(string address, int most)
    {
        await HaveAsync(40);
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await browser.GoAsync(address);
        var few = await CountAsync(browser, address);
        await HaveAsync(400);
        var many = await CountAsync(browser, address);

        Assert.Equal(few, many);
        Assert.InRange(many, 1, most);
    }

    [Fact]
    public async Task Get_OfAnAdoptedPlan_MakesFewStatements()
    {
        var address = await host.AdoptedPlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await browser.GoAsync(address);

        Assert.InRange(await CountAsync(browser, address), 1, 3);
    }

    /// <summary>Statements beyond the one that reads the user's rights.</summary>
    private async Task<int> CountAsync(Browser browser, string address)
    {
        host.Sql.Clear();
        var page = await browser.GoAsync(address);
        Assert.True(page.Response.IsSuccessStatusCode);
        return host.Sql.Commands.Count - 1;
    }

    /// <summary>The draft gets as many activities, or keeps no more than the first ones: each page begins with the short plan.</summary>
    private async Task HaveAsync(int count) => await host.DraftPlanAsync(plan =>
    {
        foreach (var activity in plan.Activities.OrderBy(activity => activity.Number).Skip(count).ToList())
            plan.Remove(activity);
        while (plan.Activities.Count < count)
            plan.AddActivity($"Aktivitet {plan.LastActivityNumber + 1}", plan.Agreement.Areas[0]);
    });
}
