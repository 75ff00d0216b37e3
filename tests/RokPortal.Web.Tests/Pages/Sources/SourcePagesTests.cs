using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Sources;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Sources;

/// <summary>Lägesbilder and utvärderingar. Each test has a county of its own.</summary>
public sealed class SourcePagesTests : IDisposable
{
    private const string List = "/uppfoljning/kallor";
    private const string Demo = List + "/lagesbild-av-bostader";
    private const string Summary = "Vad säger den, i en mening?";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task List_HasTwoParts_AndEachHasAPage_ForEverybodySignedIn()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var list = await (await browser.GoAsync("/uppfoljning")).FollowAsync("Lägesbilder och utvärderingar");
        var page = await list.FollowAsync("Samverkan efter tre år: en utvärdering utifrån (exempel)");

        Assert.Equal(
            ["Lägesbilder", "Utvärderingar"],
            list.Document.QuerySelectorAll("main h2").Select(heading => PortalPage.TextOf(heading)));
        Assert.Contains(
            "Länsstyrelsen Östergötland, 22 september 2025. Bostad, 2025. Hör till uppföljningen av 2025 och 2026.",
            list.Text,
            StringComparison.Ordinal);
        Assert.Contains("Utvärderingsbyrån Exempel AB", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            "https://utvarderare.example/samverkan-efter-tre-ar",
            page.Document.QuerySelector("a.breakable")!.GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/uppfoljning/2025']"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{List}/okand")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{Demo}/fil")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync($"{Demo}/andra")).Status);
    }

    [Fact]
    public async Task New_IsAddedWithItsFile_ChangedAndTakenAway()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var form = await browser.GoAsync($"{List}/ny");

        var page = await form.Check("Lägesbild").Fill("Rubrik", "Ny").Fill("Vem står bakom?", "Region Östergötland")
            .Fill("Publicerad", "3 mars 2026")
            .Fill(Summary, "Fler får hälsosamtal.").Fill("Vilka års uppföljning hör den till?", "2025 och 2026")
            .Choose("Fil", "rapport.pdf", TestData.Pdf).SubmitAsync("Lägg till");

        Assert.Equal(("Ny är tillagd.", $"{List}/ny-2"), (page.Flash(), page.Path));
        Assert.Equal(TestData.Pdf, await browser.Client.GetByteArrayAsync($"{List}/ny-2/fil"));
        await using var db = host.OpenDatabase();
        var cited = (await db.SourcesOfYearAsync(2025, CancellationToken.None))[0];
        Assert.Equal(("Ny", "Fler får hälsosamtal.", true, null), (cited.Title, cited.Summary, cited.HasFile, cited.AreaName));
        Assert.Equal(3, (await db.SourcesOfYearAsync(2025, CancellationToken.None)).Count);
        Assert.Empty(await db.SourcesOfYearAsync(2020, CancellationToken.None));

        var edit = await page.FollowAsync("Ändra");
        Assert.Equal(("2026-03-03", "2025, 2026"), (edit.ValueOf("Publicerad"), edit.ValueOf("Vilka års uppföljning hör den till?")));
        await edit.Check("Ta bort filen när jag sparar").Fill("Utvecklingsområde", "Hälsa").SubmitAsync("Spara");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{List}/ny-2/fil")).Status);
        await (await browser.GoAsync($"{List}/ny-2/andra")).Check("Lägg tillbaka rapport.pdf när jag sparar").SubmitAsync("Spara");
        Assert.Equal(TestData.Pdf, await browser.Client.GetByteArrayAsync($"{List}/ny-2/fil"));

