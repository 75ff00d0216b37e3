using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RokPortal.Documents.Charts.Svg;

/// <summary>
/// Paints a chart as inline SVG in two widths, of which the style sheet shows one. Classes give the colours; lengths
/// and dashes are attributes of the drawing. No style attribute: the content security policy forbids it.
/// </summary>
internal static class ChartSvg
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(Chart chart, string id) =>
        Write(chart, ChartFormat.Wide, "chart__wide", id) + Write(chart, ChartFormat.Narrow, "chart__narrow", id + "-smal");

    private static string Write(Chart chart, ChartFormat format, string className, string id)
    {
        var drawing = chart.Lay(format);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"{className}\" viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\""
                + $" role=\"img\" aria-labelledby=\"{id}-namn {id}-slutsats\">");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<title id=\"{id}-namn\">{Encoder.Encode(chart.Title)}</title>"
                + $"<desc id=\"{id}-slutsats\">{Encoder.Encode(chart.Conclusion)}</desc>");
        foreach (var mark in drawing.Marks)
            Paint(svg, mark);
        return svg.Append("</svg>").ToString();
    }

    private static void Paint(StringBuilder svg, ChartMark mark)
    {
        var look = mark.Paint.ClassName;
        switch (mark)
        {
            case ShapeMark shape:
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<path class=\"{look}\" d=\"M{string.Join('L', shape.Points.Select(Place))}{(shape.IsClosed ? "Z" : "")}\"");
                Stroke(svg, shape.StrokeWidth);
                if (shape.Dash.Count > 0)
                    svg.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{string.Join(' ', shape.Dash.Select(Number))}\"");
                svg.Append("/>");
                break;
            case CircleMark circle:
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<circle class=\"{look}\" cx=\"{Number(circle.Centre.X)}\" cy=\"{Number(circle.Centre.Y)}\""
                        + $" r=\"{Number(circle.Radius)}\"");
                Stroke(svg, circle.StrokeWidth);
                svg.Append("/>");
                break;
            case TextMark text:
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text class=\"{look}\" x=\"{Number(text.At.X)}\" y=\"{Number(text.At.Y)}\" font-size=\"{Number(text.Size)}\"");
                if (text.Anchor != TextAnchor.Start)
                    svg.Append(text.Anchor == TextAnchor.End ? " text-anchor=\"end\"" : " text-anchor=\"middle\"");
                if (text.IsBold)
                    svg.Append(" font-weight=\"650\"");
                svg.Append('>').Append(Encoder.Encode(text.Text)).Append("</text>");
                break;
            default:
                throw new NotSupportedException($"No SVG for {mark.GetType().Name}.");
        }
    }

    private static void Stroke(StringBuilder svg, double width) =>
        svg.Append(CultureInfo.InvariantCulture, $" stroke-width=\"{Number(width)}\"");

    private static string Place(Spot spot) => $"{Number(spot.X)} {Number(spot.Y)}";

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
