using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>
/// The cooperation process as a page that shows the demo county's years. The measures themselves are in
/// <see cref="CooperationRecordsTests"/>.
/// </summary>
public sealed class CooperationProcessTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_ShowsMeasures_AndThePartiesOwnAnswers()
    {
        var matrix = await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync("/uppfoljning/2025");

        var page = await matrix.FollowAsync("Samverkan");

        Assert.Equal(("/uppfoljning/2025/samverkan", "Samverkan 2025"), (page.Path, page.Heading));
        Assert.Equal(
            [
                "Närvaro vid möten", "Tillsatta platser", "Parternas rapporter", "Från möte till justerat protokoll",
                "Parternas egna svar om samverkan", "Anonym puls bland representanterna",
            ],
            page.Document.QuerySelectorAll(".doc h2").Select(PortalPage.TextOf));
        Assert.Contains("Parternas platser den 31 december 2025.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Kinda: Vi är få personer och behöver veta tidigt vad som väntas av oss.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAYearThatRuns_CountsSeatsToday_AndShowsNoAnswersBeforeTheyAreSent()
    {
        var page = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync("/uppfoljning/2026/samverkan");

        Assert.Contains("Parternas platser den 20 november 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Helår, ingen rapport än: Boxholm, ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Inte justerat", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAYearWithADraftOrNoPlanAtAll_Is404()
    {
        await host.WritePlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        foreach (var year in new[] { MeetingsOfTests.PlanYear, MeetingsOfTests.PlanYear + 1 })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/uppfoljning/{year}/samverkan")).Status);
    }

    [Fact]
    public async Task Get_TakesAtMostFiveStatements_HoweverManyMeetings()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync("/uppfoljning/2026/samverkan");
        var few = await CountAsync(browser);
        foreach (var day in Enumerable.Range(1, 3))
            await host.HoldGroupMeetingAsync(new DateOnly(2026, 8, day), ItemOutcome.Information);

        // One more reads the rights of the signed-in user.
        Assert.InRange(few, 2, 6);
        Assert.Equal(few, await CountAsync(browser));
    }

    private async Task<int> CountAsync(Browser browser)
    {
        var before = host.Sql.Commands.Count;
        await browser.GoAsync("/uppfoljning/2026/samverkan");
        return host.Sql.Commands.Count - before;
    }
}
