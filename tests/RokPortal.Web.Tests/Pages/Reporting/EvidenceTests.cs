using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Removals;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>Files that a party attaches to its report. Each test has a county and a round of its own.</summary>
public sealed class EvidenceTests : IAsyncLifetime, IDisposable
{
    private const string Report = ReportRoom.Report;
    private const string Activity = ReportRoom.Progress + "/aktiviteter/2";
    private const string Files = "Bifoga filer";
    private const string SaveAndNext = "Spara och gå till nästa";
    private const string SaveCorrection = "Spara rättelsen";

    private readonly PortalHost host = new();

    public Task InitializeAsync() => host.OpenRoundAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task File_IsAttached_AndOpenedByTheOwnPartyAlone_UntilTheReportIsSent()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        await AttachAsync(browser, "../Underlag, våren.PDF");

        var step = await browser.GoAsync($"{Report}/2");

        var link = step.Document.QuerySelector(".files a")!.GetAttribute("href")!;
        Assert.Equal("Underlag, våren.pdf", PortalPage.TextOf(step.Document.QuerySelector(".files a")));
        Assert.Equal(TestData.Pdf, await browser.Client.GetByteArrayAsync(link));
        var evaluator = await host.SignInAsync(DemoAccounts.Evaluator);
        Assert.Equal(HttpStatusCode.Forbidden, (await evaluator.GoAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await evaluator.GoAsync(Sent(link))).Status);
        Assert.DoesNotContain("Underlag, våren.pdf", (await evaluator.GoAsync($"{Activity}?omgang=helar")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(link.Replace("/2/", "/3/", StringComparison.Ordinal))).Status);

        await (await browser.GoAsync(Report)).SubmitAsync("Skicka rapporten");

        using var answer = await evaluator.Client.GetAsync(Sent(link));
        Assert.Equal(TestData.Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Underlag, våren.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        foreach (var address in new[] { $"{Activity}?omgang=helar", $"{ReportRoom.Progress}/parter/motala?omgang=helar" })
        {
            Assert.Contains(
                (await evaluator.GoAsync(address)).Document.QuerySelectorAll(".files a"),
                anchor => anchor.GetAttribute("href") == Sent(link));
        }
    }

    [Fact]
    public async Task Files_ThatAreNotTaken_AreNamedWithTheReason_AndNothingTypedIsLost()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = (await browser.GoAsync($"{Report}/2")).Check("Klar").Fill("Vad har ni gjort?", "Två träffar.");

        var answer = await step
            .Choose(Files, "bra.pdf", TestData.Pdf).Choose(Files, "virus.exe", TestData.Program).Choose(Files, "tom.pdf", [])
            .SubmitAsync(SaveAndNext);

        Assert.Equal(
            [
                "virus.exe: filen är ett program, ett skript eller en webbsida och går inte att ta emot. "
                    + "Välj pdf, bild (png eller jpg), Word, Excel, PowerPoint, csv eller txt.",
                "tom.pdf: filen är tom. Kontrollera att den är sparad och välj den igen.",
            ],
            answer.ErrorSummary());
        Assert.Equal("Två träffar.", answer.ValueOf("Vad har ni gjort?"));
        Assert.Contains("Webbläsaren kan inte hålla kvar valda filer. Välj dem igen.", answer.Text, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        Assert.False(await db.Files.AnyAsync(file => file.Name == "bra.pdf"));
    }

