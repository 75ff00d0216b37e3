namespace RokPortal.Documents.Charts;

/// <summary>Places a line chart: axis to the left, years below, each line's name at its end.</summary>
internal sealed class LineLayout
{
    private const double LabelShare = 0.36;

    private readonly LineChart chart;
    private readonly ChartCanvas canvas;
    private readonly ValueAxis? axis;
    private readonly IReadOnlyList<int> years;
    private readonly List<EndLabel> labels;
    private readonly double left, right, top, bottom;

    private LineLayout(LineChart chart, ChartFormat format)
    {
        this.chart = chart;
        canvas = new ChartCanvas(format);
        years = chart.Years;
        axis = ValueAxis.Of(
            [
                .. chart.Series.SelectMany(series => series.Values).Select(value => value.Value).OfType<decimal>(),
                .. chart.References.Select(reference => reference.Value),
            ],
            chart.Unit.IsPercent);
        labels = axis is null ? [] : EndLabels(format.Width * LabelShare);

        left = (axis?.Ticks.Max(tick => canvas.TextWidth(TickText(tick))) ?? 0) + canvas.Length(10);
        var labelWidth = labels
            .SelectMany(label => label.Lines.Select(line => canvas.TextWidth(line, label.Series == 0)))
            .DefaultIfEmpty(0)
            .Max();
        right = format.Width - Math.Max(labelWidth + canvas.Length(labels.Count == 0 ? 0 : 16), canvas.TextWidth("2000") / 2);
        top = canvas.LineHeight * 0.6;
        bottom = top + Math.Max(format.PlotHeight, labels.Sum(label => label.Height));
    }

    public static ChartDrawing Lay(LineChart chart, ChartFormat format) => new LineLayout(chart, format).Lay();

    private ChartDrawing Lay()
    {
        DrawYears();
        if (axis is null)
        {
            canvas.Line(ChartPalette.Axis, new Spot(left, bottom), new Spot(right, bottom), 1);
            canvas.Nothing(left, (top + bottom) / 2);
            return canvas.Finish(bottom + canvas.LineHeight * 1.7);
        }

        DrawAxis(axis);
        foreach (var change in chart.Breaks.Where(change => years.Contains(change.FromYear) && change.FromYear > years[0]))
        {
            var x = (X(change.FromYear - 1) + X(change.FromYear)) / 2;
            canvas.Line(ChartPalette.Break, new Spot(x, top), new Spot(x, bottom), 1.5, 4, 4);
        }

        foreach (var reference in chart.References)
            canvas.Line(
                ChartPalette.Reference,
                new Spot(left, Y(axis, reference.Value)),
                new Spot(right, Y(axis, reference.Value)),
                1.5, 1.5, 4);
        DrawLabels();
        // The first line, which the chart is about, is painted last and lies on top.
        for (var series = chart.Series.Count - 1; series >= 0; series--)
            DrawSeries(axis, series);
        return canvas.Finish(bottom + canvas.LineHeight * 1.7);
    }

    private void DrawAxis(ValueAxis scale)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = Y(scale, tick);
            canvas.Line(tick == scale.Low ? ChartPalette.Axis : ChartPalette.Grid, new Spot(left, y), new Spot(right, y), 1);
            canvas.Text(
                ChartPalette.Muted,
                left - canvas.Length(8),
                y + canvas.Size * ChartCanvas.BaselineBelowMiddle,
                TickText(tick), TextAnchor.End);
        }
    }

    /// <summary>As many years as there is room for; the last one always.</summary>
    private void DrawYears()
    {
        if (years.Count == 0)
            return;

        var room = years.Count == 1 ? right - left : (right - left) / (years.Count - 1);
        var every = (int)Math.Ceiling((canvas.TextWidth("2000") + canvas.Length(10)) / room);
        for (var index = years.Count - 1; index >= 0; index -= every)
            canvas.Text(
                ChartPalette.Muted,
                X(years[index]),
                bottom + canvas.LineHeight * 1.3,
                LineChart.YearText(years[index]), TextAnchor.Middle);
    }

    private void DrawSeries(ValueAxis scale, int series)
    {
        var stretches = chart.Stretches(chart.Series[series])
            .Select(stretch => stretch.Select(value => new Spot(X(value.Year), Y(scale, value.Value))).ToList()).ToList();
        foreach (var stretch in stretches.Where(stretch => stretch.Count > 1))
            canvas.Path(ChartPalette.Line(series), stretch, series == 0 ? 3 : 2.2, ChartPalette.Dash(series));
        foreach (var spot in stretches.SelectMany(stretch => stretch))
            canvas.Marker(series, spot);
    }

    /// <summary>A label that had to move has a thin line that leads to the end of its own.</summary>
    private void DrawLabels()
    {
        var places = LabelColumn.Spread(
            [.. labels.Select(label => new ColumnLabel(Y(axis!, label.Value), label.Height))],
            top - canvas.LineHeight * 0.5, bottom);
        for (var index = 0; index < labels.Count; index++)
        {
            var (label, end) = (labels[index], Y(axis!, labels[index].Value));
            if (Math.Abs(places[index] - end) > canvas.LineHeight / 2)
                canvas.Line(
                    ChartPalette.Axis,
                    new Spot(right + canvas.Length(5), end),
                    new Spot(right + canvas.Length(12), places[index]),
                    1);

            var baseline = places[index] - label.Height / 2 + canvas.LineHeight / 2 + canvas.Size * ChartCanvas.BaselineBelowMiddle;
            foreach (var line in label.Lines)
            {
                canvas.Text(
                    label.Series is { } series ? ChartPalette.Label(series) : ChartPalette.Text,
                    right + canvas.Length(14), baseline, line, isBold: label.Series == 0);
                baseline += canvas.LineHeight;
            }
        }
    }

    private List<EndLabel> EndLabels(double width)
    {
        List<EndLabel> result = [];
        for (var series = 0; series < chart.Series.Count; series++)
        {
            if (chart.Series[series].Values
                    .OrderBy(value => value.Year)
                    .LastOrDefault(value => value.Value is not null) is { Value: { } last })
                result.Add(Label(chart.Series[series].Name, last, series));
        }

        result.AddRange(chart.References.Select(
            reference => Label($"{reference.Name}: {chart.Unit.WithSymbol(reference.Value)}", reference.Value, null)));
        return result;

        EndLabel Label(string text, decimal value, int? series)
        {
            var lines = canvas.Wrap(text, width, series == 0);
            return new EndLabel(lines, value, series, lines.Count * canvas.LineHeight);
        }
    }

    private string TickText(decimal tick) => chart.Unit.AxisLabel(tick, axis!.Step);

    private double X(int year) => years.Count == 1 ? (left + right) / 2 : left + (right - left) * (year - years[0]) / (years.Count - 1);

    private double Y(ValueAxis scale, decimal value) => bottom - (bottom - top) * scale.Share(value);

    /// <summary>What stands at the end of a line; a reference has no series.</summary>
    private sealed record EndLabel(IReadOnlyList<string> Lines, decimal Value, int? Series, double Height);
}
