using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Kolada;
using RokPortal.Data.Kolada;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Indicators;

/// <summary>Fetches from Kolada as Länsstyrelsen and the coordinator see them.</summary>
public sealed class ImportPageTests : IAsyncLifetime
{
    private const string List = "/uppfoljning/indikatorer/hamtningar";

    private KoladaServer kolada = null!;
    private PortalHost host = null!;

    public async Task InitializeAsync()
    {
        kolada = await KoladaServer.StartAsync();
        host = new PortalHost()
            .With("Kolada:BaseUrl", kolada.BaseUrl)
            .With("Kolada:RequestsPerSecond", "10000")
            .With("Kolada:RetrySeconds", "0.001");
        await using var db = host.OpenDatabase();
        foreach (var kpi in await db.Indicators.Select(indicator => indicator.KoladaId!).ToListAsync())
        {
            kolada.Titles[kpi] = $"Titel {kpi}";
            kolada.Values[(kpi, "0580", 2025, "T")] = "12.34";
        }
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await kolada.DisposeAsync();
    }

    [Fact]
    public async Task Fetch_ShowsProgressThenWhatChanged()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var list = await (await browser.GoAsync("/uppfoljning/indikatorer")).FollowAsync("Hämta från Kolada");

        var waiting = await list.SubmitAsync("Hämta från Kolada");

        Assert.Equal("Hämtningen har börjat.", waiting.Flash());
        Assert.Equal($"{List}/1", waiting.Path);
        Assert.Contains("Väntar på att börja. 9 indikatorer ska hämtas.", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Följ hämtning 1", (await browser.GoAsync(List)).Text, StringComparison.Ordinal);

        await RunAsync();

        var done = await waiting.FollowAsync("Uppdatera sidan");
        Assert.Empty(PageRules.FaultsOf(done));
        Assert.Contains("Klar. 9 indikatorer hämtades.", done.Text, StringComparison.Ordinal);
        Assert.Contains("0 nya värden, 1 ändrat, 0 som förut.", done.Text, StringComparison.Ordinal);
        Assert.Matches("Linköping 2025: från [0-9,]+ till 12,3", done.Text);
        Assert.Contains("Hämtning 1, ", (await browser.GoAsync(List)).Text, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        var slug = await db.Indicators.Where(row => row.KoladaId == "N00973").Select(row => row.Slug).SingleAsync();
        var indicator = await browser.GoAsync($"/uppfoljning/indikatorer/{slug}");
        Assert.Contains("Titel N00973", indicator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_ThatFailedInPart_SaysWhyAndCanBeTakenUpAgain()
    {
        kolada.Titles.Remove("N00973");
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await (await browser.GoAsync(List)).SubmitAsync("Hämta från Kolada");
        await RunAsync();
        var done = await browser.GoAsync($"{List}/1");
        Assert.Contains("Klar. 8 av 9 indikatorer hämtades, 1 kunde inte hämtas.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Kolada känner inte till nyckeltalet.", done.Text, StringComparison.Ordinal);

        kolada.Titles["N00973"] = "Åter";
        var again = await done.SubmitAsync("Hämta det som saknas igen");
        await RunAsync();

        Assert.Contains("Klar. 1 indikator hämtades.", (await browser.GoAsync(again.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_WhileAnotherGoesOn_IsRefusedInWords()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var list = await browser.GoAsync(List);
        await list.SubmitAsync("Hämta från Kolada");

        var refused = await list.SubmitAsync("Hämta från Kolada");

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Equal(["En hämtning pågår redan. Vänta tills den är klar."], refused.ErrorSummary());
    }

    [Fact]
    public async Task Pages_AreForEditorsOnly_AndUnknownFetchesAreNotFound()
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var evaluator = await host.SignInAsync(DemoAccounts.Evaluator);

        Assert.Equal(HttpStatusCode.Forbidden, (await evaluator.GoAsync(List)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await evaluator.GoAsync($"{List}/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync($"{List}/99")).Status);
        Assert.DoesNotContain("Hämta från Kolada", (await evaluator.GoAsync("/uppfoljning/indikatorer")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFaultAndState_HasItsOwnSwedishText()
    {
        var texts = Enum.GetValues<KoladaFault>().Select(ImportTexts.Of)
            .Concat(Enum.GetValues<ImportLineState>().Select(ImportTexts.Of))
            .ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.All(texts, text => Assert.NotEmpty(text));
    }

    private async Task RunAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<KoladaRound>().RunAsync(default));
    }
}
