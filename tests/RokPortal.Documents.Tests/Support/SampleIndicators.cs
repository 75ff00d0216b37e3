using RokPortal.Documents.Indicators;

namespace RokPortal.Documents.Tests.Support;

/// <summary>An indicator with county, country and three municipalities; the figures are invented.</summary>
internal static class SampleIndicators
{
    public static IndicatorRecord Employment() => new()
    {
        Slug = "arbete-efter-90-dagar",
        Name = "I arbete efter 90 dagar",
        Definition = "Andel av dem som lämnat programmet.",
        Unit = "procent",
        Source = "Kolada, hämtat den 24 februari 2026",
        Goals = [1],
        Baseline = new IndicatorAim(2020, 29.1m),
        Target = new IndicatorAim(2027, 42),
        Figures =
        [
            .. Of(FigureArea.County, "Östergötland", 29.1m, 31.2m, 38.4m),
            .. Of(FigureArea.Country, "Riket", 33.7m, 36.3m, 39.4m),
            .. Of(FigureArea.Municipality, "Ydre", 40, null, 52.1m),
            .. Of(FigureArea.Municipality, "Kinda", 40, 41, 38),
            new IndicatorFigure(FigureArea.Municipality, "Ödeshög", 2022, FigureSex.Total, null, "Färre än 5, visas inte"),
            new IndicatorFigure(FigureArea.County, "Östergötland", 2022, FigureSex.Women, 33.8m),
            new IndicatorFigure(FigureArea.County, "Östergötland", 2022, FigureSex.Men, 43.5m),
        ],
    };

    private static IEnumerable<IndicatorFigure> Of(FigureArea area, string name, params decimal?[] values) =>
        values.Select((value, index) =>
            new IndicatorFigure(area, name, 2020 + index, FigureSex.Total, value, value is null ? "Uppgift saknas" : ""));
}
