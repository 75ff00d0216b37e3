using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Plans;

public class ActivityPlanDocumentTests
{
    public static TheoryData<string, ActivityPlanRecord> Plans => new()
    {
        { "DraftPlan", SamplePlans.Draft() },
        { "AdoptedPlan", SamplePlans.Adopted() },
        { "EmptyPlan", SamplePlans.Draft() with { Areas = [], Goals = [], Foreword = null } },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Compose_AsPdf_ConformsAndKeepsItsStructure(string name, ActivityPlanRecord plan)
    {
        var pdf = PdfRenderer.Render(ActivityPlanDocument.Compose(plan));

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Compose_AsPdfAndHtml_SaysTheSame(string name, ActivityPlanRecord plan)
    {
        var content = ActivityPlanDocument.Compose(plan);

        var html = HtmlWriter.WriteDocument(content);

        Assert.Equal(ReadingTexts.OfHtml(html), PdfChecker.ReadingText(PdfRenderer.Render(content), name + "Twin"));
    }

    [Fact]
    public void Compose_WhenPlanIsLarge_ConformsAndHasTwin()
    {
        var content = ActivityPlanDocument.Compose(SamplePlans.Large());

        var pdf = PdfRenderer.Render(content);

        Assert.InRange(pdf.PageCount, 45, 65);
        PdfChecker.AssertConforms(pdf);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf));
    }

    [Fact]
    public void Compose_WhenDraft_SaysUtkastAndWhatIsMissing()
    {
        var html = HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(SamplePlans.Draft()));

        Assert.Contains("Utkast", html, StringComparison.Ordinal);
        Assert.Contains("Version 3, 20 november 2026.", html, StringComparison.Ordinal);
        Assert.Contains("Uppgift saknas", html, StringComparison.Ordinal);
        Assert.Contains("Exempeldata", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Fastställd", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenAdopted_NamesTheDecisionAndLeavesGapsOut()
    {
        var html = HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(SamplePlans.Adopted()));

        Assert.Contains("Integrationsrådet fastställde planen den 10 december 2026, § 42.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Utkast", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Uppgift saknas", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exempeldata", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenSampleData_SaysSoInTheHeader()
    {
        Assert.StartsWith("Exempeldata", ActivityPlanDocument.Compose(SamplePlans.Draft()).HeaderRight, StringComparison.Ordinal);
        Assert.Equal("Fastställd 2026-12-10", ActivityPlanDocument.Compose(SamplePlans.Adopted()).HeaderRight);
    }
}
