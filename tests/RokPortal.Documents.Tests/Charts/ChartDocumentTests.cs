using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Charts;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Charts;

public partial class ChartDocumentTests
{
    private static readonly DocumentContent Charts = SampleDocuments.With(
        new Heading(2, "Linjer"), new Figure(SampleCharts.Line()),
        new Heading(2, "Kommuner"), new Figure(SampleCharts.Dots()),
        new Heading(2, "Läget"), new Figure(SampleCharts.Status()));

    [Fact]
    public void Pdf_WithEveryChart_ConformsAndKeepsItsStructure()
    {
        var pdf = PdfRenderer.Render(Charts);

        PdfChecker.AssertConforms(pdf);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf), "Charts");
    }

    [Fact]
    public void Pdf_WithChartsThatHaveLittleToShow_Conforms()
    {
        var pdf = PdfRenderer.Render(SampleDocuments.With(
            new Figure(SampleCharts.Line() with { Series = [], References = [] }),
            new Figure(SampleCharts.Dots() with { Dots = [], References = [] }),
            new Figure(SampleCharts.Status() with { Bars = [] })));

        PdfChecker.AssertConforms(pdf);
    }

    [Fact]
    public void Html_WithALineChart_KeepsItsMarkup()
    {
        var html = FigureHtml.Write(SampleCharts.Line(), "prov");

        Snapshot.AssertMatches(html.Replace("><", ">\n<", StringComparison.Ordinal) + "\n", "LineChartHtml");
    }

    [Fact]
    public void Html_OfEveryChart_HasNoStyleAndTwoNamedDrawings()
    {
        var html = HtmlWriter.Write(Charts.Blocks);

        Assert.DoesNotMatch(StyleAttribute(), html);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(6, page.QuerySelectorAll("svg[role=img]").Length);
        Assert.All(page.QuerySelectorAll("svg"), svg => Assert.All(
            svg.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(page.GetElementById(id)!.TextContent)));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.All(page.QuerySelectorAll("figure"), figure => Assert.NotNull(figure.QuerySelector("details table")));
    }

    [Fact]
    public void Html_WhenNamesHoldMarkup_EncodesThem()
    {
        var html = FigureHtml.Write(
            SampleCharts.Line() with { Title = "<b>", Source = "<i>", Series = [SampleCharts.Series("<script>", 1)] },
            "prov");

        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfALineChart_ShowsEveryYearAndWhyAValueIsMissing()
    {
        var chart = SampleCharts.Line() with
        {
            Series = [new ChartSeries("Ydre", [new ChartValue(2020, 3), new ChartValue(2022, null, "Färre än 5, visas inte")])],
        };

        var page = new HtmlParser().ParseDocument(HtmlWriter.Write([chart.DataTable]));

        Assert.Equal(
            ["2020 3,0", "2021 Uppgift saknas", "2022 Färre än 5, visas inte"],
            page.QuerySelectorAll("tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[1].TextContent}"));
    }

    [GeneratedRegex(@"\sstyle\s*=")]
    private static partial Regex StyleAttribute();
}
