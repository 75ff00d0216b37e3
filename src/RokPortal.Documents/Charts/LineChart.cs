namespace RokPortal.Documents.Charts;

/// <summary>Linjediagram: values over years. The first series is the one that the chart is about.</summary>
public sealed record LineChart : Chart
{
    /// <summary>Unit of all values.</summary>
    public required ChartUnit Unit { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Levels to compare with, such as a target.</summary>
    public IReadOnlyList<ChartReference> References { get; init; } = [];

    /// <summary>Years from which the definition is another. No line is drawn across them.</summary>
    public IReadOnlyList<DefinitionBreak> Breaks { get; init; } = [];

    /// <inheritdoc />
    public override string Conclusion => Series.Count == 0 ? "Uppgifter saknas." : string.Join(' ',
        [.. Series.Select(ConclusionOf), .. References.Select(reference => $"{reference.Name}: {Unit.InWords(reference.Value)}.")]);

    /// <inheritdoc />
    public override Table DataTable => new(
        [new TableColumn("År"), .. Series.Select(series => new TableColumn(series.Name, 1.4, ColumnAlignment.Right))],
        [.. Years.Select(year => (IReadOnlyList<TableCell>)
        [
            new TableCell(YearText(year), isRowHeader: true),
            .. Series.Select(series => new TableCell(Cell(series, year))),
        ])],
        $"{Title}, {Unit.Name}");

    /// <summary>Every year between the first and the last that any series speaks of.</summary>
    internal IReadOnlyList<int> Years
    {
        get
        {
            var years = Series.SelectMany(series => series.Values).Select(value => value.Year).ToList();
            return years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)];
        }
    }

    /// <inheritdoc />
    internal override ChartDrawing Lay(ChartFormat format) => LineLayout.Lay(this, format);

    internal static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The known values in stretches that a line may be drawn through: no gap, no change of definition.</summary>
    internal IEnumerable<IReadOnlyList<(int Year, decimal Value)>> Stretches(ChartSeries series)
    {
        List<(int Year, decimal Value)> stretch = [];
        foreach (var value in series.Values.OrderBy(value => value.Year))
        {
            var goesOn = stretch.Count > 0 && value.Year == stretch[^1].Year + 1 && Breaks.All(change => change.FromYear != value.Year);
            if (stretch.Count > 0 && (!goesOn || value.Value is null))
            {
                yield return stretch;
                stretch = [];
            }

            if (value.Value is { } known)
                stretch.Add((value.Year, known));
        }

        if (stretch.Count > 0)
            yield return stretch;
    }

    private string Cell(ChartSeries series, int year)
    {
        var value = series.Values.FirstOrDefault(value => value.Year == year) ?? new ChartValue(year, null);
        return value.Value is { } known ? Unit.Number(known) : value.WhyMissing;
    }

    /// <summary>Only values of one definition are compared: those since the last change.</summary>
    private string ConclusionOf(ChartSeries series)
    {
        var known = series.Values.Where(value => value.Value is not null).OrderBy(value => value.Year).ToList();
        var changed = Breaks
            .Where(change => known.Count > 0 && change.FromYear <= known[^1].Year)
            .Select(change => change.FromYear)
            .DefaultIfEmpty(int.MinValue)
            .Max();
        var comparable = known.SkipWhile(value => value.Year < changed).ToList();
        var sentence = comparable switch
        {
            [] => "Uppgifter saknas.",
            [var only] => $"{Unit.Subject} var {Unit.InWords(only.Value!.Value)} {YearText(only.Year)}.",
            [var first, .., var last] =>
                $"{Unit.Subject} {Change(first.Value!.Value, last.Value!.Value)} {YearText(first.Year)}–{YearText(last.Year)}.",
        };
        return Series.Count == 1 ? sentence : $"{series.Name}: {char.ToLowerInvariant(sentence[0])}{sentence[1..]}";
    }

    private string Change(decimal first, decimal last) => Unit.Number(first) == Unit.Number(last)
        ? $"låg kvar på {Unit.InWords(last)}"
        : $"{(last > first ? "ökade" : "minskade")} från {Unit.Number(first)} till {Unit.InWords(last)}";
}
