using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Pdf;

public class PdfConformanceTests
{
    [Fact]
    public void Render_WhenEveryKindOfBlockIsUsed_Conforms()
    {
        var pdf = PdfRenderer.Render(SampleDocuments.Everything());

        PdfChecker.AssertConforms(pdf);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf));
    }

    [Fact]
    public void Render_WhenLandscape_Conforms()
    {
        var pdf = PdfRenderer.Render(SampleDocuments.Everything() with { Landscape = true });

        PdfChecker.AssertConforms(pdf);
    }

    [Fact]
    public void Checker_WhenFilesAreBroken_CatchesEachFault()
    {
        var good = PdfChecker.Save(PdfRenderer.Render(SampleDocuments.Everything()), nameof(Checker_WhenFilesAreBroken_CatchesEachFault));

        var (exitCode, output) = PdfChecker.Run("mkbroken.py", good, Folders.Output("broken"));

        Assert.True(exitCode == 0, output);
        Assert.Contains("0 not detected", output, StringComparison.Ordinal);
    }
}
