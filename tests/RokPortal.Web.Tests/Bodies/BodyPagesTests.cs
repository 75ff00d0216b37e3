using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Bodies;

public class BodyPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string DayField = "Visa vem som satt den";

    [Fact]
    public async Task Get_List_ShowsTodaysHoldersAndVacancies()
    {
        var page = await GoAsync("/organ");

        var council = PortalPage.TextOf(page.Document.QuerySelector("section[aria-labelledby=integrationsradet]"));
        Assert.Contains("Ordförande Ingrid Wetterlind, landshövding", council, StringComparison.Ordinal);
        Assert.Contains("17 av 17 platser är besatta", council, StringComparison.Ordinal);
        Assert.EndsWith("Utan ersättare Ydre", council, StringComparison.Ordinal);
        Assert.EndsWith(
            "Utan ersättare Boxholm, Vadstena och Ydre",
            PortalPage.TextOf(page.Document.QuerySelector("section[aria-labelledby=beredningsgruppen]")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Body_ListsMunicipalitiesThenTheOthersInSwedishOrder()
    {
        var page = await GoAsync("/organ/integrationsradet");

        Assert.Equal(
            [
                "Boxholm", "Finspång", "Kinda", "Linköping", "Mjölby", "Motala", "Norrköping", "Söderköping", "Vadstena",
                "Valdemarsvik", "Ydre", "Åtvidaberg", "Ödeshög", "Arbetsförmedlingen", "Länsstyrelsen", "Migrationsverket",
                "Region Östergötland",
            ],
            page.Document.QuerySelectorAll("tbody th").Select(PortalPage.TextOf));
        Assert.Equal("2026-11-20", page.ValueOf(DayField));
        Assert.Equal("Nils Roth kommunstyrelsens ordförande", Cell(page, "Ydre", 0));
        Assert.Equal("Vakant", Cell(page, "Ydre", 1));
    }

    [Theory]
    [InlineData("2025-12-31", "Karin Glad")]
    [InlineData("2026-01-01", "Vakant")]
    public async Task Get_BodyOnTheLastDayOfAMandateAndTheNext_CountsTheLastDay(string day, string deputyOfYdre)
    {
        var page = await GoAsync($"/organ/integrationsradet?datum={day}");

        Assert.StartsWith(deputyOfYdre, Cell(page, "Ydre", 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BodyOnTheFirstDayOfAMandate_ShowsTheNewHolder()
    {
        var before = Cell(await GoAsync("/organ/beredningsgruppen?datum=2026-11-30"), "Söderköping", 0);
        var after = Cell(await GoAsync("/organ/beredningsgruppen?datum=2026-12-01"), "Söderköping", 0);

        Assert.Contains("till och med 30 november 2026", before, StringComparison.Ordinal);
        Assert.NotEqual(before.Split(' ')[0], after.Split(' ')[0]);
        Assert.NotEqual("Vakant", after);
    }

    [Fact]
    public async Task Get_BodyBeforeTheFirstKnownMandate_SaysThatNothingIsKnown()
    {
        var page = await GoAsync("/organ/integrationsradet?datum=2022-12-31");

        Assert.Contains("Inga uppgifter.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vakant", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Get_BodyBeforeASeatsFirstKnownMandate_DoesNotCallThatSeatVacant()
    {
        var page = await GoAsync("/organ/beredningsgruppen?datum=2023-01-01");

        Assert.Contains("Inga uppgifter", page.Document.QuerySelectorAll("tbody td").Select(PortalPage.TextOf));
    }

    [Theory]
    [InlineData("2026-12-1")]
    [InlineData("1 december 2026")]
    public async Task Submit_ADayAsPeopleWriteIt_ShowsThatDay(string typed)
    {
        var page = await GoAsync("/organ/beredningsgruppen");

        var shown = await page.Fill(DayField, typed).SubmitAsync("Visa");

        Assert.Equal("2026-12-01", shown.ValueOf(DayField));
        Assert.Contains("Sammansättning 1 december 2026", shown.Text, StringComparison.Ordinal);
        Assert.Contains("datum=", shown.Address.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-31", "Dagen 2026-02-31 finns inte. Kontrollera år, månad och dag.")]
    [InlineData("<script>", "Skriv dagen som 2024-12-03 eller 3 december 2024.")]
    public async Task Submit_WhatIsNoDay_SaysSoAndKeepsWhatWasTyped(string typed, string message)
    {
        var page = await GoAsync("/organ/beredningsgruppen");

        var shown = await page.Fill(DayField, typed).SubmitAsync("Visa");

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.StartsWith("Fel: ", shown.Title, StringComparison.Ordinal);
        Assert.Equal([message], shown.ErrorSummary());
        Assert.Equal(message, shown.FieldError(DayField));
        Assert.Equal(typed, shown.ValueOf(DayField));
        Assert.Empty(shown.Document.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Get_UnknownBody_IsNotFound()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GoAsync("/organ/finns-inte")).Status);
    }

    [Theory]
    [InlineData("/organ")]
    [InlineData("/organ/integrationsradet")]
    public async Task Get_AnyPage_AsksTheDatabaseTwiceHoweverManySeatsThereAre(string address)
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync(address);
        host.Sql.Clear();

        await browser.GoAsync(address);

        Assert.Equal(1 + 2, host.Sql.Commands.Count);
    }

    private async Task<PortalPage> GoAsync(string address) => await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync(address);

    private static string Cell(PortalPage page, string party, int column)
    {
        var row = page.Document.QuerySelectorAll("tbody tr").Single(row => PortalPage.TextOf(row.QuerySelector("th")) == party);
        return PortalPage.TextOf(row.QuerySelectorAll("td")[column]);
    }
}
