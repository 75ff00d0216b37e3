using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Pdf.Fonts;
using RokPortal.Documents.Pdf.Layout;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Pdf;

public class PaginationTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Paragraph_WhenItGoesOverPages_LeavesNoLineAlone(int lines)
    {
        // Paragraphs of this many lines, so many that a page break falls at every possible line of one.
        var paragraph = SampleDocuments.LongParagraph(lines * 12);
        for (var offset = 0; offset < lines; offset++)
        {
            var fillers = Enumerable.Repeat<Block>(new Paragraph("En rad."), offset);
            var paragraphs = Enumerable.Range(0, 40).Select(_ => (Block)(paragraph with { }));

            var pages = Lay([.. fillers, .. paragraphs]).Pages;

            foreach (var group in LinesByParagraph(pages).Where(group => group.LinesPerPage.Count > 1))
                Assert.All(group.LinesPerPage, count => Assert.True(count >= 2, $"{count} line alone of {group.Total}"));
        }
    }

    [Fact]
    public void Heading_WhenPageIsFull_MovesWithItsText()
    {
        for (var fillers = 20; fillers < 45; fillers++)
        {
            var blocks = Enumerable.Repeat<Block>(new Paragraph("En rad."), fillers)
                .Concat([new Heading(2, "Rubriken"), SampleDocuments.LongParagraph(60)]);

            var document = Lay([.. blocks]);

            var heading = document.Headings.Single(place => place.Heading.PlainText == "Rubriken");
            var lastOnPage = document.Pages[heading.PageIndex].Operations.OfType<TextOperation>().Last(text => text.Tag != null);
            Assert.Equal("P", lastOnPage.Tag!.Type);
        }
    }

    [Fact]
    public void KeepTogether_WhenPageIsFull_StaysOnOnePage()
    {
        for (var fillers = 20; fillers < 45; fillers++)
        {
            var kept = new KeepTogether([new Heading(2, "Först"), SampleDocuments.LongParagraph(90), new Heading(2, "Sist")]);
            var document = Lay([.. Enumerable.Repeat<Block>(new Paragraph("En rad."), fillers), kept]);

            Assert.Equal(document.Headings[1].PageIndex, document.Headings[2].PageIndex);
        }
    }

    [Fact]
    public void Table_WhenItGoesOverPages_RepeatsItsHeaderAsArtifact()
    {
        var rows = Enumerable.Range(1, 90)
            .Select(number => (IReadOnlyList<TableCell>)[new TableCell($"Rad {number}"), new TableCell("Text")]);
        var content = SampleDocuments.With(new Table([new TableColumn("Rubrik A"), new TableColumn("Rubrik B")], [.. rows]));

        var pages = DocumentLayout.Lay(content, new Theme(new FontLibrary())).Pages;

        Assert.True(pages.Count >= 3);
        foreach (var page in pages)
        {
            var header = page.Operations.OfType<TextOperation>().Single(text => text.Text == "Rubrik A");
            Assert.Equal(page.Index == 0 ? ArtifactKind.None : ArtifactKind.Pagination, header.Artifact);
        }

        PdfChecker.AssertConforms(PdfRenderer.Render(content));
    }

    [Fact]
    public void Table_WhenRowIsThreePagesHigh_IsOneRowInTheStructure()
    {
        var content = SampleDocuments.With(new Table(
            [new TableColumn("Nr"), new TableColumn("Text", 3)],
            [
                [
                    new TableCell("1", isRowHeader: true),
                    new TableCell([SampleDocuments.LongParagraph(900), SampleDocuments.LongParagraph(300)]),
                ],
                [new TableCell("2", isRowHeader: true), new TableCell("Kort")],
            ],
            "Lång rad"));

        var pdf = PdfRenderer.Render(content);

        Assert.True(pdf.PageCount >= 3);
        PdfChecker.AssertConforms(pdf);
        Assert.Equal(3, PdfChecker.Tree(pdf).Split('\n').Count(line => line.Trim() == "TR"));
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf));
    }

    [Fact]
    public void Callout_WhenItGoesOverPages_Conforms()
    {
        var content = SampleDocuments.With(
            new Callout(CalloutKind.Decision, [.. Enumerable.Repeat(SampleDocuments.LongParagraph(200), 6)]));

        var pdf = PdfRenderer.Render(content);

        Assert.True(pdf.PageCount >= 2);
        PdfChecker.AssertConforms(pdf);
    }

    [Fact]
    public void KeepTogether_WithNext_StartsOnThePageOfWhatFollows()
    {
        for (var lines = 20; lines < 46; lines++)
        {
            var document = Lay(
            [
                .. Enumerable.Range(0, lines).Select(_ => new Paragraph("Rad.")),
                new KeepTogether([new Heading(2, "Ärende"), new Paragraph("Föredragande")]) { WithNext = true },
                new Callout(CalloutKind.Decision, [new Heading(3, "Beslut"), new Paragraph("Beslutat.")]),
            ]);

            var pages = document.Pages.Where(page => page.Operations.OfType<TextOperation>()
                .Any(text => text.Tag != null && text.Text is "Ärende" or "Beslut"));
            Assert.Single(pages);
        }
    }

    [Fact]
    public void Page_WhenAnythingIsDrawn_KeepsItInsideTheMargins()
    {
        var content = SampleDocuments.Everything();
        var document = DocumentLayout.Lay(content, new Theme(new FontLibrary()));

        var texts = document.Pages.SelectMany(page => page.Operations.OfType<TextOperation>().Where(text => text.Tag != null));

        Assert.All(texts, text =>
        {
            Assert.InRange(text.X, Theme.MarginSide - 0.1, document.PageWidth - Theme.MarginSide);
            Assert.InRange(
                text.X + text.Style.Font.Measure(text.Text.TrimEnd(), text.Style.Size),
                0,
                document.PageWidth - Theme.MarginSide + 0.1);
            Assert.InRange(text.Y, Theme.MarginTop, document.PageHeight - Theme.MarginBottom);
        });
    }

    private static LaidDocument Lay(IReadOnlyList<Block> blocks) =>
        DocumentLayout.Lay(SampleDocuments.With([.. blocks]), new Theme(new FontLibrary()));

    private static IEnumerable<(List<int> LinesPerPage, int Total)> LinesByParagraph(IReadOnlyList<Page> pages)
    {
        var lines = pages.SelectMany(page => page.Operations.OfType<TextOperation>()
            .Where(text => text.Tag?.Type == "P")
            .Select(text => (text.Tag, page.Index, text.Y)).Distinct());
        return lines.GroupBy(line => line.Tag).Select(paragraph =>
            (paragraph.GroupBy(line => line.Index).Select(page => page.Count()).ToList(), paragraph.Count()));
    }
}
