using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>The list of decisions. Beside what a test decides, the demo county has a few years of them.</summary>
public sealed class DecisionListTests : IDisposable
{
    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_ListsWhatWasDecidedLatestFirst_WithWhatItPutIntoForce()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Decision);
        await host.CloseAsync(slug);
        var decided = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.MatterId is not null);

        var page = await GoAsync(DemoAccounts.Evaluator, "/beslut");

        var titles = page.Document.QuerySelectorAll("article h3").Select(PortalPage.TextOf).ToList();
        Assert.StartsWith($"§ {decided.ParagraphNumber}/2026 ", titles[0], StringComparison.Ordinal);
        Assert.DoesNotContain(titles, title => title.Contains("Mötets öppnande", StringComparison.Ordinal));
        Assert.NotNull(page.Document.QuerySelector($"a[href='{PlanAddress}/versioner/1']"));
        Assert.NotNull(page.Document.QuerySelector("a[href='/overenskommelser/hallbar-integration-2021-2025']"));
        Assert.All(
            page.Document.QuerySelectorAll("article h3 a"),
            link => Assert.Matches("^/moten/[a-z0-9-]+/paragrafer/[0-9]+$", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("ar=2025", "år 2025")]
    [InlineData("organ=integrationsradet", "Integrationsrådet")]
    [InlineData("text=ÅTERKOPPLING", "”ÅTERKOPPLING”")]
    public async Task Get_WithAFilter_SaysSoAndOffersToClearIt(string query, string words)
    {
        var all = await CountAsync("/beslut");
        var page = await GoAsync(DemoAccounts.Evaluator, $"/beslut?{query}");

        Assert.Contains($"Filter: {words}.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='/beslut'].ds-button"));
        Assert.InRange(page.Document.QuerySelectorAll("article").Length, 0, all);
    }

    [Fact]
    public async Task Get_WithATextInSwedishLetters_FindsItWhateverItsCase()
    {
        await host.CloseAsync(await host.PlanMeetingAsync(
            Council, Today, meeting => meeting.AddRecorded("Åtgärder för ökad ÖVERSYN", ItemOutcome.Decision)));

        Assert.Equal(1, await CountAsync("/beslut?text=åtgärder för ökad översyn"));
        Assert.Equal(0, await CountAsync("/beslut?text=finns inte&ar=1999"));
        Assert.Equal(0, await CountAsync("/beslut?ar=<script>"));
    }

    [Fact]
    public async Task Get_BeforeTheMinutesAreVerified_KeepsTheWordsForThoseWhoMayReadThem()
    {
        await host.CloseAsync(await host.PlanMeetingAsync(
            Council, Today, meeting => meeting.AddRecorded("Hemlig ännu", ItemOutcome.Decision)));

        var reader = await GoAsync(DemoAccounts.Evaluator, "/beslut?text=Hemlig");
        var secretary = await GoAsync(DemoAccounts.Secretary, "/beslut?text=Hemlig");

        Assert.Contains("Ordalydelsen visas när det är justerat.", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("att godkänna", reader.Text, StringComparison.Ordinal);
        Assert.Contains("att godkänna Hemlig ännu", secretary.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("/beslut?text=att godkänna Hemlig"));
    }

    private async Task<PortalPage> GoAsync(string account, string address) => await (await host.SignInAsync(account)).GoAsync(address);

    private async Task<int> CountAsync(string address) =>
        (await GoAsync(DemoAccounts.Evaluator, address)).Document.QuerySelectorAll("article").Length;
}
