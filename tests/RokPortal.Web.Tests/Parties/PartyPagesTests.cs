using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Parties;

public class PartyPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_List_ShowsThirteenMunicipalitiesThenTheOthers()
    {
        var page = await GoAsync("/parter");

        var names = page.Document.QuerySelectorAll("tbody th").Select(PortalPage.TextOf).ToList();
        Assert.Equal(17, names.Count);
        Assert.Equal(
            ["Boxholms kommun", "Ydre kommun", "Åtvidabergs kommun", "Ödeshögs kommun", "Arbetsförmedlingen"],
            [names[0], names[10], names[11], names[12], names[13]]);
        Assert.Contains("168 035", page.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Party_ShowsFactsWithSourceAndRepresentativesOfToday()
    {
        var page = await GoAsync("/parter/ydre");

        Assert.Equal("Ydre kommun", page.Heading);
        Assert.Contains("31 december 2024. Källa: SCB", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ledamot Nils Roth kommunstyrelsens ordförande Ersättare Vakant", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Tidigare mandat Karin Glad, ersättare i Integrationsrådet från 1 januari 2023 till och med 31 december 2025",
            page.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PartyWithAHandoverAhead_ShowsTheComingMandate()
    {
        var page = await GoAsync("/parter/soderkoping");

        Assert.Contains("Kommande mandat", page.Text, StringComparison.Ordinal);
        Assert.Contains("från 1 december 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PartyThatPresides_ShowsChairAndSecretary()
    {
        var page = await GoAsync("/parter/lansstyrelsen");

        Assert.Contains("Ordförande Ingrid Wetterlind landshövding", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownParty_IsNotFound()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GoAsync("/parter/finns-inte")).Status);
    }

    [Theory]
    [InlineData("/parter", 2)]
    [InlineData("/parter/linkoping", 3)]
    public async Task Get_AnyPage_AsksTheDatabaseAFixedNumberOfTimes(string address, int statements)
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync(address);
        host.Sql.Clear();

        await browser.GoAsync(address);

        Assert.Equal(1 + statements, host.Sql.Commands.Count);
    }

    private async Task<PortalPage> GoAsync(string address) => await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync(address);
}
