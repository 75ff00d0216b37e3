using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Reporting;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Reporting;

public class PlanStatusDocumentTests
{
    public static TheoryData<string, PlanStatusRecord> Records => new()
    {
        { "ClosedStatus", SampleStatus.Closed() },
        { "OpenStatus", SampleStatus.Open() },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void Compose_AsPdf_ConformsAndKeepsItsStructure_AndSaysTheSameAsHtml(string name, PlanStatusRecord record)
    {
        var content = PlanStatusDocument.Compose(record);
        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf, name + "Twin"));
    }

    [Fact]
    public void Compose_NamesWhoIsSilent_AndPutsTheStalledBeforeTheAtRisk()
    {
        var html = HtmlWriter.WriteDocument(PlanStatusDocument.Compose(SampleStatus.Closed()));

        Assert.Contains("Status saknas från Ydre (1).", html, StringComparison.Ordinal);
        Assert.True(
            html.IndexOf("Bosättningsforum.", StringComparison.Ordinal) < html.IndexOf("Gemensam lägesbild.", StringComparison.Ordinal));
    }
}
