using System.Text.Encodings.Web;
using System.Text.Unicode;
using RokPortal.Documents.Charts.Svg;

namespace RokPortal.Documents.Html;

/// <summary>A chart on a page: its title, the drawing, the conclusion with source and notes, and all values in a table.</summary>
public static class FigureHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The chart as an HTML fragment.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">Beginning of its ids; one of its own for each chart on a page.</param>
    public static string Write(Chart chart, string id)
    {
        var html = new StringBuilder();
        html.Append("<figure class=\"chart\"><p class=\"chart__title\">").Append(Encoder.Encode(chart.Title)).Append("</p>");
        html.Append(ChartSvg.Write(chart, Encoder.Encode(id)));
        html.Append("<figcaption>");
        foreach (var line in chart.CaptionLines)
            html.Append("<p>").Append(Encoder.Encode(line)).Append("</p>");
        html.Append("</figcaption>");
        if (chart.DataTable.Rows.Count > 0)
            html.Append("<details class=\"chart__data\"><summary>Visa värdena i en tabell</summary>")
                .Append(HtmlWriter.Write([chart.DataTable]))
                .Append("</details>");
        return html.Append("</figure>").ToString();
    }
}
