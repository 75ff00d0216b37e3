using RokPortal.Documents.Blocks;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Plans;

public class ActivityPlanDocumentTests
{
    [Fact]
    public void Draft_AsPdf_ConformsAndHasItsStructure()
    {
        var pdf = PdfRenderer.Render(ActivityPlanDocument.Compose(SamplePlans.Draft()));

        PdfChecker.AssertConforms(pdf);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf));
    }

    [Fact]
    public void Adopted_AsPdf_ConformsAndHasItsStructure()
    {
        var pdf = PdfRenderer.Render(ActivityPlanDocument.Compose(SamplePlans.Adopted()));

        PdfChecker.AssertConforms(pdf);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf));
    }

    [Fact]
    public void Large_AsPdf_Conforms()
    {
        var pdf = PdfRenderer.Render(ActivityPlanDocument.Compose(SamplePlans.Large()));

        Assert.InRange(pdf.PageCount, 40, 70);
        PdfChecker.AssertConforms(pdf);
    }
}
