namespace RokPortal.Documents.Blocks;

/// <summary>A place in a drawing; x from the left, y from the top.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>Which end of a text its place is.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>A look: the class that the style sheet colours on a page, and the colours in print.</summary>
internal sealed record ChartPaint(string ClassName, Rgb? Fill = null, Rgb? Stroke = null);

/// <summary>Something drawn, in its final place.</summary>
internal abstract record ChartMark(ChartPaint Paint);

/// <summary>A line, or a filled shape when it is closed. Lengths of dashes and gaps by turns; none for an unbroken line.</summary>
internal sealed record ShapeMark(
    ChartPaint Paint, IReadOnlyList<Spot> Points, bool IsClosed, double StrokeWidth, IReadOnlyList<double> Dash)
    : ChartMark(Paint);

/// <summary>A circle.</summary>
internal sealed record CircleMark(ChartPaint Paint, Spot Centre, double Radius, double StrokeWidth) : ChartMark(Paint);

/// <summary>Text on one line; the place is on its baseline.</summary>
internal sealed record TextMark(ChartPaint Paint, Spot At, string Text, double Size, TextAnchor Anchor, bool IsBold) : ChartMark(Paint);

/// <summary>A chart with everything in its place, in the order it is painted.</summary>
internal sealed record ChartDrawing(double Width, double Height, IReadOnlyList<ChartMark> Marks);

/// <summary>How much room a chart has.</summary>
/// <param name="Width">Width of the drawing.</param>
/// <param name="TextSize">Size of its text; markers and lines follow it.</param>
/// <param name="PlotHeight">Height of the part with the lines.</param>
/// <param name="LetterWidth">How wide the letters run in relation to those of the documents' typeface.</param>
internal sealed record ChartFormat(double Width, double TextSize, double PlotHeight, double LetterWidth)
{
    // Inter, the typeface of the pages, runs wider than that of the documents, and its figures most of all.
    private const double InterWidth = 1.27;

    /// <summary>A page on a screen of 640 pixels or more.</summary>
    public static ChartFormat Wide { get; } = new(640, 15, 250, InterWidth);

    /// <summary>A narrower screen.</summary>
    public static ChartFormat Narrow { get; } = new(350, 14, 230, InterWidth);

    /// <summary>A document; lengths in points.</summary>
    public static ChartFormat Print(double width) => new(width, 8.8, 150, 1);

    /// <summary>Lengths are given for text of size 15.</summary>
    public double Scale => TextSize / 15;
}
