using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Pdf;

public class PdfTextTests
{
    [Fact]
    public void Text_WhenAccentsAreDecomposed_IsComposed()
    {
        var pdf = PdfRenderer.Render(SampleDocuments.With(new Paragraph("A\u030Angstro\u0308m i O\u0308stergo\u0308tland")));

        PdfChecker.AssertConforms(pdf);
        Assert.Contains("P | Ångström i Östergötland", PdfChecker.Tree(pdf), StringComparison.Ordinal);
        Assert.Empty(pdf.MissingCharacters);
    }

    [Fact]
    public void Text_WhenNoFontHasTheCharacter_ShowsSquareAndReportsIt()
    {
        var pdf = PdfRenderer.Render(
            SampleDocuments.With(new Heading(2, "Hej 你"), new Paragraph("Sol 🌞 och måne")) with { HeaderRight = "你" });

        PdfChecker.AssertConforms(pdf);
        Assert.Equal(["你", "🌞"], pdf.MissingCharacters);
        Assert.Contains("P | Sol □ och måne", PdfChecker.Tree(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhenOnlyTheUprightFontHasTheCharacter_BorrowsIt()
    {
        const string greek = "Ωμέγα";

        var pdf = PdfRenderer.Render(SampleDocuments.With(new Paragraph([new TextRun($"Ord {greek} ord", Italic: true)])));

        PdfChecker.AssertConforms(pdf);
        Assert.Empty(pdf.MissingCharacters);
        Assert.Contains($"P | Ord {greek} ord", PdfChecker.Tree(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhenWordIsWiderThanTheColumn_IsDividedAndReadsWhole()
    {
        var word = new string('å', 30) + new string('x', 30);
        var content = SampleDocuments.With(
            new Paragraph(string.Concat(Enumerable.Repeat(word, 4))),
            new Table([new TableColumn("Smal"), new TableColumn("Bred", 8)], [[new TableCell(word), new TableCell(word)]]));

        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf));
    }

    [Fact]
    public void Text_WhenLineFeedIsARunOfItsOwn_KeepsTheWordsApart()
    {
        var paragraph = new Paragraph(
            [new TextRun("Farida", Bold: true), new TextRun("\n"), new TextRun("Rahmani"), new TextRun("\nersättare", Muted: true)]);

        var pdf = PdfRenderer.Render(SampleDocuments.With(paragraph));

        PdfChecker.AssertConforms(pdf);
        Assert.Contains("P | Farida Rahmani ersättare", PdfChecker.Tree(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhenSoftHyphensAreGiven_DividesThereOnly()
    {
        var word = string.Concat(Enumerable.Repeat("integrations\u00ADsamordnare\u00AD", 12)) + "na";
        var content = SampleDocuments.With(new Paragraph(word));

        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf));
        Assert.Equal(2, PdfChecker.Tree(pdf).Count(character => character == '\u00AD'));
    }

    [Fact]
    public void Blocks_WhenTheyAreEmpty_AreLeftOut()
    {
        var content = SampleDocuments.With(
            new ListBlock([]),
            new ListBlock([[], [new Paragraph(" ")]]),
            new FactList([new Fact("Tom", "")]),
            new Table([new TableColumn("A")], []),
            new Callout(CalloutKind.Note, [new Paragraph("\u200B")]),
            new Heading(2, "\u00A0"),
            new KeepTogether([]),
            new PageBreak(),
            new Paragraph("Slut"));

        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf);
        Assert.Equal("Document\n  H1 | Provdokument\n  P | Slut", PdfChecker.Tree(pdf).Trim());
    }

    [Fact]
    public void Text_WhenItHoldsPdfSyntax_IsOnlyText()
    {
        const string nasty = ") Tj ET EMC (<< /JS (app.alert(1)) >> \\ % endobj <&\"'>";
        var link = new TextRun("en adress", Link: "https://example.org/)>>/JS(1)\\?q=å ä");
        var content = SampleDocuments.With(new Paragraph([new TextRun(nasty), link])) with
        {
            Title = nasty,
            Author = nasty,
            HeaderLeft = nasty,
        };

        PdfChecker.AssertConforms(PdfRenderer.Render(content));
    }

    [Fact]
    public void Text_WhenItIsAMegabyte_FillsItsPages()
    {
        var words = string.Concat(Enumerable.Repeat("ord och åter ord ", 61_000));

        var pdf = PdfRenderer.Render(SampleDocuments.With(
            new Paragraph(words),
            new Table(
                [new TableColumn("Nr"), new TableColumn("Text", 4)],
                [[new TableCell("1", isRowHeader: true), new TableCell(words)]])));

        Assert.InRange(pdf.PageCount, 300, 600);
    }

    [Fact]
    public void List_WhenNestedDeeply_StaysOnThePage()
    {
        Block list = new ListBlock([[new Paragraph("innerst")]]);
        for (var level = 0; level < 60; level++)
            list = new ListBlock([[new Paragraph("nivå"), list]]);

        PdfChecker.AssertConforms(PdfRenderer.Render(SampleDocuments.With(list)));
    }
}
