using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;
using RokPortal.Documents.YearReports;

namespace RokPortal.Documents.Tests.YearReports;

public class CooperationBlocksTests
{
    public static TheoryData<string, CooperationRecord> Records => new()
    {
        { "WholeCooperation", SampleCooperation.Whole() },
        { "EmptyCooperation", SampleCooperation.Empty() },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void All_AsPdf_ConformsAndKeepsItsStructure_AndSaysTheSameAsHtml(string name, CooperationRecord record)
    {
        var content = Document(record);
        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf, name + "Twin"));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_ThatIsFrozen_IsTheSameWhenItIsThawed(string name, CooperationRecord record)
    {
        var frozen = FrozenJson.Freeze(record, "cooperation/1");

        var thawed = FrozenJson.Thaw<CooperationRecord>(frozen);

        Assert.Equal(frozen.Sha256, FrozenJson.Freeze(thawed, "cooperation/1").Sha256);
        Assert.True(HtmlWriter.WriteDocument(Document(record)) == HtmlWriter.WriteDocument(Document(thawed)), name);
        Assert.DoesNotContain("\"share\"", frozen.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void All_OfAYearThatNothingIsKnownOf_SaysSo_AndNamesNoNumber()
    {
        var html = HtmlWriter.Write([.. CooperationBlocks.All(SampleCooperation.Empty(), 2)]);

        Assert.Equal(6, html.Split("Inga uppgifter").Length - 1);
        Assert.DoesNotContain("0 %", html.Replace("&#xA0;", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
    }

    [Fact]
    public void All_SaysVacantAndUnknownApart_AndCallsNobodyAbsentFromACancelledMeeting()
    {
        var html = HtmlWriter.Write([.. CooperationBlocks.All(SampleCooperation.Whole(), 2)])
            .Replace("&#xA0;", " ", StringComparison.Ordinal);

        Assert.Contains(
            "3 möten genomfördes. 1 möte ställdes in. "
                + "Parterna var företrädda 7 av 8 gånger som de var kallade (88 %). Ersättare tjänstgjorde 2 gånger.",
            html,
            StringComparison.Ordinal);
        Assert.Contains("Inget möte genomfördes. 1 möte ställdes in.", html, StringComparison.Ordinal);
        Assert.Contains("Inga uppgifter: Kinda", html, StringComparison.Ordinal);
        Assert.Contains("Halvår, sent: Ydre (4 dagar).", html, StringComparison.Ordinal);
        Assert.Contains("Helår, ingen rapport än: Ydre.", html, StringComparison.Ordinal);
        Assert.Contains("Vi &lt;vill&gt; ha", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Pulse_ShowsMarksAndComments_OnlyWhenItIsClosedAndEnoughHaveAnswered()
    {
        var closed = HtmlOfPulse(SampleCooperation.Whole());
        Assert.Contains("6 av 20 representanter svarade.", closed, StringComparison.Ordinal);
        Assert.Contains("<td class=\"doc-right\" data-label=\"Medel\">3,5</td>", closed, StringComparison.Ordinal);
        Assert.Contains("<li>Bra &lt;i&gt;möten&lt;/i&gt;.</li><li>Åk oftare till oss.</li>", closed, StringComparison.Ordinal);

        Assert.Contains(
            "12 av 20 representanter har svarat hittills. Svaren visas när pulsen har stängts.",
            HtmlOfPulse(SampleCooperation.WithOpenPulse()),
            StringComparison.Ordinal);
        Assert.Contains(
            "4 av 20 representanter svarade.</p><p>Färre än 5 svarade. Därför visas inte svaren.",
            HtmlOfPulse(SampleCooperation.WithSmallPulse()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 1, 5 }, "3,0")]
    [InlineData(new[] { 4, 5, 5 }, "4,7")]
    [InlineData(new int[0], "Inga uppgifter")]
    public void Mean_OfMarks_IsRoundedToOneDecimal_AndNothingOfNothing(int[] marks, string expected) =>
        Assert.Equal(expected, CooperationWords.Mean(MarksRecord.Of("Påstående", [.. marks.Select(mark => (int?)mark), null]).Mean()));

    private static string HtmlOfPulse(CooperationRecord record) =>
        HtmlWriter.Write([.. CooperationBlocks.Pulse(record, 2)]).Replace("&#xA0;", " ", StringComparison.Ordinal);

    private static DocumentContent Document(CooperationRecord record) => new()
    {
        Title = "Samverkan 2026",
        Author = "Länsstyrelsen Östergötland",
        CreatedUtc = SampleDocuments.Created,
        Blocks = [new Heading(1, "Samverkan 2026"), .. CooperationBlocks.All(record, 2)],
    };
}
