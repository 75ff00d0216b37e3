using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Reporting;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>
/// What everybody reads of the parties' reports: the responsible Linköping and one that takes part have sent theirs, Ydre has not.
/// </summary>
public sealed class SentReportTests(SentReportTests.Fixture fixture) : IClassFixture<SentReportTests.Fixture>
{
    private readonly PortalHost host = fixture.Host;

    [Fact]
    public async Task Activity_ShowsWhatEachPartySays_TheResponsibleFirst_AndWhoIsSilent()
    {
        var page = await (await host.SignInAsync(DemoAccounts.GroupMember)).GoAsync($"{ReportRoom.Progress}/aktiviteter/3");

        Assert.Equal("Aktivitet med nummer 3", page.Heading);
        Assert.Equal(
            ["linkoping", "motala"],
            page.Document.QuerySelectorAll("section[aria-labelledby=rapporter] > .list > li").Select(item => item.Id));
        Assert.StartsWith(
            "LinköpingAnsvarigRisk för försening", PortalPage.TextOf(page.Document.QuerySelector("#linkoping")), StringComparison.Ordinal);
        Assert.Contains("Rapporterat 20 november 2026 av Lina Ek", page.Text, StringComparison.Ordinal);
        Assert.Contains("Status saknas Ydre", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Party_ThatHasNotReported_IsShownAsSilent_NotAsBad()
    {
        var page = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync($"{ReportRoom.Progress}/parter/ydre");

        Assert.Contains("Ingen rapport är skickad.", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll(".list .st-missing").Length);
        Assert.Empty(page.Document.QuerySelectorAll(".list .st-stalled, .list .st-at-risk, .list .st-done"));
    }

    [Theory]
    [InlineData("/uppfoljning/2031")]
    [InlineData("/uppfoljning/2024")]
    [InlineData(ReportRoom.Progress + "?omgang=halvar")]
    [InlineData(ReportRoom.Progress + "/aktiviteter/99")]
    [InlineData(ReportRoom.Progress + "/parter/okand")]
    [InlineData(ReportRoom.Progress + "/julafton/stangning")]
    public async Task Get_OfAYearWithoutAdoptedPlan_OrSomethingUnknown_Is404(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address)).Status);
    }

    [Theory]
    [InlineData("/uppfoljning", 4, DemoAccounts.GroupMember)]
    [InlineData(ReportRoom.Progress, 3, DemoAccounts.Secretary)]
    [InlineData(ReportRoom.Progress + "/aktiviteter/1", 3, DemoAccounts.Evaluator)]
    [InlineData(ReportRoom.Progress + "/parter/motala", 4, DemoAccounts.Evaluator)]
    public async Task Get_MakesFewStatements(string address, int most, string account)
    {
        var browser = await host.SignInAsync(account);
        await browser.GoAsync(address);
        var before = host.Sql.Commands.Count;

        await browser.GoAsync(address);

        // One more reads the rights of the signed-in user.
        Assert.InRange(host.Sql.Commands.Count - before, 2, most + 1);
    }

    /// <summary>A county with a round that is half answered, and a year whose plan is only a draft.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        public PortalHost Host { get; } = new();

        public async Task InitializeAsync()
        {
            await Host.DraftPlanAsync();
            await Host.OpenRoundAsync();
            await Host.SendReportAsync("motala", new ActivityAnswer(ReportStatus.OnTrack), "Emina Hadzic");
            await Host.SendReportAsync("linkoping", new ActivityAnswer(ReportStatus.AtRisk) { Reason = "Lokal saknas." }, "Lina Ek");
        }

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }
}