    [Fact]
    public async Task AnErrorInTheText_SaysThatTheFilesMustBeChosenAgain()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);

        var answer = await (await browser.GoAsync($"{Report}/2"))
            .Check("Står still").Choose(Files, "bra.pdf", TestData.Pdf).SubmitAsync(SaveAndNext);

        Assert.Equal(["Skriv varför, så att de andra parterna förstår vad som behövs."], answer.ErrorSummary());
        Assert.Contains("Välj dem igen.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreThanThree_AreRefused_UnlessOthersAreTakenAwayAtTheSameTime()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        await AttachAsync(browser, "a.pdf", "b.pdf", "c.pdf");

        var full = await (await browser.GoAsync($"{Report}/2")).Choose(Files, "d.pdf", TestData.Pdf).SubmitAsync(SaveAndNext);
        Assert.Equal(
            ["Ett svar kan ha högst tre filer. Välj färre, eller ta bort någon av dem som redan är bifogade."],
            full.ErrorSummary());
        await full.Check("Ta bort a.pdf när jag sparar").Choose(Files, "d.pdf", TestData.Pdf).SubmitAsync(SaveAndNext);

        Assert.Equal(["b.pdf", "c.pdf", "d.pdf"], NamesOn(await browser.GoAsync($"{Report}/2")));
        await using var db = host.OpenDatabase();
        var removed = await db.Files.SingleAsync(file => file.Name == "a.pdf");
        Assert.False(await db.EvidenceFiles.AnyAsync(row => row.FileId == removed.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{Report}/2/underlag/{removed.Id}")).Status);
    }

    [Fact]
    public async Task AFileThatWasTakenAway_IsPutBackForThirtyDays_AndErasedAfterThat()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        await AttachAsync(browser, "a.pdf", "b.pdf");
        await (await browser.GoAsync($"{Report}/2"))
            .Check("Ta bort a.pdf när jag sparar").Check("Ta bort b.pdf när jag sparar").SubmitAsync(SaveAndNext);
        var step = await browser.GoAsync($"{Report}/2");
        Assert.Empty(NamesOn(step));

        await step.Check("Lägg tillbaka a.pdf när jag sparar").SubmitAsync(SaveAndNext);

        step = await browser.GoAsync($"{Report}/2");
        Assert.Equal(["a.pdf"], NamesOn(step));
        Assert.DoesNotContain("Lägg tillbaka a.pdf", step.Text, StringComparison.Ordinal);
        Assert.Contains("Lägg tillbaka b.pdf", step.Text, StringComparison.Ordinal);
        Assert.Equal(
            TestData.Pdf, await browser.Client.GetByteArrayAsync(step.Document.QuerySelector(".files a")!.GetAttribute("href")!));
        host.Clock.Advance(TimeSpan.FromDays(30));
        await using var scope = host.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<EraseRemoved>().RunAsync(default));
        await using var db = host.OpenDatabase();
        Assert.Equal(["a.pdf"], await db.Files.Where(file => file.Name.Length == 5).Select(file => file.Name).ToListAsync());
        Assert.False(await db.RemovedThings.AnyAsync());
    }

    [Fact]
    public async Task AfterSending_WhatIsTakenAwayStaysAsSent()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        await AttachAsync(browser, "skickad.pdf");
        await (await browser.GoAsync(Report)).SubmitAsync("Skicka rapporten");

        await (await browser.GoAsync($"{Report}/2"))
            .Check("Ta bort skickad.pdf när jag sparar").Choose(Files, "rättad.pdf", TestData.Pdf).SubmitAsync(SaveCorrection);

        Assert.Equal(["rättad.pdf"], NamesOn(await browser.GoAsync($"{Report}/2")));
        var read = await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync($"{Activity}?omgang=helar");
        Assert.Equal(["rättad.pdf", "skickad.pdf"], NamesOn(read, "#motala"));
        Assert.Contains("Borttagen ur svaret 20 november 2026", read.Text, StringComparison.Ordinal);

        await (await browser.GoAsync($"{Report}/2")).Check("Lägg tillbaka skickad.pdf när jag sparar").SubmitAsync(SaveCorrection);

        Assert.Equal(["rättad.pdf", "skickad.pdf"], NamesOn(await browser.GoAsync($"{Report}/2")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ByLink_AFileIsAttachedAndOpened_AndAfterClosingNoneIsTaken()
    {
        var issued = await host.IssueReportLinkAsync("motala", "Sara Noor", "sara.noor@motala.example", ReportRoom.Year);
        var browser = host.NewBrowser();
        var address = $"/rapportera/lank/{issued.Token}/2";
        await (await browser.GoAsync(address)).Check("Klar").Choose(Files, "tal.csv", "år;värde"u8.ToArray()).SubmitAsync(SaveAndNext);

        var step = await browser.GoAsync(address);
        using var file = await browser.Client.GetAsync(step.Document.QuerySelector(".files a")!.GetAttribute("href"));
        Assert.Equal(("text/csv", "år;värde"), (file.Content.Headers.ContentType?.MediaType, await file.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{address}/underlag/{Guid.CreateVersion7()}")).Status);

        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"{ReportRoom.Progress}/helar/stangning"))
            .SubmitAsync("Stäng rapporteringen");
        var closed = await step.Choose(Files, "sen.pdf", TestData.Pdf).SubmitAsync(SaveAndNext);
        Assert.Contains("Rapporteringen är stängd.", closed.Text, StringComparison.Ordinal);
        Assert.Equal(["tal.csv"], NamesOn(closed));
        Assert.Empty(closed.Document.QuerySelectorAll("input[type=file], .files input"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public async Task File_ThatIsTooLarge_IsAnsweredByThePage_WithEverythingTyped(int megabytes)
    {
        host.With("Files:MaxMegabytes", "1");
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = (await browser.GoAsync($"{Report}/2"))
            .Check("Klar").Fill("Vad har ni gjort?", "Åtta träffar & en film.")
            .Choose(Files, "film.pdf", new byte[megabytes * 1024 * 1024]);

        var answer = await step.SubmitAsync(SaveAndNext);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("högst 1 MB", Assert.Single(answer.ErrorSummary()), StringComparison.Ordinal);
        Assert.Equal("Åtta träffar & en film.", answer.ValueOf("Vad har ni gjort?"));
    }

    [Fact]
    public async Task ExpiredSignIn_WithALargeFile_IsAnsweredInWords()
    {
        host.With("Files:MaxMegabytes", "1");
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var fields = (await browser.GoAsync($"{Report}/2")).Check("Klar").Fields(SaveAndNext);

        var answer = await host.NewBrowser().PostAsync(
            $"{Report}/2", fields, [new ChosenFile("Evidence.Files", "film.pdf", new byte[9 * 1024 * 1024])]);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "Det du skickade är för stort"), (answer.Status, answer.Heading));
    }

    private static async Task AttachAsync(Browser browser, params string[] names)
    {
        var step = (await browser.GoAsync($"{Report}/2")).Check("Följer planen");
        foreach (var name in names)
            step.Choose(Files, name, TestData.Pdf);
        await step.SubmitAsync(SaveAndNext);
    }

    private static string Sent(string link) => link.Replace(Report, $"{ReportRoom.Progress}/aktiviteter", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOn(PortalPage page, string within = "main") =>
        page.Document.QuerySelectorAll($"{within} .files a").Select(anchor => PortalPage.TextOf(anchor));
}
