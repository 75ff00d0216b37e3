namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets a chart: title, drawing and caption stay together; the table of its values follows.</summary>
internal static class FigureLayout
{
    private const double SpaceAround = 6;

    // So many corners look like a circle at the size of a marker.
    private const int CircleCorners = 28;

    public static List<Slice> Lay(Figure figure, StructureElement parent, double width, LayoutContext context)
    {
        var chart = figure.Chart;
        var theme = context.Theme;
        var slices = ParagraphLayout.Lay(TextRun.Plain(SafeText.Clean(chart.Title)), theme.Caption, parent.Add("P"), width, theme);
        slices.Add(Drawing(
            chart.Lay(ChartFormat.Print(width)),
            parent.Add("Figure", alternativeText: SafeText.Clean(chart.AlternativeText)),
            context));
        foreach (var line in chart.CaptionLines)
            slices.AddRange(ParagraphLayout.Lay(
                TextRun.Plain(SafeText.Clean(line)),
                theme.Paragraph(ParagraphStyle.Small, theme.Body),
                parent.Add("P"),
                width, theme));

        slices = Slice.Bound(slices);
        if (BlockNormalizer.Normalize([chart.DataTable]) is [var table])
            slices.AddRange(BlockLayout.Lay([table], parent, width, context));
        return slices;
    }

    private static Slice Drawing(ChartDrawing drawing, StructureElement element, LayoutContext context) => new()
    {
        Height = drawing.Height,
        SpaceBefore = SpaceAround,
        SpaceAfter = SpaceAround,
        Draw = (page, x, y) =>
        {
            element.Box = new FigureBox(x, context.PageHeight - y - drawing.Height, x + drawing.Width, context.PageHeight - y);
            foreach (var mark in drawing.Marks)
                Paint(page, mark, element, x, y, context.Theme);
        },
    };

    private static void Paint(Page page, ChartMark mark, StructureElement element, double x, double y, Theme theme)
    {
        var (fill, stroke) = (mark.Paint.Fill, mark.Paint.Stroke);
        switch (mark)
        {
            case ShapeMark shape:
                var points = shape.Points.Select(spot => (spot.X + x, spot.Y + y)).ToList();
                page.Add(new ShapeOperation(
                    element, points, shape.IsClosed, fill,
                    shape.StrokeWidth > 0 ? stroke : null, shape.StrokeWidth, shape.Dash));
                break;
            case CircleMark circle:
                page.Add(new ShapeOperation(element, Corners(circle, x, y), IsClosed: true, fill, stroke, circle.StrokeWidth, []));
                break;
            case TextMark text:
                PaintText(page, text, element, x, y, theme);
                break;
            default:
                throw new NotSupportedException($"{mark.GetType().Name} cannot be painted.");
        }
    }

    private static List<(double X, double Y)> Corners(CircleMark circle, double x, double y) =>
        [.. Enumerable.Range(0, CircleCorners)
            .Select(corner => 2 * Math.PI * corner / CircleCorners)
            .Select(angle => (
                x + circle.Centre.X + circle.Radius * Math.Cos(angle),
                y + circle.Centre.Y + circle.Radius * Math.Sin(angle)))];

    private static void PaintText(Page page, TextMark text, StructureElement element, double x, double y, Theme theme)
    {
        var font = text.IsBold ? theme.Fonts.SemiBold : theme.Fonts.Regular;
        // The space keeps one label apart from the next where the drawing's text is copied.
        var pieces = theme.Fonts.Showable(SafeText.Clean(text.Text) + " ", font)
            .Select(piece => (piece.Text, Style: new TextStyle(piece.Font, text.Size, text.Paint.Fill!.Value)))
            .ToList();
        var width = pieces.Sum(piece => piece.Style.Font.Measure(piece.Text, text.Size)) - font.Measure(" ", text.Size);
        var left = x + text.At.X - text.Anchor switch
        {
            TextAnchor.Middle => width / 2,
            TextAnchor.End => width,
            _ => 0,
        };
        foreach (var (piece, style) in pieces)
        {
            page.Add(new TextOperation(element, ArtifactKind.None, left, y + text.At.Y, style, piece));
            left += style.Font.Measure(piece, text.Size);
        }
    }
}
