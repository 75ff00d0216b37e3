using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Links;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>Reporting through a link, without an account. Each test has a county and a round of its own.</summary>
public sealed class ReportLinkTests : IAsyncLifetime, IDisposable
{
    private const string Holder = "Sara Noor";

    private readonly PortalHost host = new();

    public Task InitializeAsync() => host.OpenRoundAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Opening_SendsEachRepresentativeALinkOfTheirOwn()
    {
        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"{ReportRoom.Progress}/oppning");

        await page.Check("Halvår").Fill("Sista dag för rapporterna", "2026-12-18").SubmitAsync("Öppna rapporteringen");

        await using var db = host.OpenDatabase();
        var links = await db.AccessLinks.Where(link => link.Purpose == LinkPurpose.Report).ToListAsync();
        var letters = await db.Outbox.ToListAsync();
        Assert.Equal(
            ["Linköping", "Motala", "Ydre"], links.Select(link => link.SubjectName.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(links.Select(link => link.HolderAddress).Order(), letters.Select(letter => letter.Address).Order());
        Assert.All(letters, letter => Assert.Equal("Rapportera om aktivitetsplan 2023 senast 18 december 2026", letter.Subject));
        Assert.Contains(links, link => link.HolderName == "Emina Hadzic" && link.SubjectName == "Motala: rapport, halvår 2023");
    }

    [Fact]
    public async Task Link_OpensTheReport_SaysWhomOneAnswersFor_AndChangesNothing()
    {
        var issued = await IssueAsync();

        var page = await host.NewBrowser().GoAsync(PathOf(issued));

        Assert.Equal("Motala: rapport för helåret 2023", page.Heading);
        Assert.Contains("Du rapporterar för Motala kommun.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Länken skickades till {Holder}.", page.Text, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        Assert.Null((await db.AccessLinks.SingleAsync(link => link.Id == issued.Link.Id)).LastUsedUtc);
        Assert.Empty(await db.Outbox.ToListAsync());
    }

    [Fact]
    public async Task Report_IsAnsweredSentAndCorrected_SignedWithTheHoldersName_AndAReceiptGoesToTheHolder()
    {
        var issued = await IssueAsync();
        var browser = host.NewBrowser();
        var step = await (await browser.GoAsync(PathOf(issued))).FollowAsync("Börja rapportera");
        Assert.Empty(step.Document.QuerySelectorAll("input[name='Draft.Subject']"));

        await step.Check("Klar").Fill("Vad har ni gjort?", "Allt är inlämnat.").SubmitAsync("Spara och gå till nästa");
        var sent = await (await browser.GoAsync(PathOf(issued))).SubmitAsync("Skicka rapporten");

        Assert.Equal(
            "Rapporten är skickad. Tack. Du kan rätta den tills rapporteringen stängs. Ett kvitto kommer med e-post.",
            sent.Flash());
        Assert.Contains(
            "Allt är inlämnat.", (await browser.GoAsync($"{PathOf(issued)}/1")).ValueOf("Vad har ni gjort?"), StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        var answer = await db.ActivityReports.SingleAsync(row => row.Text == "Allt är inlämnat.");
        Assert.Equal(($"{Holder} via länk", ReportStatus.Done), (answer.AnsweredBy, answer.Status));
        var receipt = Assert.Single(await db.Outbox.ToListAsync());
        Assert.Equal(("sara.noor@motala.example", "Kvitto: Motalas rapport om aktivitetsplan 2023"), (receipt.Address, receipt.Subject));
        Assert.Equal(host.Clock.UtcNow(), (await db.AccessLinks.SingleAsync(link => link.Id == issued.Link.Id)).LastUsedUtc);
    }

    [Fact]
    public async Task BadInput_ThroughALink_IsAnsweredInWords()
    {
        var issued = await IssueAsync();

        var answer = await (await host.NewBrowser().GoAsync($"{PathOf(issued)}/2"))
            .Check("Står still").Fill("Vad har ni gjort?", "Vi väntar.").SubmitAsync("Spara och gå till nästa");

        Assert.Equal(["Skriv varför, så att de andra parterna förstår vad som behövs."], answer.ErrorSummary());
        Assert.Equal("Vi väntar.", answer.ValueOf("Vad har ni gjort?"));
    }

    [Fact]
    public async Task Link_OpensNothingButItsOwnReport_AndNothingWhenItIsOver()
    {
        var issued = await IssueAsync();
        var browser = host.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{PathOf(issued)}/99")).Status);
        Assert.Equal("/logga-in", (await browser.GoAsync(ReportRoom.Progress)).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/rapportera/lank/" + new string('a', 43))).Status);

        host.Clock.SetUtcNow(issued.Link.ExpiresUtc);
        Assert.Equal(HttpStatusCode.Gone, (await browser.GoAsync(PathOf(issued))).Status);
    }

    [Fact]
    public async Task Handover_GivesAColleagueALinkOfTheirOwn()
    {
        var issued = await IssueAsync();
        var browser = host.NewBrowser();
        var form = await (await browser.GoAsync(PathOf(issued))).FollowAsync("Lämna över till en kollega");
        Assert.Equal(
            ["Skriv vad din kollega heter.", "Skriv din kollegas e-postadress."],
            (await form.SubmitAsync("Skicka länken")).ErrorSummary());
        Assert.Equal(
            ["Skriv e-postadressen som namn@kommun.se."],
            (await form.Fill("Kollegans namn", "Bo Ek").Fill("Kollegans e-postadress", "bo ek").SubmitAsync("Skicka länken"))
                .ErrorSummary());

        var done = await form.Fill("Kollegans e-postadress", "bo.ek@motala.example").SubmitAsync("Skicka länken");

        Assert.Equal("Bo Ek får en länk med e-post. Du kan också fortsätta själv.", done.Flash());
        await using var db = host.OpenDatabase();
        var letter = Assert.Single(await db.Outbox.ToListAsync());
        Assert.Equal(
            ("bo.ek@motala.example", $"{Holder} via länk lämnar över rapporten om aktivitetsplan 2023 till dig"),
            (letter.Address, letter.Subject));
        Assert.Equal(2, await db.AccessLinks.CountAsync(link => link.SubjectId == issued.Link.SubjectId));
    }

    [Fact]
    public async Task AfterClosing_TheLinkShowsWhatWasSent_AndTakesInNothing()
    {
        var issued = await IssueAsync();
        var browser = host.NewBrowser();
        var step = (await browser.GoAsync($"{PathOf(issued)}/2")).Check("Klar");
        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"{ReportRoom.Progress}/helar/stangning"))
            .SubmitAsync("Stäng rapporteringen");

        var answer = await step.SubmitAsync("Spara och gå till nästa");

        Assert.Contains("Rapporteringen är stängd.", answer.Text, StringComparison.Ordinal);
        Assert.False((await browser.GoAsync(PathOf(issued))).HasButton("Skicka rapporten"));
    }

    private static string PathOf(IssuedLink issued) => $"/rapportera/lank/{issued.Token}";

    private Task<IssuedLink> IssueAsync() => host.IssueReportLinkAsync("motala", Holder, "sara.noor@motala.example", ReportRoom.Year);
}
