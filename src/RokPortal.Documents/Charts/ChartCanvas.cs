using RokPortal.Documents.Pdf.Fonts;

namespace RokPortal.Documents.Charts;

/// <summary>Collects what is drawn, and knows how wide text is.</summary>
internal sealed class ChartCanvas(ChartFormat format)
{
    /// <summary>From the middle of a line of text down to its baseline, in relation to its size.</summary>
    public const double BaselineBelowMiddle = 0.35;

    private readonly FontLibrary fonts = new();
    private readonly List<ChartMark> marks = [];

    public double Size => format.TextSize;

    public double LineHeight => format.TextSize * 1.25;

    /// <summary>A length in the format's scale.</summary>
    public double Length(double units) => units * format.Scale;

    public double TextWidth(string text, bool isBold = false) =>
        (isBold ? fonts.SemiBold : fonts.Regular).Measure(text, format.TextSize) * format.LetterWidth;

    /// <summary>The text in lines no wider than the width, broken between words.</summary>
    public IReadOnlyList<string> Wrap(string text, double width, bool isBold = false)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && TextWidth($"{lines[^1]} {word}", isBold) <= width)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        }

        return lines;
    }

    public void Text(ChartPaint paint, double x, double baseline, string text, TextAnchor anchor = TextAnchor.Start, bool isBold = false) =>
        marks.Add(new TextMark(paint, new Spot(x, baseline), text, format.TextSize, anchor, isBold));

    public void Line(ChartPaint paint, Spot from, Spot to, double width, params double[] dash) => Path(paint, [from, to], width, dash);

    public void Path(ChartPaint paint, IReadOnlyList<Spot> points, double width, params double[] dash) =>
        marks.Add(new ShapeMark(paint, points, IsClosed: false, Length(width), [.. dash.Select(Length)]));

    public void Area(ChartPaint paint, IReadOnlyList<Spot> points, double strokeWidth, params double[] dash) =>
        marks.Add(new ShapeMark(paint, points, IsClosed: true, Length(strokeWidth), [.. dash.Select(Length)]));

    public void Rectangle(ChartPaint paint, double x, double y, double width, double height, double strokeWidth, params double[] dash) =>
        Area(paint, [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)], strokeWidth, dash);

    /// <summary>The mark of a series at a value: circle, square, triangle, diamond or large circle.</summary>
    public void Marker(int series, Spot at)
    {
        var paint = ChartPalette.Marker(series);
        var radius = Length(4.5);
        switch (series % ChartPalette.SeriesLooks)
        {
            case 1:
                Rectangle(paint, at.X - radius * 0.9, at.Y - radius * 0.9, radius * 1.8, radius * 1.8, 2);
                break;
            case 2:
                Area(
                    paint,
                    [
                        new(at.X, at.Y - radius * 1.3),
                        new(at.X + radius * 1.25, at.Y + radius),
                        new(at.X - radius * 1.25, at.Y + radius),
                    ],
                    1);
                break;
            case 3:
                Area(
                    paint,
                    [
                        new(at.X, at.Y - radius * 1.3),
                        new(at.X + radius * 1.3, at.Y),
                        new(at.X, at.Y + radius * 1.3),
                        new(at.X - radius * 1.3, at.Y),
                    ],
                    2);
                break;
            default:
                marks.Add(new CircleMark(paint, at, radius * 1.15, Length(2)));
                break;
        }
    }

    /// <summary>In place of a chart without any values.</summary>
    public void Nothing(double x, double baseline) => Text(ChartPalette.Muted, x, baseline, "Det finns inga värden att visa.");

    public ChartDrawing Finish(double height) => new(format.Width, height, marks);
}
