using RokPortal.Documents.Charts;
using RokPortal.Domain.Reporting;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Charts as they look in a follow-up; the figures are invented.</summary>
internal static class SampleCharts
{
    public static readonly ChartUnit Percent = new("procent");

    public static LineChart Line() => new()
    {
        Title = "I arbete eller studier efter 90 dagar, 2020–2025",
        Unit = Percent,
        Series =
        [
            Series("Östergötland", 29.1m, 31.2m, null, 34.5m, 36.0m, 38.4m),
            Series("Riket", 33.7m, 36.3m, 36.2m, 35.8m, 37.4m, 39.4m),
        ],
        References = [new ChartReference("Mål 2027", 42)],
        Source = "Kolada, hämtat den 24 februari 2026",
    };

    public static DotChart Dots() => new()
    {
        Title = "I arbete eller studier efter 90 dagar, kommunerna 2025",
        Unit = Percent,
        Dots =
        [
            new ChartDot("Ydre", 52.1m), new ChartDot("Åtvidaberg", 47.0m),
            new ChartDot("Linköping", 44.2m), new ChartDot("Boxholm", 43.0m),
            new ChartDot("Söderköping", 41.9m), new ChartDot("Finspång", 40.0m),
            new ChartDot("Mjölby", 39.5m), new ChartDot("Kinda", 38.0m),
            new ChartDot("Vadstena", 36.6m), new ChartDot("Motala", 34.4m),
            new ChartDot("Norrköping", 31.8m), new ChartDot("Valdemarsvik", 28.0m),
            new ChartDot("Ödeshög", null, "Färre än 5, visas inte"),
        ],
        References = [new ChartReference("Östergötland", 38.4m), new ChartReference("Riket", 39.4m)],
        Source = "Kolada, hämtat den 24 februari 2026",
    };

    public static StatusChart Status() => new()
    {
        Title = "Läget per aktivitet och part",
        Bars =
        [
            Bar("Helår 2025", 60, 22, 8, 4, 3, 13),
            Bar("Halvår 2026", 20, 48, 14, 1, 9, 18),
        ],
    };

    public static ChartSeries Series(string name, params decimal?[] values) =>
        new(name, [.. values.Select((value, index) => new ChartValue(2020 + index, value))]);

    public static StatusBar Bar(string name, params int[] counts) =>
        new(
            name,
            counts.Select((count, index) => (Status: (PartyStatus)index, count)).ToDictionary(pair => pair.Status, pair => pair.count));
}
