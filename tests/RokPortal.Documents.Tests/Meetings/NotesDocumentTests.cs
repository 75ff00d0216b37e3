using System.Security.Cryptography;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Html;
using RokPortal.Documents.Meetings;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Meetings;

public class NotesDocumentTests
{
    public static TheoryData<string, NotesRecord> Notes => new()
    {
        { "SentOutNotes", SampleNotes.SentOut() },
        { "FinalNotes", SampleNotes.Final() },
        { "BareNotes", SampleNotes.Bare() },
    };

    [Theory]
    [MemberData(nameof(Notes))]
    public void Compose_AsPdf_ConformsAndKeepsItsStructure(string name, NotesRecord notes)
    {
        var pdf = PdfRenderer.Render(NotesDocument.Compose(notes));

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
        Assert.Equal(SHA256.HashData(pdf.Bytes), SHA256.HashData(PdfRenderer.Render(NotesDocument.Compose(notes)).Bytes));
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void Compose_AsPdfAndHtml_SaysTheSame(string name, NotesRecord notes)
    {
        var content = NotesDocument.Compose(notes);

        var html = HtmlWriter.WriteDocument(content);

        Assert.Equal(ReadingTexts.OfHtml(html), PdfChecker.ReadingText(PdfRenderer.Render(content), name + "Twin"));
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void Compose_Always_IsNeverVerifiedAndHasNoParagraphs(string name, NotesRecord notes)
    {
        var html = HtmlWriter.WriteDocument(NotesDocument.Compose(notes));

        Assert.NotEmpty(name);
        Assert.DoesNotContain("juster", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("§", html, StringComparison.Ordinal);
        Assert.Contains("Vid anteckningarna: ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenSentOut_SaysUntilWhenToComment()
    {
        var html = HtmlWriter.WriteDocument(NotesDocument.Compose(SampleNotes.SentOut()));

        Assert.Contains("Lämna synpunkter senast den 24 november 2026.", html, StringComparison.Ordinal);
        Assert.Contains("Exempeldata", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenFinal_HasNoStatusBox()
    {
        var html = HtmlWriter.WriteDocument(NotesDocument.Compose(SampleNotes.Final()));

        Assert.DoesNotContain("synpunkter senast", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exempeldata", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenThereAreActionPoints_GathersThemLast()
    {
        var html = HtmlWriter.WriteDocument(NotesDocument.Compose(SampleNotes.Final()));

        var table = html[html.LastIndexOf("<table", StringComparison.Ordinal)..];
        Assert.Equal(SampleNotes.Final().Items.Sum(item => item.ActionPoints.Count) + 1, table.Split("<tr>").Length - 1);
        Assert.Contains("30 november 2026", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenTheGroupAgrees_CallsItStallningstagande()
    {
        var item = new ItemRecord
        {
            Position = 1,
            Title = "Punkt",
            Result = ItemResult.Decision,
            Decision = ["lämna förslaget till rådet"],
        };

        var html = HtmlWriter.WriteDocument(NotesDocument.Compose(SampleNotes.Final() with { Items = [item] }));

        Assert.Contains("<h4>Ställningstagande</h4>", html, StringComparison.Ordinal);
        Assert.Contains("Beredningsgruppen enas om att lämna förslaget till rådet.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Beslut", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenThawed_GivesTheSameDocument()
    {
        var thawed = FrozenJson.Thaw<NotesRecord>(FrozenJson.Freeze(SampleNotes.SentOut(), NotesRecord.Schema));

        Assert.Equal(
            HtmlWriter.WriteDocument(NotesDocument.Compose(SampleNotes.SentOut())),
            HtmlWriter.WriteDocument(NotesDocument.Compose(thawed)));
    }
}