        var gone = await (await (await browser.GoAsync($"{List}/ny-2/andra")).FollowAsync("Ta bort lägesbilden")).SubmitAsync("Ta bort");
        Assert.Equal(("Ny är borttagen.", List), (gone.Flash(), gone.Path));
    }

    [Fact]
    public async Task New_WithWhatCannotBeRight_IsAnsweredInWords_WithEverythingTyped()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{List}/ny");

        var empty = await form.SubmitAsync("Lägg till");
        Assert.Equal(
            [
                "Välj om det är en lägesbild eller en utvärdering.",
                "Skriv en rubrik.",
                "Skriv vilken organisation som står bakom.",
                "Skriv vilken dag den publicerades.",
                "Skriv i en mening vad den säger.",
            ],
            empty.ErrorSummary());

        var answer = await empty.Check("Utvärdering").Fill("Rubrik", "<b>R</b>").Fill("Vem står bakom?", "SCB")
            .Fill("Publicerad", "2027-01-01").Fill(Summary, "Bra.")
            .Fill("Adress på webben", "javascript:alert(1)").Fill("Vilka års uppföljning hör den till?", "1899")
            .Choose("Fil", "bild.png", TestData.Png).SubmitAsync("Lägg till");
        Assert.Equal(
            [
                "Dagen har inte varit än. Skriv den dag då den publicerades.",
                "Skriv hela adressen, till exempel https://www.lansstyrelsen.se/rapport.",
                "Filen ska vara en pdf.",
                "Skriv år från 2000 och framåt, högst ett år från nu.",
            ],
            answer.ErrorSummary());
        Assert.Equal(("<b>R</b>", "javascript:alert(1)"), (answer.ValueOf("Rubrik"), answer.ValueOf("Adress på webben")));
        Assert.Contains("Välj den igen.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Skriv år med fyra siffror, till exempel 2025, 2026."],
            (await answer.Fill("Publicerad", "2026-01-01").Fill("Vilka års uppföljning hör den till?", "i fjol").SubmitAsync("Lägg till"))
                .ErrorSummary());
    }

    [Fact]
    public async Task Edit_ThatMeetsAnother_KeepsBoth_AndShowsWhatBothChanged()
    {
        var (mine, theirs) = (await host.SignInAsync(DemoAccounts.Coordinator), await host.SignInAsync(DemoAccounts.Secretary));
        var (first, second) = (await mine.GoAsync($"{Demo}/andra"), await theirs.GoAsync($"{Demo}/andra"));
        await second.Fill("Rubrik", "Deras").Fill("Vem står bakom?", "Andra").SubmitAsync("Spara");

        var clash = await first.Fill("Rubrik", "Min").Fill(Summary, "Min mening.").SubmitAsync("Spara");
        Assert.Contains("Deras", clash.Text, StringComparison.Ordinal);
        Assert.Equal(("Min", "Andra"), (clash.ValueOf("Rubrik"), clash.ValueOf("Vem står bakom?")));

        var saved = await clash.SubmitAsync("Spara");
        Assert.Equal("Min är sparad.", saved.Flash());
    }

    [Fact]
    public async Task Edit_ThatTakesTheFileAway_WhenAnotherPutANewOneThere_ComparesThem()
    {
        var (mine, theirs) = (await host.SignInAsync(DemoAccounts.Coordinator), await host.SignInAsync(DemoAccounts.Secretary));
        await (await mine.GoAsync($"{Demo}/andra")).Choose("Fil", "forsta.pdf", TestData.Pdf).SubmitAsync("Spara");
        var (first, second) = (await mine.GoAsync($"{Demo}/andra"), await theirs.GoAsync($"{Demo}/andra"));
        await second.Choose("Fil", "andra.pdf", TestData.Pdf).SubmitAsync("Spara");

        var clash = await first.Check("Ta bort filen när jag sparar").SubmitAsync("Spara");

        var compared = PortalPage.TextOf(clash.Document.QuerySelector(".compare"));
        Assert.Contains("andra.pdf", compared, StringComparison.Ordinal);
        Assert.Contains("forsta.pdf", compared, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mine.GoAsync($"{Demo}/fil")).Status);

        await clash.SubmitAsync("Spara");

        Assert.Equal(HttpStatusCode.NotFound, (await mine.GoAsync($"{Demo}/fil")).Status);
    }
}
