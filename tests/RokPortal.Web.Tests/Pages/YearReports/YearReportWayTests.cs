using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Indicators;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Pages.Meetings;
using static RokPortal.TestSupport.YearReportRoom;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>
/// The report's way: out to the parties, through the group, to the council's paragraph, and frozen. Each test has a
/// county of its own.
/// </summary>
public sealed class YearReportWayTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task SendingOut_OpensTheDraftToTheParties_AndKeepsItAsSent()
    {
        await host.ChangeYearReportAsync(yearReport => yearReport.Write(SectionKind.Summary, "Först skrivet.", isReady: false));
        var (secretary, member) = (await host.SignInAsync(DemoAccounts.Secretary), await host.SignInAsync(DemoAccounts.GroupMember));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GoAsync(Document)).Status);
        var form = await secretary.GoAsync($"{Root}/utskick");
        Assert.Equal(
            ["Välj en dag som inte har varit."],
            (await form.Fill("Sista dag för synpunkter", "2026-01-01").SubmitAsync("Skicka ut till parterna")).ErrorSummary());

        var page = await form.Fill("Sista dag för synpunkter", "2026-12-04").SubmitAsync("Skicka ut till parterna");

        Assert.Equal("Version 1 är utskickad. Parterna kan läsa den i portalen och får ett brev med länk.", page.Flash());
        Assert.Contains("Först skrivet.", (await member.GoAsync(Document)).Text, StringComparison.Ordinal);
        var sent = await BytesAsync(member, $"{Root}/utskick/1.pdf");
        await host.ChangeYearReportAsync(yearReport => yearReport.Write(SectionKind.Summary, "Skrivet om.", isReady: false));
        Assert.Equal(sent, await BytesAsync(member, $"{Root}/utskick/1.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, (await member.GoAsync($"{Root}/utskick/2.pdf")).Status);
    }

    [Fact]
    public async Task Proposing_ListsWhatIsLeft_WithLinksToWhereItIsMended()
    {
        await host.OpenReportingAsync();
        await host.StartYearReportAsync();

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"{Root}/till-radet");

        Assert.Contains("12 saker återstår", page.Text, StringComparison.Ordinal);
        Assert.Contains("Parternas rapportering är öppen, så siffrorna kan ändras. Stäng den först.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Lägg fram för rådet"));
        foreach (var address in page.Document.QuerySelectorAll(".notice a").Select(link => link.GetAttribute("href")!))
            Assert.Equal(HttpStatusCode.OK, (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address)).Status);
    }

    [Fact]
    public async Task FromTheGroup_ToTheCouncil_IsApprovedByTheParagraph_AndFrozen()
    {
        var indicator = await host.AddIndicatorAsync(content => content with { Name = "Trångbodda" }, TestData.Value(15.2m, year: Year));
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        await SendOutWholeAsync();
        var group = await host.PlanMeetingAsync(items: 0, body: MeetingsOfTests.Group, on: Day);
        var council = await host.PlanMeetingAsync(items: 0, on: Day);

        await PutAsync(secretary, group);
        await CloseAsync(
            secretary, group, ItemOutcome.Information, "Uppföljningen av 2024 blir beredd, så att den kan läggas fram för rådet.");
        Assert.Equal(
            "Uppföljningen ligger nu hos rådet. Sätt upp den på ett rådsmöte.",
            (await (await secretary.GoAsync($"{Root}/till-radet")).SubmitAsync("Lägg fram för rådet")).Flash());
        await PutAsync(secretary, council);
        await CloseAsync(secretary, council, ItemOutcome.Decision, "Uppföljningen av 2024 godkänns.");

        var paragraph = await ParagraphAsync(council);
        var member = await host.SignInAsync(DemoAccounts.CouncilDeputy);
        var page = await member.GoAsync(Root);
        Assert.Contains(
            $"Integrationsrådet godkände uppföljningen 20 november 2026, § {paragraph}. Protokollet är inte justerat.",
            page.Text,
            StringComparison.Ordinal);
        var report = await member.GoAsync(Document);
        Assert.Contains(
            $"Integrationsrådet godkände uppföljningen den 20 november 2026, § {paragraph}.", report.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Beslutet godkände uppföljningen av 2024.",
            (await secretary.GoAsync($"/moten/{council}/paragrafer/{paragraph}")).Text,
            StringComparison.Ordinal);

        var (before, pdf) = (
            report.Document.QuerySelector(".document")!.InnerHtml,
            await BytesAsync(member, $"{Document}.pdf"));
        await ReviseAsync(indicator, 99.9m);
        var after = await member.GoAsync(Document);
        Assert.Equal(before, after.Document.QuerySelector(".document")!.InnerHtml);
        Assert.Equal(pdf, await BytesAsync(member, $"{Document}.pdf"));
        Assert.Matches(
            "Värden som har ändrats sedan rapporten lades fram .* Trångbodda, Östergötland 2024: från 15,2 till 99,9\\.",
            after.Text);

        Assert.Equal(
            "Uppföljningen är publicerad.",
            (await (await secretary.GoAsync($"{Root}/publicering")).SubmitAsync("Publicera uppföljningen")).Flash());
        Assert.Contains(
            "Uppföljningen är redan publicerad.", (await secretary.GoAsync($"{Root}/publicering")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCouncil_CanReturnIt_WithItsReason_AndItCanBeWrittenOnAgain()
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        await SendOutWholeAsync();
        var group = await host.PlanMeetingAsync(items: 0, body: MeetingsOfTests.Group, on: Day);
        var council = await host.PlanMeetingAsync(items: 0, on: Day);
        await PutAsync(secretary, group);
        await CloseAsync(secretary, group, ItemOutcome.Information, "blir beredd");
        await (await secretary.GoAsync($"{Root}/till-radet")).SubmitAsync("Lägg fram för rådet");
        await PutAsync(secretary, council);

        await CloseAsync(
            secretary, council, ItemOutcome.Referred, "Uppföljningen av 2024 återremitteras till Länsstyrelsen, med skälet i punkten.");

        var page = await secretary.GoAsync(Root);
        Assert.Matches(
            $"Rådet återremitterade uppföljningen 20 november 2026, § {await ParagraphAsync(council)} Rådet vill se mer om skolan\\.",
            page.Text);
        Assert.Contains(
            "Beredningsgruppen har inte behandlat utkastet.",
            (await secretary.GoAsync($"{Root}/till-radet")).Text,
            StringComparison.Ordinal);
        Assert.Equal(
            Root,
            (await (await secretary.GoAsync($"{Root}/avsnitt/sammanfattning"))
                .Fill("Avsnittets text", "Mer om skolan.").SubmitAsync("Spara avsnittet")).Path);
    }

    [Fact]
    public async Task Withdrawing_OpensItAgain_AndTheCouncilCannotDecideOnTheOldOne()
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        await SendOutWholeAsync();
        var group = await host.PlanMeetingAsync(items: 0, body: MeetingsOfTests.Group, on: Day);
        var council = await host.PlanMeetingAsync(items: 0, on: Day);
        await PutAsync(secretary, group);
        await CloseAsync(secretary, group, ItemOutcome.Information, "blir beredd");
        await (await secretary.GoAsync($"{Root}/till-radet")).SubmitAsync("Lägg fram för rådet");
        await PutAsync(secretary, council);

        Assert.Equal(
            "Uppföljningen är tillbaka hos dig och går att ändra.",
            (await (await secretary.GoAsync($"{Root}/aterta")).SubmitAsync("Ta tillbaka uppföljningen")).Flash());

        Assert.Contains("Uppföljningen ligger inte hos rådet.", (await secretary.GoAsync($"{Root}/aterta")).Text, StringComparison.Ordinal);
        await host.RecordAllAsync(council, ItemOutcome.Decision);
        Assert.Contains(
            "Det som ska beslutas ligger inte framme för rådet.",
            (await secretary.GoAsync($"/moten/{council}/avslutande")).Text,
            StringComparison.Ordinal);
    }

    private Task SendOutWholeAsync() => host.ChangeYearReportAsync(yearReport =>
    {
        yearReport.WriteEverything();
        yearReport.SendOut(host.Clock.UtcNow(), "Oskar Dahl", commentsBy: null);
    });

    private static async Task PutAsync(Browser browser, string meeting)
    {
        var page = await (await browser.GoAsync($"{Root}/till-motet")).SubmitAsync("Sätt upp på mötet den 20 november 2026");
        Assert.Equal(($"/moten/{meeting}", "Uppföljningen av 2024 står på dagordningen, på plats 1 av 1."), (page.Path, page.Flash()));
        Assert.Contains(
            "Uppföljningen står på dagordningen.", (await browser.GoAsync($"{Root}/till-motet")).Text, StringComparison.Ordinal);
    }

    private async Task CloseAsync(Browser browser, string meeting, ItemOutcome outcome, string effect)
    {
        await host.RecordAllAsync(meeting, outcome);
        var closing = await browser.GoAsync($"/moten/{meeting}/avslutande");
        Assert.Contains(effect, closing.Text, StringComparison.Ordinal);
        Assert.Equal($"/moten/{meeting}", (await closing.Check(MeetingsOfTests.AttendanceBox).SubmitAsync("Avsluta mötet")).Path);
    }

    /// <summary>The number of the § of a meeting with one item.</summary>
    private async Task<int?> ParagraphAsync(string meeting) => (await host.ReadMeetingAsync(meeting)).Items.Single().ParagraphNumber;

    private async Task ReviseAsync(string slug, decimal value)
    {
        await using var db = host.OpenDatabase();
        var indicator = (await db.IndicatorToChangeAsync(slug, default))!;
        indicator.Enter([TestData.Value(value, year: Year)], TestData.Kolada, host.Clock.UtcNow().AddHours(1));
        await db.SaveChangesAsync();
    }

    private static async Task<byte[]> BytesAsync(Browser browser, string address) =>
        await (await browser.GoAsync(address)).Response.Content.ReadAsByteArrayAsync();
}
