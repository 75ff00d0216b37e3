using RokPortal.Documents.Blocks;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Pdf.Layout;
using RokPortal.Documents.Tests.Support;
using UglyToad.PdfPig.Outline;
using Reader = UglyToad.PdfPig.PdfDocument;
using ReadPage = UglyToad.PdfPig.Content.Page;

namespace RokPortal.Documents.Tests.Pdf;

/// <summary>
/// What a reader that knows nothing of us finds in the bytes: letters by the fonts' own tables, where they stand on the
/// page, and what the file says of itself.
/// </summary>
public class OtherReaderTests
{
    [Fact]
    public void Text_OfLettersFromFarAway_IsReadAsWritten()
    {
        const string Written = "Ångström i Östergötland – Ωμέγα, ”ﬁna” offer: 1 204 € ≤ ½";

        TextRun[] runs = [new(Written), new(Written, Bold: true), new(Written, Italic: true)];

        using var pdf = Open(SampleDocuments.With(new Paragraph(runs)));

        Assert.Equal("Provdokument" + ReadingTexts.Condense(Written + Written + Written), Body(pdf));
    }

    [Fact]
    public void Text_OverManyPages_IsReadWholeAndInOrder()
    {
        var words = string.Join(' ', Enumerable.Range(0, 60).Select(word => $"ord{word}"));
        string[] paragraphs = [.. Enumerable.Range(1, 40).Select(number => $"Stycke {number}. {words}")];

        using var pdf = Open(SampleDocuments.With([.. paragraphs.Select(text => new Paragraph(text))]));

        Assert.InRange(pdf.NumberOfPages, 3, 20);
        Assert.Equal("Provdokument" + ReadingTexts.Condense(string.Concat(paragraphs)), Body(pdf));
    }

    [Fact]
    public void Page_OfEveryKindOfBlock_HasAllItsLettersOnIt_AndItsNumberBelow()
    {
        using var pdf = Open(SampleDocuments.Everything());

        foreach (var page in pdf.GetPages())
        {
            Assert.All(page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)), letter =>
            {
                Assert.InRange(letter.BoundingBox.Left, 0, page.Width);
                Assert.InRange(letter.BoundingBox.Right, 0, page.Width);
                Assert.InRange(letter.BoundingBox.Bottom, 0, page.Height);
                Assert.InRange(letter.BoundingBox.Top, 0, page.Height);
            });
            var footer = page.Letters.Where(letter => letter.StartBaseLine.Y < Theme.MarginBottom).Select(letter => letter.Value);
            if (page.Number > 1)
                Assert.Contains($"{page.Number}", string.Concat(footer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void File_SaysWhatItIs_AndItsBookmarksLeadToTheirHeadings()
    {
        using var pdf = Open(SampleDocuments.Everything());

        var about = pdf.Information;
        Assert.Equal(("Allt på en gång", "Integrationsrådet", "Alla sorters block"), (about.Title, about.Author, about.Subject));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var places = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(["Allt på en gång", "Innehåll", "Text", "Listor", "Rutor", "Tabell"], places.Select(place => place.Title).Take(6));
        Assert.All(places, place =>
            Assert.Contains(ReadingTexts.Condense(place.Title), Body(pdf.GetPage(place.PageNumber)), StringComparison.Ordinal));
    }

    private static Reader Open(DocumentContent content) => Reader.Open(PdfRenderer.Render(content).Bytes);

    private static string Body(Reader pdf) => string.Concat(pdf.GetPages().Select(Body));

    /// <summary>Between header and footer.</summary>
    private static string Body(ReadPage page) => ReadingTexts.Condense(string.Concat(page.Letters
        .Where(letter => letter.StartBaseLine.Y > Theme.MarginBottom && letter.StartBaseLine.Y < page.Height - Theme.MarginTop)
        .Select(letter => letter.Value)));
}
