namespace RokPortal.Documents.Charts;

/// <summary>Places a status chart: what the patterns mean, then a bar for each period with its name above.</summary>
internal sealed class StatusLayout(StatusChart chart, ChartFormat format)
{
    private const double BarHeight = 28;
    private const double SwatchWidth = 22;
    private const double PartGap = 2;

    private readonly ChartCanvas canvas = new(format);

    public static ChartDrawing Lay(StatusChart chart, ChartFormat format) => new StatusLayout(chart, format).Lay();

    private ChartDrawing Lay()
    {
        var y = DrawLegend() + canvas.LineHeight * 0.6;
        foreach (var bar in chart.Bars)
        {
            canvas.Text(ChartPalette.Text, 0, y + canvas.Size, bar.Name, isBold: true);
            y += canvas.LineHeight * 1.2;
            if (bar.Total == 0)
                canvas.Text(ChartPalette.Muted, 0, y + canvas.Size, "Inga uppgifter.");
            else
                DrawBar(bar, y);
            y += canvas.Length(BarHeight) + canvas.LineHeight * 0.6;
        }

        if (chart.Bars.Count == 0)
            canvas.Nothing(0, y + canvas.Size);
        return canvas.Finish(y + canvas.LineHeight * (chart.Bars.Count == 0 ? 1.5 : 0));
    }

    /// <summary>The statuses that occur, flowing over as many lines as they need. Gives the lower edge.</summary>
    private double DrawLegend()
    {
        var statuses = chart.Bars.SelectMany(bar => bar.Parts).Select(part => part.Status).Distinct().Order().ToList();
        double x = 0, y = 0;
        var height = canvas.LineHeight * 0.9;
        foreach (var status in statuses)
        {
            var text = StatusTexts.Of(status);
            var width = canvas.Length(SwatchWidth) + canvas.Length(6) + canvas.TextWidth(text) + canvas.Length(18);
            if (x > 0 && x + width > format.Width)
                (x, y) = (0, y + canvas.LineHeight * 1.35);

            DrawPart(status, x + 0.5, y + 0.5, canvas.Length(SwatchWidth), height);
            canvas.Text(
                ChartPalette.Text,
                x + canvas.Length(SwatchWidth + 6),
                y + height / 2 + canvas.Size * ChartCanvas.BaselineBelowMiddle,
                text);
            x += width;
        }

        return statuses.Count == 0 ? 0 : y + canvas.LineHeight * 1.35;
    }

    private void DrawBar(StatusBar bar, double y)
    {
        var parts = bar.Parts;
        var room = format.Width - canvas.Length(PartGap) * (parts.Count - 1) - 1;
        var (x, height) = (0.5, canvas.Length(BarHeight));
        foreach (var (status, count) in parts)
        {
            var width = room * count / bar.Total;
            DrawPart(status, x, y, width, height);
            DrawCount(status, StatusChart.Number(count), x + width / 2, y + height / 2, width);
            x += width + canvas.Length(PartGap);
        }
    }

    private void DrawPart(PartyStatus status, double x, double y, double width, double height)
    {
        canvas.Rectangle(ChartPalette.Ground(status), x, y, width, height, 1.2, status == PartyStatus.Missing ? [3, 3] : []);
        foreach (var (from, to) in Hatching.Of(status, x, y, width, height, canvas.Length(6)))
            canvas.Line(ChartPalette.Hatch(status), from, to, 1);
    }

    /// <summary>
    /// The number stands on a plate that keeps the pattern away from it; a part without room for it leaves it to the
    /// table.
    /// </summary>
    private void DrawCount(PartyStatus status, string count, double x, double middle, double width)
    {
        var plate = canvas.TextWidth(count, isBold: true) + canvas.Length(6);
        if (plate > width - canvas.Length(2))
            return;

        canvas.Rectangle(ChartPalette.CountPlate(status), x - plate / 2, middle - canvas.LineHeight / 2, plate, canvas.LineHeight, 0);
        canvas.Text(
            ChartPalette.Count(status),
            x,
            middle + canvas.Size * ChartCanvas.BaselineBelowMiddle,
            count,
            TextAnchor.Middle,
            isBold: true);
    }
}
