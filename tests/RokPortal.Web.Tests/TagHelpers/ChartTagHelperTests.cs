using RokPortal.Documents.Blocks;
using RokPortal.Documents.Charts;
using RokPortal.Documents.Shared;
using RokPortal.Domain.Reporting;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class ChartTagHelperTests
{
    [Fact]
    public void Render_OfAChart_HasDrawingConclusionSourceAndTable()
    {
        var chart = new LineChart
        {
            Title = "Andel, 2024–2025",
            Unit = new ChartUnit("procent"),
            Series = [new ChartSeries("Östergötland", [new ChartValue(2024, 30), new ChartValue(2025, 38.4m)])],
            Source = "Kolada",
        };

        var figure = new Rendering().Element("chart", new ChartTagHelper { Model = chart, Id = "andel" });

        Assert.Equal("Andelen ökade från 30,0 till 38,4 procent 2024–2025.", figure.QuerySelector("#andel-slutsats")!.TextContent);
        Assert.Contains("Källa: Kolada", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, figure.QuerySelectorAll("details tbody tr").Length);
    }

    [Fact]
    public void StatusesOfCharts_AreThoseOfThePages()
    {
        var page = new Rendering();
        var bar = new StatusBar("Helår 2026", PartyStatuses.Asked.ToDictionary(status => status, _ => 1));

        var chart = page.Element("chart", new ChartTagHelper { Model = new StatusChart { Title = "Status", Bars = [bar] }, Id = "status" });

        Assert.Equal(
            PartyStatuses.Asked.Select(status => page.Element("status", new StatusTagHelper { Value = status }).TextContent),
            chart.QuerySelectorAll("thead th").Skip(1).Select(cell => cell.TextContent));
        Assert.All(PartyStatuses.Asked, status => Assert.NotNull(chart.QuerySelector($".ch-{StatusLooks.Of(status)}")));
    }
}
