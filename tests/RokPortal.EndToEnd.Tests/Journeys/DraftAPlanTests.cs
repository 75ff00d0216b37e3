using System.Diagnostics;
using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;
using Xunit.Abstractions;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class DraftAPlanTests(PortalInChromium portal, ITestOutputHelper output)
{
    private const int Year = 2028;
    private const string First = "Kortare väg till ett eget kontrakt";

    /// <summary>Two more that are made complete; the others stay short.</summary>
    private static readonly (string Title, string Area)[] Complete =
        [("Hälsosamtal för alla", "Hälsa"), ("Läxhjälp på flera språk", "Utbildning")];

    private static readonly (string Title, string Area)[] Short =
    [
        ("Boskola i hela länet", "Bostad"), ("Stöd till föräldrar", "Hälsa"), ("Studieväg för unga", "Utbildning"),
        ("Samtalsgrupper", "Normer och attityder"), ("Mötesplatser", "Normer och attityder"), ("Språkombud", "Arbetsmarknad och kompetens"),
        ("Praktik med handledare", "Arbetsmarknad och kompetens"),
    ];

    private static readonly string[] Areas = ["Bostad", "Hälsa", "Utbildning", "Normer och attityder", "Arbetsmarknad och kompetens"];

    [Fact]
    public Task Coordinator_DraftsAPlanOfTenActivities_AndDownloadsIt() => portal.RunAsync(async journey =>
    {
        await portal.Host.ExtendAgreementAsync(to: Year);
        var visitor = await journey.NewVisitorAsync();
        var plan = await StartAsync(visitor);

        plan = await AddCompleteActivityAsync(visitor, plan);
        foreach (var (title, area) in Complete)
            plan = await (await AddAsync(plan, title, area, fill: true)).ToPlanAsync(Year);
        foreach (var (title, area) in Short)
            plan = await (await AddAsync(plan, title, area, fill: false)).ToPlanAsync(Year);
        await Expect(plan.Titles).ToHaveCountAsync(10);
        await Expect(visitor.Page.GetByText("10 st, 3 klara för beslut")).ToBeVisibleAsync();

        plan = await MoveAsync(plan);
        plan = await WriteConsiderationsAsync(plan);
        plan = await SendOutAsync(visitor, plan);
        await ReadObstaclesAsync(visitor);
        await DownloadAndCompareAsync(visitor);
    });

    private static async Task<PlanPage> StartAsync(Visitor visitor)
    {
        var login = await LoginPage.OpenAsync(visitor, PlanListPage.Path);
        var plans = await login.SignInAsync(DemoAccounts.Coordinator, at => new PlanListPage(at));
        var plan = await (await plans.StartPlanAsync()).StartAsync(Year);
        await Expect(plan.Message($"Aktivitetsplan {Year} är startad.")).ToBeVisibleAsync();
        return plan;
    }

    /// <summary>From the button "Lägg till aktivitet" to "klar för beslut", counted.</summary>
    private async Task<PlanPage> AddCompleteActivityAsync(Visitor visitor, PlanPage plan)
    {
        var (before, started) = (visitor.Interactions, Stopwatch.GetTimestamp());
        var activity = await AddAsync(plan, First, "Bostad", fill: true);
        output.WriteLine(
            $"One complete activity: {visitor.Interactions - before} interactions, {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Assert.InRange(visitor.Interactions - before, 1, 20);

        await activity.PreviewAsync("Beskrivning");
        await Expect(activity.Preview("Beskrivning")).ToBeFocusedAsync();
        await Expect(activity.Preview("Beskrivning").Locator("strong")).ToHaveTextAsync("två");
        return await activity.ToPlanAsync(Year);
    }

    private static async Task<ActivityPage> AddAsync(PlanPage plan, string title, string area, bool fill)
    {
        var activity = await (await plan.AddActivityAsync()).AddAsync(title, area);
        await Expect(activity.Message("Aktiviteten är tillagd. Fyll i resten här.")).ToBeVisibleAsync();
        await Expect(activity.State).ToHaveTextAsync("Behöver kompletteras");
        if (!fill)
            return activity;

        await (await activity.FillAsync(ActivityTexts.Complete(Year))).SaveAsync();
        await Expect(activity.Message("Aktiviteten är sparad och klar för beslut.")).ToBeVisibleAsync();
        await Expect(activity.State).ToHaveTextAsync("Klar för beslut");
        return activity;
    }

    private static async Task<PlanPage> MoveAsync(PlanPage plan)
    {
        await plan.MoveDownAsync(First);

        await Expect(plan.Message($"{First} är flyttad till plats 2 av 2.")).ToBeVisibleAsync();
        await Expect(plan.MoveDown(First)).ToBeFocusedAsync();
        Assert.Equal(["Boskola i hela länet", First], (await plan.Titles.AllInnerTextsAsync()).Take(2));
        return plan;
    }

    /// <summary>All areas but one, so that something stands in the way.</summary>
    private static async Task<PlanPage> WriteConsiderationsAsync(PlanPage plan)
    {
        foreach (var area in Areas.SkipLast(1))
        {
            var considerations = await plan.OpenConsiderationAsync(area);
            plan = await considerations.WriteAsync(
                "Resultat visas för kvinnor och män.", "Tolk ordnas alltid.", "Barn får säga sin mening.");
        }

        return plan;
    }

    private static async Task<PlanPage> SendOutAsync(Visitor visitor, PlanPage plan)
    {
        plan = await (await plan.OpenDispatchAsync()).SendAsync();
        await Expect(plan.Message("Version 1 är utskickad.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Ute på synpunkter, version 2")).ToBeVisibleAsync();
        return plan;
    }

    private static async Task ReadObstaclesAsync(Visitor visitor)
    {
        var submission = await SubmissionPage.OpenAsync(visitor, Year);
        await Expect(submission.Obstacles).ToHaveCountAsync(Short.Length + 1);
        foreach (var (title, _) in Short)
            await Expect(submission.Obstacles.Filter(new() { HasText = title })).ToContainTextAsync("Saknas: ansvarig part");
        await Expect(submission.Obstacles.Last).ToHaveTextAsync($"Hänsyn saknas för området {Areas[^1]}.");
    }

    private static async Task DownloadAndCompareAsync(Visitor visitor)
    {
        await visitor.OpenAsync($"{PlanListPage.Path}/{Year}");
        var plan = new PlanPage(visitor);
        using var pdf = new DownloadedPdf(await plan.DownloadAsync(Path.GetTempFileName()));
        pdf.AssertConforms();

        var page = await plan.ReadAsync();
        Assert.Equal(pdf.Headings(), await page.HeadingsAsync());
        Assert.Contains(pdf.Headings(), heading => heading.EndsWith(First, StringComparison.Ordinal));
    }
}
