using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Indicators;

/// <summary>Values from a file: looked through first, then recorded. Each test has a county of its own.</summary>
public sealed class ValueFilePagesTests : IAsyncLifetime, IDisposable
{
    private const string Review = "Granska filen";
    private const string Save = "Spara värdena";

    private readonly PortalHost host = new();

    /// <summary>Address of an indicator of which one value is known.</summary>
    private string indicator = "";

    public async Task InitializeAsync() =>
        indicator = $"/uppfoljning/indikatorer/{await host.AddIndicatorAsync(but: null, TestData.Value(15.2m, "0580"))}";

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task File_IsLookedThrough_AndThenRecorded_WithItsSourceAndWhatWasKnownBefore()
    {
        host.Clock.Advance(TimeSpan.FromDays(1));
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await using var db = host.OpenDatabase();
        var upload = await (await browser.GoAsync(indicator)).FollowAsync("Importera värden");

        var review = await upload.Fill("Vem har publicerat siffrorna?", "Boverket")
            .Choose("Fil", "tal 2026.csv", Text(
                "år;kommun;värde\n2026;Kinda;14,2\n2025;Linköping;15,5\n2025;Stockholm;9\n2025;Ydre;många\n"))
            .SubmitAsync(Review);

        Assert.Equal($"{indicator}/import/granskning", review.Path);
        Assert.Contains("1 nytt värde, 1 ändrat, 0 som förut.", review.Text, StringComparison.Ordinal);
        Assert.Contains("1 rad om andra län eller okända platser hoppas över.", review.Text, StringComparison.Ordinal);
        Assert.Contains("Rad 5: ”många” är inget tal.", review.Text, StringComparison.Ordinal);
        Assert.False(await db.IndicatorValues.AnyAsync(value => value.Source.StartsWith("Boverket")));

        var saved = await review.SubmitAsync(Save);

        Assert.Equal(("Värdena är sparade. 1 nytt värde, 1 ändrat, 0 som förut.", indicator), (saved.Flash(), saved.Path));
        var values = await db.IndicatorValues
            .Where(value => value.Source == "Boverket, tal 2026.csv")
            .OrderBy(value => value.AreaCode).ToListAsync();
        Assert.Equal(
            [("0513", 2026, 14.2m), ("0580", 2025, 15.5m)],
            values.Select(value => (value.AreaCode, value.Year, value.Value!.Value)));
        Assert.All(values, value => Assert.Equal(("Karin Lindqvist", false), (value.RecordedBy, value.IsSample)));
        Assert.NotNull((await db.IndicatorValues.SingleAsync(value =>
            value.IndicatorId == values[0].IndicatorId && value.AreaCode == "0580" && value.Value == 15.2m)).KnownToUtc);
        Assert.Equal($"{indicator}/import", (await browser.GoAsync($"{indicator}/import/granskning")).Path);
    }

    [Fact]
    public async Task SameFile_Again_ChangesNothing_AndCannotBeSaved()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        await (await UploadAsync(browser, "tal.csv", Text("år;kommun;värde\n2026;Kinda;14,2"))).SubmitAsync(Save);

        var again = await UploadAsync(browser, "tal.csv", Text("år\tkommun\tvärde\r\n2026\t513\t14.20"));

        Assert.Contains("0 nya värden, 0 ändrade, 1 som förut.", again.Text, StringComparison.Ordinal);
        Assert.False(again.HasButton(Save));
    }

    [Fact]
    public async Task Confirmation_AfterSomebodyElseHasImported_IsJudgedAnew()
    {
        var (mine, theirs) = (await host.SignInAsync(DemoAccounts.Coordinator), await host.SignInAsync(DemoAccounts.Secretary));
        var first = await UploadAsync(mine, "min.csv", Text("år;kommun;värde\n2026;Kinda;14,2"));
        await (await UploadAsync(theirs, "deras.csv", Text("år;kommun;värde\n2026;Kinda;13,9"))).SubmitAsync(Save);

        var answer = await first.SubmitAsync(Save);

        Assert.Equal(
            ["Någon annan har ändrat indikatorn eller dess värden medan du tittade. Inget är sparat. Läs igenom igen."],
            answer.ErrorSummary());
        Assert.Contains("0 nya värden, 1 ändrat, 0 som förut.", answer.Text, StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.StartsWith("Värdena är sparade.", (await answer.SubmitAsync(Save)).Flash(), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "tal.pdf", TestData.Pdf, "Välj en fil som slutar på .csv eller .xlsx." },
        { "tal.csv", [], "tal.csv: filen är tom." },
        { "tal.csv", Text("a;b\n1;2"), "Filen saknar kolumner för: år, kommun, värde." },
        { "tal.xlsx", Text("år;kommun;värde"), "tal.xlsx: innehållet stämmer inte med filändelsen." },
        { "tal.xlsx", TestData.Package("[Content_Types].xml", "xl/workbook.xml"), "Filen går inte att läsa." },
        { "sida.csv", Text("<html>"), "sida.csv: filen är ett program" },
        { "tal.csv", Text("år;kommun;värde\n" + string.Concat(Enumerable.Repeat("2025;Kinda;1\n", 5001))),
            "Filen har fler än 5000 rader." },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task File_ThatCannotBeUsed_IsAnsweredInWords(string name, byte[] content, string message)
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var answer = await UploadAsync(browser, name, content);

        Assert.Equal($"{indicator}/import", answer.Path);
        Assert.StartsWith(message, Assert.Single(answer.ErrorSummary()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithoutFileOrSource_IsAnsweredInWords_AndTheTemplateCanBeSentBack()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var empty = await (await browser.GoAsync($"{indicator}/import")).Fill("Vem har publicerat siffrorna?", "").SubmitAsync(Review);
        Assert.Equal(["Skriv vem som har publicerat siffrorna.", "Välj en fil."], empty.ErrorSummary());

        var template = await browser.Client.GetByteArrayAsync($"{indicator}/import/mall.csv");
        Assert.StartsWith(
            "\uFEFFår;kommunkod;kommun;kön;värde\r\n2025;0000;Riket;totalt;\r\n2025;0005;",
            Encoding.UTF8.GetString(template),
            StringComparison.Ordinal);
        var filled = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(template).Replace(";totalt;\r\n", ";totalt;7,5\r\n", StringComparison.Ordinal));
        Assert.DoesNotContain("går inte att läsa", (await UploadAsync(browser, "mall.csv", filled)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/uppfoljning/indikatorer/okand/import")).Status);
    }

    private async Task<PortalPage> UploadAsync(Browser browser, string name, byte[] content) =>
        await (await browser.GoAsync($"{indicator}/import")).Choose("Fil", name, content).SubmitAsync(Review);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
