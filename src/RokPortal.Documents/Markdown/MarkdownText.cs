using Markdig;
using RokPortal.Documents.Html;

namespace RokPortal.Documents.Markdown;

/// <summary>
/// The Markdown subset of the portal's text fields: paragraphs, bold, italic, lists, two heading levels and links.
/// Everything else is shown as plain text. No input makes it throw.
/// </summary>
public static class MarkdownText
{
    private const int LowestLevel = 6;

    // More than this comes from a machine. Markdig's time for unfinished links grows with their square.
    private const int LongestParsed = 50_000;
    private const int MostLinks = 500;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text as blocks.</summary>
    /// <param name="markdown">What the user typed; null and blank give no blocks.</param>
    /// <param name="headingOffset">Added to the heading levels, so that the text fits under the heading above it: 2
    /// makes the first level H3.</param>
    public static IReadOnlyList<Block> ToBlocks(string? markdown, int headingOffset)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return [];
        if (markdown.Length > LongestParsed || markdown.AsSpan().Count("](") > MostLinks)
            return PlainParagraphs(markdown);

        try
        {
            var reader = new MarkdownReader(Math.Clamp(headingOffset + 1, 1, LowestLevel));
            return BlockNormalizer.Normalize(reader.Read(Markdig.Markdown.Parse(markdown, Pipeline)));
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting deeper than its limit. The words still matter, their shape no longer does.
            return PlainParagraphs(markdown);
        }
    }

    /// <summary>The text as an HTML fragment, safe to put on a page.</summary>
    /// <param name="markdown">What the user typed.</param>
    /// <param name="headingOffset">As for <see cref="ToBlocks"/>.</param>
    public static string ToHtml(string? markdown, int headingOffset) => HtmlWriter.Write(ToBlocks(markdown, headingOffset));

    /// <summary>The text without looks: lists keep their marks, links their addresses.</summary>
    /// <param name="markdown">What the user typed; null and blank give no text.</param>
    public static string ToPlainText(string? markdown) => PlainText.Of(ToBlocks(markdown, 0));

    private static IReadOnlyList<Block> PlainParagraphs(string text) => BlockNormalizer.Normalize(
        [.. text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => new Paragraph(part))]);
}
