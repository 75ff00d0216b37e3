using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>A page asks the database as often for 400 activities as for 40.</summary>
public class PlanStatementTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/aktivitetsplaner", 3)]
    [InlineData("/aktivitetsplaner/2027", 3)]
    [InlineData("/aktivitetsplaner/2026", 3)]
    [InlineData("/aktivitetsplaner/2027/aktiviteter/1", 12)]
    [InlineData("/aktivitetsplaner/2027/plan", 12)]
    [InlineData("/aktivitetsplaner/2027/plan.pdf", 12)]
    public async Task Get_MakesAConstantNumberOfStatements(string address, int most)
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await browser.GoAsync(address);
        await FillUpAsync(40);
        var few = await CountAsync(browser, address);
        await FillUpAsync(400);
        var many = await CountAsync(browser, address);

        Assert.Equal(few, many);
        Assert.InRange(many, 1, most);
    }

    /// <summary>Statements beyond the one that reads the user's rights.</summary>
    private async Task<int> CountAsync(Browser browser, string address)
    {
        host.Sql.Clear();
        var page = await browser.GoAsync(address);
        Assert.True(page.Response.IsSuccessStatusCode);
        return host.Sql.Commands.Count - 1;
    }

    private async Task FillUpAsync(int count)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == 2027);
        var area = plan.Agreement.Areas[0];
        while (plan.Activities.Count < count)
            plan.AddActivity($"Aktivitet {plan.Activities.Count + 1}", area);
        await db.SaveChangesAsync();
    }
}
