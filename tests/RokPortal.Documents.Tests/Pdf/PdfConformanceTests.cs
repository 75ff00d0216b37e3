using System.Security.Cryptography;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Pdf;

public class PdfConformanceTests
{
    [Fact]
    public void Render_WhenEveryKindOfBlockIsUsed_ConformsAndSaysTheSameAsHtml()
    {
        var content = SampleDocuments.Everything();

        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf), "EveryKindOfBlock");
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf));
        Assert.Empty(pdf.MissingCharacters);
    }

    [Fact]
    public void Render_WhenLandscape_Conforms()
    {
        PdfChecker.AssertConforms(PdfRenderer.Render(SampleDocuments.Everything() with { Landscape = true }));
    }

    [Fact]
    public void Render_WhenRunTwice_GivesTheSameBytes()
    {
        var first = PdfRenderer.Render(ActivityPlanDocument.Compose(SamplePlans.Draft()));
        var second = PdfRenderer.Render(ActivityPlanDocument.Compose(SamplePlans.Draft()));

        Assert.Equal(SHA256.HashData(first.Bytes), SHA256.HashData(second.Bytes));
    }

    [Fact]
    public void Render_WhenManyThreadsRender_GivesTheSameBytes()
    {
        var checksums = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4)
            .Select(_ => Convert.ToHexString(SHA256.HashData(PdfRenderer.Render(SampleDocuments.Everything()).Bytes)))
            .ToList();

        Assert.Single(checksums.Distinct());
    }

    [Fact]
    public void Checker_WhenFilesAreBroken_CatchesEachFault()
    {
        var good = PdfChecker.Save(PdfRenderer.Render(SampleDocuments.Everything()), nameof(Checker_WhenFilesAreBroken_CatchesEachFault));

        var (exitCode, output) = PdfChecker.Run("mkbroken.py", good, Folders.Output("broken"));

        Assert.True(exitCode == 0, output);
        Assert.Contains(", 0 not detected", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WhenFirstHeadingIsNotLevelOne_IsRefused()
    {
        var content = SampleDocuments.With() with { Blocks = [new Heading(2, "Fel"), new Paragraph("Text")] };

        Assert.Throws<InvalidOperationException>(() => PdfRenderer.Render(content));
    }

    [Fact]
    public void Render_WhenHeadingLevelIsSkipped_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => PdfRenderer.Render(SampleDocuments.With(new Heading(3, "Fel"))));
    }

    [Fact]
    public void Render_WhenThereAreTwoTitles_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => PdfRenderer.Render(SampleDocuments.With(new Heading(1, "Fel"))));
    }

    [Fact]
    public void Render_WhenRowHasTooFewCells_IsRefused()
    {
        var table = new Table([new TableColumn("A"), new TableColumn("B")], [[new TableCell("ensam")]]);

        Assert.Throws<InvalidOperationException>(() => PdfRenderer.Render(SampleDocuments.With(table)));
    }

    [Fact]
    public void Render_WhenTitleIsMissing_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => PdfRenderer.Render(SampleDocuments.With() with { Title = "\u200B " }));
    }
}
