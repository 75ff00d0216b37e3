using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>
/// Reading how the plan of the demo year goes: its own numbers and words. What does not rest on them is in <see cref="SentReportTests"/>.
/// </summary>
public class PlanProgressTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_ShowsTheRoundThatSomebodyHasAnswered_WithTheDemosOwnNumbers()
    {
        var page = await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync("/uppfoljning/2026");

        Assert.Equal("Uppföljning av aktivitetsplan 2026", page.Heading);
        Assert.Contains("Halvår: 16 av 17 parter har rapporterat. Sista dag var 5 juni 2026.", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Klar 6", "Följer planen 102", "Risk för försening 12", "Står still 2", "Inte påbörjad 12", "Status saknas 14", "Berörs inte"],
            page.Document.QuerySelectorAll(".matrix > .legend > li").Select(PortalPage.TextOf));
        Assert.Equal(13, page.Document.QuerySelectorAll(".mx tbody th[scope=row]").Length);
        Assert.Equal(17, page.Document.QuerySelectorAll(".mx thead th").Length - 1);
        Assert.StartsWith("Boxholm", PortalPage.TextOf(page.Document.QuerySelectorAll(".mx thead th")[1]), StringComparison.Ordinal);
        Assert.Contains("Ydresju aktiviteter, ingen rapport", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HasOneKeyboardStopAnActivity_AndTheCellsInWords()
    {
        var page = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync("/uppfoljning/2026");

        var table = page.Document.QuerySelector(".mx")!;
        Assert.Equal(13, table.QuerySelectorAll("a, button, [tabindex]").Length);
        Assert.All(table.QuerySelectorAll("td"), cell => Assert.NotEqual("", PortalPage.TextOf(cell)));
    }

    [Theory]
    [InlineData("?risk=true", "Visar 11 aktiviteter, filtrerat")]
    [InlineData("?omrade=bostad&part=motala", "filtrerat")]
    [InlineData("?part=okand", "Ingen aktivitet passar filtret.")]
    [InlineData("?omgang=helar", "Helår: 0 av 17 parter har rapporterat. Sista dag är 15 februari 2027.")]
    public async Task Get_WithAFilterInTheAddress_ShowsThat(string query, string expected)
    {
        var page = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync("/uppfoljning/2026" + query);

        Assert.Contains(expected, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatusReport_IsOnePdf_AndThePageSaysTheSame()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var pdf = await browser.Client.GetAsync("/uppfoljning/2026/lagesrapport.pdf?omgang=halvar");
        var page = await browser.GoAsync("/uppfoljning/2026/lagesrapport?omgang=halvar");

        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Status saknas från", page.Text, StringComparison.Ordinal);
        Assert.Contains("16 av 17 parter har rapporterat.", page.Text, StringComparison.Ordinal);
    }
}

/// <summary>The matrix with many activities: as few statements, and small.</summary>
public sealed class LargeMatrixTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int Activities = 60;
    private const int MostBytes = 20_000;

    [Fact]
    public async Task Get_With60ActivitiesAnd17Parties_IsUnder20kBCompressed_AndTakesTheSameStatements()
    {
        await AddYearAsync();
        await host.OpenRoundAsync();
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync(ReportRoom.Progress);
        var few = await CountAsync(browser, ReportRoom.Progress);

        var many = await CountAsync(browser, "/uppfoljning/2028");

        Assert.Equal(few, many);
        var html = await browser.Client.GetStringAsync("/uppfoljning/2028");
        Assert.InRange(CompressedLength(html), 1, MostBytes);
        Assert.Equal(Activities * 17, (await browser.GoAsync("/uppfoljning/2028")).Document.QuerySelectorAll(".mx td").Length);
    }

    private async Task<int> CountAsync(Browser browser, string address)
    {
        var before = host.Sql.Commands.Count;
        await browser.GoAsync(address);
        return host.Sql.Commands.Count - before;
    }

    /// <summary>A year in which every party reports on every activity.</summary>
    private async Task AddYearAsync()
    {
        await using var db = host.OpenDatabase();
        var parties = await db.Parties.ToListAsync();
        var agreement = await db.Agreements.AsSplitQuery()
            .Include(known => known.Areas).Include(known => known.Goals).Include(known => known.Extensions)
            .SingleAsync(known => known.Slug == "hallbar-integration-2021-2025");
        agreement.Extend(new DateOnly(2028, 12, 31), new DateOnly(2026, 11, 1), "Prov");
        var plan = TestData.PlanFor(agreement, 2028, started =>
        {
            for (var number = 1; number <= Activities; number++)
            {
                var area = agreement.Areas[number % agreement.Areas.Count];
                started.AddActivity($"Gemensam aktivitet med nummer {number}", area).Revise(TestData.CompleteContent(started) with
                {
                    Title = $"Gemensam aktivitet med nummer {number}",
                    Area = area,
                    ResponsibleParty = parties[number % parties.Count],
                    Contact = null,
                    Participants = parties,
                });
            }

            TestData.ConsiderEverything(started);
            started.SendOut(host.Clock.UtcNow(), "Sara", commentsBy: null);
            started.Propose(host.Clock.UtcNow());
        });
        TestData.Decide(plan, Domain.Meetings.ItemOutcome.Decision);
        var round = ReportingRound.Open(plan, ReportingPeriod.HalfYear, new DateOnly(2026, 12, 1), [], host.Clock.UtcNow());
        foreach (var (index, report) in round.Reports.Index())
        {
            foreach (var (row, answer) in report.Activities.Index())
            {
                answer.Answer(
                    new ActivityAnswer((ReportStatus)((index + row) % 5)) { Reason = "Handledare saknas." },
                    host.Clock.UtcNow(),
                    "Ada Berg");
            }
            report.Submit(host.Clock.UtcNow(), "Ada Berg");
        }

        db.Add(plan);
        db.Add(round);
        await db.SaveChangesAsync();
    }

    private static long CompressedLength(string html)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(html));
        return buffer.Length;
    }
}
