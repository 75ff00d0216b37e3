using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Indicators;

/// <summary>
/// What every signed-in user reads of the indicators. The list and the first details are those of the demo county, whose file
/// has values of every sort; the others are of indicators that differ in what the test is about.
/// </summary>
public class IndicatorPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Employment = "/uppfoljning/indikatorer/arbete-eller-studier-efter-90-dagar";

    [Fact]
    public async Task List_ShowsEachGoalWithCountyCountryChangeAndTargetInWords()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);

        var page = await browser.GoAsync("/uppfoljning/indikatorer");

        Assert.Empty(PageRules.FaultsOf(page));
        Assert.Contains("Exempelvärden. Talen är påhittade", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Document.QuerySelectorAll("main table").Length);
        var row = page.Document.QuerySelectorAll("tbody tr")
            .First(row => PortalPage.TextOf(row).StartsWith("Sysselsättningsgrad", StringComparison.Ordinal));
        Assert.Matches(
            @"^Sysselsättningsgrad bland utrikes födda Arbetsmarknad och kompetens [\d,]+.% \(2025\) [\d,]+.% \(2025\) "
                + @"\+[\d,]+ procentenheter sedan 2020 68,0.% \(2027\) Närmare målvärdet än vid start$",
            PortalPage.TextOf(row));
        Assert.Empty(page.Document.QuerySelectorAll("main a[href$='/ny']"));
    }

    [Fact]
    public async Task List_OfAnArea_ShowsItsIndicatorsOnly()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await (await browser.GoAsync("/uppfoljning/indikatorer")).FollowAsync("Bostad");

        Assert.Contains("1 indikator inom Bostad", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/uppfoljning/indikatorer?omrade=finns-inte")).Status);
    }

    [Fact]
    public async Task Details_ShowDevelopmentSexesMunicipalitiesAndWhereTheFiguresComeFrom()
    {
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        var page = await browser.GoAsync(Employment);

        Assert.Empty(PageRules.FaultsOf(page));
        Assert.Matches(
            "^Östergötland: andelen ökade från 29,1 till [0-9,]+ procent 2020–2025\\. Riket: .* Mål 2027: 42,0 procent\\.$",
            page.Document.QuerySelector("#diagram-utveckling-slutsats")!.TextContent);
        Assert.Contains("Kvinnor: andelen", page.Document.QuerySelector("#diagram-kon-slutsats")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Källa: Kolada (påhittade exempelvärden), hämtat den 24 februari 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(15, page.Document.QuerySelectorAll("#kommuner ~ figure tbody tr").Length);
        Assert.Contains("Färre än 5, visas inte", page.Text, StringComparison.Ordinal);
        Assert.Contains("Exempelvärden", PortalPage.TextOf(page.Document.QuerySelector(".head")), StringComparison.Ordinal);
        Assert.DoesNotContain("Ändra indikatorn", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_OfAnEarlierYear_CompareThatYear()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var address = await AddAsync(but: null, TestData.Value(20, "0580", 2021), TestData.Value(40, "0580", 2022));

        var page = await (await browser.GoAsync(address)).Fill("År", "2021").SubmitAsync("Visa året");

        Assert.Contains("kommunerna 2021", page.Document.QuerySelector("#diagram-kommuner-namn")!.TextContent, StringComparison.Ordinal);
        foreach (var year in new[] { "1999", "x", "20211" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{address}?ar={Uri.EscapeDataString(year)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/uppfoljning/indikatorer/finns-inte")).Status);
    }

    [Fact]
    public async Task Details_OfAnIndicatorWithoutValuesOrSex_SayThatTheyAreMissing()
    {
        var address = await AddAsync();
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync(address);

        Assert.Empty(PageRules.FaultsOf(page));
        Assert.Contains("Uppgifter saknas.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#kommuner"));
        Assert.Null(page.Document.QuerySelector("#kon"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{address}?ar=2025")).Status);
    }

    [Fact]
    public async Task Details_WhenTheDefinitionChanged_DoNotCompareAcrossIt()
    {
        var address = await AddAsync(
            content => content with
            {
                Baseline = new YearValue(2024, 10),
                Changes = [new DefinitionChangeContent(2025, "Ny åldersgräns.")],
            },
            TestData.Value(20, year: 2024),
            TestData.Value(40));
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync(address);

        Assert.Contains("Ny definition från 2025: Ny åldersgräns.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ny definition sedan 2024", page.Text, StringComparison.Ordinal);
        Assert.Contains("Andelen var 40,0 procent 2025.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "3", "Tal under 5 gäller få personer.")]
    [InlineData(true, "Färre än 5, visas inte", "Tal under 5 visas inte.")]
    public async Task Details_OfSmallNumbersOfPeople_FlagOrHideThem(bool hides, string shown, string note)
    {
        var address = await AddAsync(
            content => content with { Unit = "personer", Decimals = 0, CountsPeople = true, HidesSmallNumbers = hides },
            TestData.Value(3, "0580"),
            TestData.Value(12, "0581"));
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync(address);

        var row = page.Document.QuerySelectorAll("tbody tr").Single(row => row.Children[0].TextContent == "Linköping");
        Assert.Equal(shown, row.Children[1].TextContent);
        Assert.Contains(note, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/uppfoljning/indikatorer", 2)]
    [InlineData(Employment, 3)]
    public async Task Pages_MakeAConstantNumberOfStatements(string address, int expected)
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync(address);
        host.Sql.Clear();

        await browser.GoAsync(address);

        Assert.Equal(expected, host.Sql.Commands.Count - 1);
    }

    private async Task<string> AddAsync(Func<IndicatorContent, IndicatorContent>? but = null, params ValueEntry[] values) =>
        $"/uppfoljning/indikatorer/{await host.AddIndicatorAsync(but, values)}";
}
