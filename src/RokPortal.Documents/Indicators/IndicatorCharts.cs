using RokPortal.Documents.Charts;

namespace RokPortal.Documents.Indicators;

/// <summary>The charts of an indicator, the same on its page and in the report.</summary>
public static class IndicatorCharts
{
    /// <summary>The unit with its numbers.</summary>
    public static ChartUnit UnitOf(IndicatorRecord indicator) => new(indicator.Unit, indicator.Decimals);

    /// <summary>The county and the country over the years, with the target.</summary>
    public static LineChart Development(IndicatorRecord indicator) => Lines(
        indicator,
        indicator.Name,
        [.. Series(indicator, FigureArea.County, FigureSex.Total), .. Series(indicator, FigureArea.Country, FigureSex.Total)]) with
    {
        References = indicator.Target is { } target ? [new ChartReference($"Mål {Year(target.Year)}", target.Value)] : [],
    };

    /// <summary>Women and men in the county over the years; null when the source does not tell them apart.</summary>
    public static LineChart? BySex(IndicatorRecord indicator) => indicator.IsBySex(FigureArea.County)
        ? Lines(
            indicator,
            $"{indicator.Name}, kvinnor och män i länet",
            [
                .. Series(indicator, FigureArea.County, FigureSex.Women, "Kvinnor"),
                .. Series(indicator, FigureArea.County, FigureSex.Men, "Män"),
            ])
        : null;

    /// <summary>The municipalities of a year, best first, with county and country.</summary>
    public static DotChart Municipalities(IndicatorRecord indicator, int year)
    {
        var figures = indicator.Figures.Where(figure => figure.Year == year && figure.Sex == FigureSex.Total).ToList();
        var best = indicator.HigherIsBetter ? -1 : 1;
        return new DotChart
        {
            Title = $"{indicator.Name}, kommunerna {Year(year)}",
            Unit = UnitOf(indicator),
            Dots =
            [
                .. figures.Where(figure => figure.Area == FigureArea.Municipality)
                    .OrderBy(figure => figure.Value is null).ThenBy(figure => best * figure.Value)
                    .ThenBy(figure => figure.AreaName, StringComparer.Create(DocumentTexts.Swedish, CompareOptions.None))
                    .Select(figure => new ChartDot(figure.AreaName, figure.Value, WhyMissing(figure))),
            ],
            References =
            [
                .. figures.Where(figure => figure.Area != FigureArea.Municipality && figure.Value is not null)
                    .OrderByDescending(figure => figure.Area)
                    .Select(figure => new ChartReference(figure.AreaName, figure.Value!.Value)),
            ],
            Source = indicator.Source,
            Notes = Notes(indicator, year, year),
        };
    }

    private static LineChart Lines(IndicatorRecord indicator, string title, IReadOnlyList<ChartSeries> series)
    {
        var years = series.SelectMany(line => line.Values).Select(value => value.Year).DefaultIfEmpty().ToList();
        var (first, last) = (years.Min(), years.Max());
        return new LineChart
        {
            Title = first == 0 ? title : first == last ? $"{title}, {Year(first)}" : $"{title}, {Year(first)}–{Year(last)}",
            Unit = UnitOf(indicator),
            Series = series,
            Breaks = [.. indicator.Changes.Select(change => new DefinitionBreak(change.FromYear, change.Note))],
            Source = indicator.Source,
            Notes = Notes(indicator, first, last),
        };
    }

    private static IEnumerable<ChartSeries> Series(IndicatorRecord indicator, FigureArea area, FigureSex sex, string? name = null) =>
        indicator.Figures.Where(figure => figure.Area == area && figure.Sex == sex)
            .GroupBy(figure => figure.AreaName)
            .Select(group => new ChartSeries(
                name ?? group.Key,
                [.. group.OrderBy(figure => figure.Year).Select(figure => new ChartValue(figure.Year, figure.Value, WhyMissing(figure)))]));

    private static IReadOnlyList<string> Notes(IndicatorRecord indicator, int first, int last) =>
    [
        .. indicator.IsSample ? ["Exempelvärden: talen är påhittade."] : (string[])[],
        .. indicator.Figures.Any(figure => figure.IsSmall) ? ["Tal under 5 gäller få personer. Läs dem med försiktighet."] : (string[])[],
        .. indicator.Changes.Where(change => change.FromYear > first && change.FromYear <= last)
            .Select(change => $"Ny definition från {Year(change.FromYear)}: {change.Note}"),
    ];

    private static string WhyMissing(IndicatorFigure figure) => figure.WhyMissing.Length == 0 ? "Uppgift saknas" : figure.WhyMissing;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
