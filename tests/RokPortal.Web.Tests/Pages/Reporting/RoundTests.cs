using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>Opening, closing and opening again. Each test has a county of its own, with a round about the full year.</summary>
public sealed class RoundTests : IAsyncLifetime, IDisposable
{
    private const string Opening = ReportRoom.Progress + "/oppning";
    private const string Closing = ReportRoom.Progress + "/helar/stangning";
    private const string Reopening = ReportRoom.Progress + "/helar/ateroppning";

    private readonly PortalHost host = new();

    public Task InitializeAsync() => host.OpenRoundAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Opening_AsksThePartiesOfAnAdoptedPlan()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync(Opening);
        Assert.False(form.Document.QuerySelector("input[value=helar]") is not null, "The full year has its round already.");

        var page = await form.Check("Halvår").Fill("Sista dag för rapporterna", "18 december 2026").SubmitAsync("Öppna rapporteringen");

        Assert.Equal(ReportRoom.Progress, page.Path);
        Assert.Equal("Rapporteringen är öppen. Parternas representanter får en länk med e-post och ser den på sin översikt.", page.Flash());
        Assert.Contains("parter har rapporterat. Sista dag är 18 december 2026.", page.Text, StringComparison.Ordinal);
        Assert.True(
            (await browser.GoAsync($"{page.Path}?omgang=halvar")).Document.QuerySelector("a[href$='/halvar/stangning']") is not null);
    }

    [Theory]
    [InlineData("", "Skriv sista dagen för parternas rapporter.")]
    [InlineData("i vår", "Skriv dagen som 2024-12-03 eller 3 december 2024.")]
    [InlineData("2026-11-19", "Sista dagen har redan passerat. Välj en dag längre fram.")]
    [InlineData("9999-12-31", "Sista dagen är mer än ett år bort. Välj en tidigare dag.")]
    public async Task Opening_WithAnImpossibleLastDay_SaysWhat(string typed, string message)
    {
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(Opening);

        var answer = await form.Check("Halvår").Fill("Sista dag för rapporterna", typed).SubmitAsync("Öppna rapporteringen");

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal(typed, answer.ValueOf("Sista dag för rapporterna"));
    }

    [Fact]
    public async Task Opening_WithoutPeriod_OrAForgedOne_OrTwice_IsRefused()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync(Opening);
        Assert.Equal(["Välj vilken period parterna ska rapportera för."], (await form.SubmitAsync("Öppna rapporteringen")).ErrorSummary());

        var fields = form.Fields("Öppna rapporteringen");
        Assert.Equal(
            ["Välj en period i listan."],
            (await browser.PostAsync(Opening, fields.Append(KeyValuePair.Create("Input.Period", "julafton")))).ErrorSummary());
        Assert.Equal(
            ["Planen har redan en rapportering för den perioden."],
            (await browser.PostAsync(Opening, fields.Append(KeyValuePair.Create("Input.Period", "helar")))).ErrorSummary());
    }

    [Fact]
    public async Task Closing_NamesTheSilent_AndReopeningTakesInMore()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var closing = await browser.GoAsync(Closing);
        Assert.Contains(
            "Tre parter har inte skickat någon rapport: Linköping, Motala och Ydre.", closing.Text, StringComparison.Ordinal);

        var closed = await closing.SubmitAsync("Stäng rapporteringen");
        Assert.Equal("Rapporteringen är stängd. Du kan öppna den igen om en part behöver rätta något.", closed.Flash());
        Assert.Contains(
            "Rapporteringen är redan stängd.", (await browser.GoAsync(Closing)).Text, StringComparison.Ordinal);

        var reopening = await browser.GoAsync(Reopening);
        Assert.Equal(["Skriv den nya sista dagen."], (await reopening.Fill("Ny sista dag", "").SubmitAsync("Öppna igen")).ErrorSummary());
        var open = await reopening.Fill("Ny sista dag", "2027-01-15").SubmitAsync("Öppna igen");
        Assert.Contains("Sista dag är 15 januari 2027.", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryoneButLansstyrelsen_IsRefusedAtTheDoors()
    {
        foreach (var account in new[] { DemoAccounts.Coordinator, DemoAccounts.GroupMember, DemoAccounts.Governor })
        {
            var browser = await host.SignInAsync(account);
            foreach (var address in new[] { Opening, Closing, Reopening })
                Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync(address)).Status);
        }
    }

    [Fact]
    public async Task DroppingAnActivity_NeedsAReason_AndNobodyIsAskedAboutItAfterwards()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var before = await browser.GoAsync($"{ReportRoom.Progress}/aktiviteter/3");
        Assert.Contains("Status saknas Linköping", before.Text, StringComparison.Ordinal);
        var form = await browser.GoAsync($"{PlanRoom.Adopted}/aktiviteter/3/lage");
        Assert.Equal(["Välj vilket läge aktiviteten ska få."], (await form.SubmitAsync("Spara läget")).ErrorSummary());
        Assert.Equal(
            ["Skriv varför aktiviteten pausas, flyttas eller utgår."],
            (await form.Check("Utgår").SubmitAsync("Spara läget")).ErrorSummary());

        var page = await form.Fill("Skäl", "Bostadsbolagen drog sig ur.").SubmitAsync("Spara läget");

        Assert.Contains("Bostadsbolagen drog sig ur.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Status saknas Linköping", page.Text, StringComparison.Ordinal);
        var report = await (await host.SignInAsync(DemoAccounts.GroupMember)).GoAsync(ReportRoom.Report);
        Assert.DoesNotContain("Aktivitet med nummer 3", report.Text, StringComparison.Ordinal);
    }
}
