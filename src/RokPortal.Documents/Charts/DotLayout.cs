namespace RokPortal.Documents.Charts;

/// <summary>Places a dot chart: a row for each, its dot on a common axis, its number to the right.</summary>
internal sealed class DotLayout
{
    private const double NameShare = 0.38;

    private static readonly double[][] ReferenceDashes = [[], [6, 4], [2, 3]];

    private readonly DotChart chart;
    private readonly ChartCanvas canvas;
    private readonly ValueAxis? axis;
    private readonly double left, right, top, bottom, rowHeight;

    private DotLayout(DotChart chart, ChartFormat format)
    {
        this.chart = chart;
        canvas = new ChartCanvas(format);
        axis = ValueAxis.Of(
            [.. chart.Dots.Select(dot => dot.Value).OfType<decimal>(), .. chart.References.Select(reference => reference.Value)],
            chart.Unit.IsPercent);
        rowHeight = canvas.LineHeight * 1.3;
        var names = chart.Dots.Select(dot => canvas.TextWidth(dot.Name)).DefaultIfEmpty(0).Max();
        left = Math.Min(names, format.Width * NameShare) + canvas.Length(14);
        right = format.Width - chart.Dots.Select(dot => canvas.TextWidth(ValueText(dot))).DefaultIfEmpty(0).Max() - canvas.Length(14);
        top = chart.References.Count * canvas.LineHeight + canvas.Length(6);
        bottom = top + chart.Dots.Count * rowHeight;
    }

    public static ChartDrawing Lay(DotChart chart, ChartFormat format) => new DotLayout(chart, format).Lay(format.Width);

    private ChartDrawing Lay(double width)
    {
        if (axis is not null)
        {
            DrawAxis(axis);
            DrawReferences(axis);
        }

        if (chart.Dots.Count == 0)
            canvas.Nothing(0, bottom + canvas.Size);
        for (var index = 0; index < chart.Dots.Count; index++)
        {
            var dot = chart.Dots[index];
            var y = top + (index + 0.5) * rowHeight;
            var baseline = y + canvas.Size * ChartCanvas.BaselineBelowMiddle;
            canvas.Text(ChartPalette.Text, 0, baseline, dot.Name);
            canvas.Line(ChartPalette.Grid, new Spot(left, y), new Spot(right, y), 1, 2, 3);
            if (dot.Value is { } value)
            {
                canvas.Text(ChartPalette.Text, width, baseline, ValueText(dot), TextAnchor.End);
                canvas.Marker(0, new Spot(X(axis!, value), y));
            }
            else
            {
                DrawMissing(dot.WhyMissing, y, baseline);
            }
        }

        return canvas.Finish(bottom + canvas.LineHeight * 1.7);
    }

    private void DrawAxis(ValueAxis scale)
    {
        canvas.Line(ChartPalette.Axis, new Spot(left, bottom), new Spot(right, bottom), 1);
        var labels = scale.Ticks.Select(tick => chart.Unit.AxisLabel(tick, scale.Step)).ToList();
        var room = (right - left) / Math.Max(1, labels.Count - 1);
        var every = (int)Math.Ceiling((labels.Max(label => canvas.TextWidth(label)) + canvas.Length(8)) / room);
        var index = 0;
        foreach (var tick in scale.Ticks)
        {
            canvas.Line(ChartPalette.Grid, new Spot(X(scale, tick), top), new Spot(X(scale, tick), bottom), 1);
            if (index % every == 0)
                canvas.Text(ChartPalette.Muted, X(scale, tick), bottom + canvas.LineHeight * 1.3, labels[index], TextAnchor.Middle);
            index++;
        }
    }

    /// <summary>Each reference has a line of its own above the rows, so that names never meet however near the values are.</summary>
    private void DrawReferences(ValueAxis scale)
    {
        for (var index = 0; index < chart.References.Count; index++)
        {
            var x = X(scale, chart.References[index].Value);
            canvas.Line(
                ChartPalette.Reference,
                new Spot(x, (index + 1) * canvas.LineHeight), new Spot(x, bottom),
                index == 0 ? 2 : 1.5, ReferenceDashes[index % ReferenceDashes.Length]);
        }

        for (var index = 0; index < chart.References.Count; index++)
        {
            var text = $"{chart.References[index].Name} {chart.Unit.WithSymbol(chart.References[index].Value)}";
            var half = canvas.TextWidth(text, isBold: true) / 2;
            var x = Math.Clamp(X(scale, chart.References[index].Value), Math.Min(half, right - half), Math.Max(half, right - half));
            // The plate cuts the line of a reference above, which would cross the name.
            canvas.Rectangle(
                ChartPalette.Plate,
                x - half - canvas.Length(2), index * canvas.LineHeight,
                2 * half + canvas.Length(4), canvas.LineHeight, 0);
            canvas.Text(ChartPalette.Text, x, (index + 0.8) * canvas.LineHeight, text, TextAnchor.Middle, isBold: true);
        }
    }

    private void DrawMissing(string text, double y, double baseline)
    {
        canvas.Rectangle(
            ChartPalette.Plate,
            left, y - canvas.LineHeight / 2,
            canvas.TextWidth(text) + canvas.Length(8), canvas.LineHeight, 0);
        canvas.Text(ChartPalette.Muted, left + canvas.Length(4), baseline, text);
    }

    private string ValueText(ChartDot dot) => dot.Value is { } value ? chart.Unit.WithSymbol(value) : "";

    private double X(ValueAxis scale, decimal value) => left + (right - left) * scale.Share(value);
}
