using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Indicators;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Indicators;

/// <summary>Definition and target are written by Länsstyrelsen and the coordinator.</summary>
public class IndicatorFormTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Goal = "Mål 2: Måluppfyllelsen i skolan ska öka för nyanlända elever.";

    [Theory]
    [InlineData(DemoAccounts.Secretary, "12,5")]
    [InlineData(DemoAccounts.Coordinator, "12.25")]
    public async Task Save_OfATarget_IsShownOnThePage(string account, string typed)
    {
        var slug = await AddAsync();
        var browser = await host.SignInAsync(account);
        var form = await (await browser.GoAsync(AddressOf(slug))).FollowAsync("Ändra indikatorn");

        var page = await form.Fill("Målvärde för länet", typed).Fill("Målvärdets år", "2028")
            .Fill("Ändrad definition", "2019: Ny rumsnorm.\n2010: Äldre norm.").SubmitAsync("Spara indikatorn");

        Assert.Equal("Indikatorn är sparad.", page.Flash());
        Assert.Contains(typed == "12,5" ? "12,5" : "12,3", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ny definition från 2019 Ny rumsnorm.", page.Text, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        var indicator = await db.IndicatorsToRead().SingleAsync(row => row.Slug == slug);
        Assert.Equal((2028, 2, "bostad"), (indicator.TargetYear, indicator.Changes.Count, indicator.Area!.Slug));
    }

    [Fact]
    public async Task Save_OfWhatCannotBe_ShowsWhyAndKeepsWhatWasTyped()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{AddressOf(await AddAsync())}/andra");

        var page = await form.Fill("Namn", "").Fill("Nyckeltal i Kolada", "12").Fill("Basvärde för länet", "många")
            .Fill("Målvärdets år", "").Fill("Ändrad definition", "nyss: något").SubmitAsync("Spara indikatorn");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var message in new[]
        {
            "Skriv vad indikatorn heter.",
            "Skriv nyckeltalet som N00973 eller U01405.",
            "Skriv basvärdet som ett tal",
            "Skriv vilket år målvärdet gäller.",
            "Skriv år, kolon och vad som ändrades på varje rad",
        })
        {
            Assert.Contains(message, page.Text, StringComparison.Ordinal);
        }
        Assert.Equal("många", page.Document.QuerySelector("#Input_BaselineValue")!.GetAttribute("value"));
        Assert.StartsWith("Fel: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AgainstARule_ShowsTheRulesWords()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{AddressOf(await AddAsync())}/andra");

        var page = await form.Fill("Målvärdets år", "2010").Fill("Ändrad definition", "2015: En\n2015: Två")
            .SubmitAsync("Spara indikatorn");

        Assert.Contains("Målvärdets år måste vara senare än basvärdets.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Samma år står två gånger.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_ShowsBothTexts_AndTakesWhatOnlyOneChanged()
    {
        var address = $"{AddressOf(await AddAsync())}/andra";
        var mine = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address);
        var theirs = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync(address);
        await theirs.Fill("Definition", "Deras definition").Fill("Enhet", "andel").SubmitAsync("Spara indikatorn");

        var clash = await mine.Fill("Definition", "Min definition").SubmitAsync("Spara indikatorn");

        Assert.Contains("Deras definition", clash.Document.QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        var saved = await clash.SubmitAsync("Spara indikatorn");
        Assert.Contains("Min definition", saved.Text, StringComparison.Ordinal);
        Assert.Contains("andel", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_MakesAnIndicatorWithAnAddressOfItsName()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var form = await (await browser.GoAsync("/uppfoljning/indikatorer")).FollowAsync("Lägg till en indikator");

        var page = await form
            .Fill("Namn", "Nyanländas behörighet, åk 9").Fill("Definition", "Andel nyanlända elever.").Fill("Källa", "Skolverket")
            .Fill("Enhet", "procent").Check("Högre är bättre").Check(Goal)
            .Fill("Utvecklingsområde", "Utbildning").SubmitAsync("Lägg till indikatorn");

        Assert.Equal("Indikatorn är tillagd.", page.Flash());
        Assert.Equal("/uppfoljning/indikatorer/nyanlandas-behorighet-ak-9", page.Path);
        Assert.Contains("Mål 2:", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WithNothingWrittenOrForged_AsksForWhatIsNeeded()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var form = await browser.GoAsync("/uppfoljning/indikatorer/ny");
        List<KeyValuePair<string, string>> forged =
        [
            .. form.Fields("Lägg till indikatorn").Where(field => field.Key is not ("Input.Decimals" or "Input.Area")),
            new("Input.Decimals", "9"), new("Input.Area", "finns-inte"), new("Input.Goals", "77"), new("Input.Direction", "Sideways"),
        ];

        var page = await browser.PostAsync("/uppfoljning/indikatorer/ny", forged);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Skriv vad som räknas, och av vilka.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Välj 0 till 3 decimaler.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.CouncilMember)]
    [InlineData(DemoAccounts.Evaluator)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Edit_ByOthers_IsForbidden(string account)
    {
        var browser = await host.SignInAsync(account);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync($"{AddressOf(await AddAsync())}/andra")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync("/uppfoljning/indikatorer/ny")).Status);
    }

    [Fact]
    public async Task Edit_OfWhatIsNotThere_IsNotFound()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/uppfoljning/indikatorer/finns-inte/andra")).Status);
    }

    private static string AddressOf(string slug) => $"/uppfoljning/indikatorer/{slug}";

    /// <summary>An indicator of an area, with the county's value to begin with and a target; gives its name in addresses.</summary>
    private Task<string> AddAsync() => host.AddIndicatorAsync(content => content with
    {
        Area = content.Goals[0].Agreement.Areas.Single(area => area.Slug == "bostad"),
        Baseline = new YearValue(2020, 16.1m),
        Target = new YearValue(2027, 14),
    });
}
