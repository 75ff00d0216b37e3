using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RokPortal.Documents.Html;

/// <summary>Writes blocks as an HTML fragment: encoded text, classes instead of styles. The twin of every PDF.</summary>
public sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();
    private readonly HtmlOptions options;
    private readonly Dictionary<Heading, string> headingIds = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<Heading> listed;
    private int figures;

    private HtmlWriter(IReadOnlyList<Block> blocks, HtmlOptions options)
    {
        this.options = options;
        listed = BlockWalk.HeadingsInContents(blocks);
        foreach (var heading in listed)
            headingIds[heading] = options.IdPrefix + (headingIds.Count + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The blocks as an HTML fragment.</summary>
    public static string Write(IReadOnlyList<Block> blocks, HtmlOptions? options = null)
    {
        var normalized = BlockNormalizer.Normalize(blocks);
        var writer = new HtmlWriter(normalized, options ?? HtmlOptions.Default);
        writer.WriteBlocks(normalized);
        return writer.html.ToString();
    }

    /// <summary>A whole document as an article element with its language.</summary>
    public static string WriteDocument(DocumentContent content, HtmlOptions? options = null) =>
        $"<article class=\"doc\" lang=\"{Encoder.Encode(content.Language)}\">{Write(content.Blocks, options)}</article>";

    private void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case FactList facts:
                WriteFacts(facts);
                break;
            case Table table:
                WriteTable(table);
                break;
            case Figure figure:
                html.Append(FigureHtml.Write(figure.Chart, options.IdPrefix + FormattableString.Invariant($"diagram-{++figures}")));
                break;
            case Quote quote:
                WriteContainer("blockquote", "", quote.Blocks);
                break;
            case Callout callout:
                WriteContainer("div", $" class=\"doc-callout doc-callout--{ClassName(callout.Kind)}\"", callout.Blocks);
                break;
            case Cover cover:
                WriteContainer("div", " class=\"doc-cover\"", cover.Blocks);
                break;
            case KeepTogether keep:
                WriteContainer("div", " class=\"doc-keep\"", keep.Blocks);
                break;
            case PageBreak:
                break;
            case TableOfContents contents:
                WriteContents(contents);
                break;
            default:
                throw new NotSupportedException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void WriteContainer(string element, string attributes, IReadOnlyList<Block> blocks)
    {
        html.Append('<').Append(element).Append(attributes).Append('>');
        WriteBlocks(blocks);
        html.Append("</").Append(element).Append('>');
    }

    private void WriteHeading(Heading heading)
    {
        var level = Math.Min(heading.Level + options.HeadingOffset, 6);
        html.Append(CultureInfo.InvariantCulture, $"<h{level}");
        if (headingIds.TryGetValue(heading, out var id))
            html.Append(" id=\"").Append(Encoder.Encode(id)).Append('"');
        html.Append('>');
        WriteRuns(heading.Runs);
        html.Append(CultureInfo.InvariantCulture, $"</h{level}>");
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var css = paragraph.Style == ParagraphStyle.Body ? "" : $" class=\"doc-{ClassName(paragraph.Style)}\"";
        html.Append("<p").Append(css).Append('>');
        WriteRuns(paragraph.Runs);
        html.Append("</p>");
    }

    private void WriteList(ListBlock list)
    {
        var element = list.Ordered ? "ol" : "ul";
        html.Append('<').Append(element);
        if (list is { Ordered: true, Start: not 1 })
            html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        html.Append('>');
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            WriteTight(item);
            html.Append("</li>");
        }

        html.Append("</").Append(element).Append('>');
    }

    private void WriteFacts(FactList facts)
    {
        html.Append("<dl class=\"doc-facts\">");
        foreach (var fact in facts.Facts)
        {
            html.Append("<div><dt>").Append(Encoder.Encode(fact.Label)).Append("</dt><dd>");
            WriteRuns(fact.Value);
            html.Append("</dd></div>");
        }

        html.Append("</dl>");
    }

    private void WriteTable(Table table)
    {
        html.Append("<table class=\"doc-table\">");
        if (table.Caption is { } caption)
            html.Append("<caption>").Append(Encoder.Encode(caption)).Append("</caption>");

        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\"")
                .Append(AlignmentClass(column))
                .Append('>')
                .Append(Encoder.Encode(column.Header))
                .Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
            WriteRow(table, row);
        html.Append("</tbody></table>");
    }

    private void WriteRow(Table table, IReadOnlyList<TableCell> row)
    {
        html.Append("<tr>");
        var column = 0;
        foreach (var cell in row)
        {
            var element = cell.IsRowHeader ? "th" : "td";
            html.Append('<').Append(element).Append(cell.IsRowHeader ? " scope=\"row\"" : "");
            if (cell.ColumnSpan > 1)
                html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
            html.Append(AlignmentClass(table.Columns[column]));
            // In a narrow window the style sheet shows it in the place of the header row.
            if (!cell.IsRowHeader)
                html.Append(" data-label=\"").Append(Encoder.Encode(table.Columns[column].Header)).Append('"');
            html.Append('>');
            WriteTight(cell.Blocks);
            html.Append("</").Append(element).Append('>');
            column += cell.ColumnSpan;
        }

        html.Append("</tr>");
    }

    /// <summary>In list items and cells a single paragraph needs no element of its own.</summary>
    private void WriteTight(IReadOnlyList<Block> blocks)
    {
        if (blocks is [Paragraph { Style: ParagraphStyle.Body } only])
            WriteRuns(only.Runs);
        else
            WriteBlocks(blocks);
    }

    private void WriteContents(TableOfContents contents)
    {
        html.Append("<ol class=\"doc-contents\">");
        foreach (var heading in listed)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li class=\"doc-contents__level-{heading.Level - contents.FromLevel + 1}\"><a href=\"#");
            html.Append(Encoder.Encode(headingIds[heading])).Append("\">").Append(Encoder.Encode(heading.PlainText)).Append("</a></li>");
        }

        html.Append("</ol>");
    }

    private void WriteRuns(IReadOnlyList<TextRun> runs)
    {
        foreach (var run in runs)
            WriteRun(run);
    }

    private void WriteRun(TextRun run)
    {
        var text = Encoder.Encode(run.Text)
            .Replace("&#xA;", "<br>", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal);
        if (run.Italic)
            text = $"<em>{text}</em>";
        if (run.Bold)
            text = $"<strong>{text}</strong>";
        if (run.Muted)
            text = $"<span class=\"doc-muted\">{text}</span>";
        if (run.Language is { } language)
            text = $"<span lang=\"{Encoder.Encode(language)}\">{text}</span>";
        if (SafeLink.Encode(run.Link) is { } address)
            text = $"<a href=\"{Encoder.Encode(address)}\" rel=\"noopener noreferrer\">{text}</a>";
        html.Append(text);
    }

    private static string AlignmentClass(TableColumn column) =>
        column.Alignment == ColumnAlignment.Right ? " class=\"doc-right\"" : "";

#pragma warning disable CA1308 // Class names in style sheets are lower case.
    private static string ClassName(Enum value) => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
