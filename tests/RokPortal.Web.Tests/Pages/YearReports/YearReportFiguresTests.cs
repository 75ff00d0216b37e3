using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>Figures in the demo's approved report, beside what one counts by hand in the demo's own files.</summary>
public sealed class YearReportFiguresTests(PortalHost host) : IClassFixture<PortalHost>
{
    /// <summary>
    /// Of 119 asked answers 109 are in reports.json; two of the ten that are missing are about the activity that was
    /// dropped, and are not waited for. Columns: done, on track, at risk, stalled, not started, missing.
    /// </summary>
    [Fact]
    public async Task StatusPerArea_IsAsCountedByHand()
    {
        Assert.Equal(
            [
                ["Bostad", "27", "0", "0", "0", "0", "3"],
                ["Hälsa", "7", "2", "1", "0", "1", "0"],
                ["Utbildning", "29", "1", "1", "0", "0", "3"],
                ["Normer och attityder", "17", "0", "0", "1", "0", "0"],
                ["Arbetsmarknad och kompetens", "21", "0", "1", "0", "0", "2"],
            ],
            await RowsAsync("Antal svar per status för varje område"));
    }

    /// <summary>
    /// indicators.json: "arbete eller studier", county and country, the first and the last known value; the target is
    /// 42 in 2027.
    /// </summary>
    [Fact]
    public async Task FiguresOfAGoal_AreAsTheyStandInTheFile()
    {
        var row = (await RowsAsync("Indikatorer för mål 1"))
            .Single(cells => cells[0].StartsWith("I arbete eller studier 90 dagar", StringComparison.Ordinal));

        Assert.Equal(["29,1 (2020)", "34,9 (2025)", "39,4 (2025)", "42,0 (2027)"], row[1..5]);
    }

    [Fact]
    public async Task TheSilent_AreNamed_AndEachPartyHasItsOwnAnswers()
    {
        var page = await ReportAsync();

        Assert.Contains("Status saknas från Ydre (4), Valdemarsvik (3) och Boxholm (1).", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            17,
            page.Document.QuerySelectorAll("h2")
                .Single(heading => heading.TextContent == "Bilaga: parternas egna svar")
                .ParentElement!.QuerySelectorAll("h2:last-of-type ~ h3").Length);
    }

    private async Task<PortalPage> ReportAsync() =>
        await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync("/uppfoljning/2025/rapport");

    private async Task<List<string[]>> RowsAsync(string caption) => (await ReportAsync()).Document.QuerySelectorAll("table")
        .Single(table => table.QuerySelector("caption")?.TextContent == caption)
        .QuerySelectorAll("tbody tr")
        .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())
        .ToList();
}
