using AngleSharp.Html.Parser;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Text without what differs between print and screen: white space and hyphens at line ends.</summary>
internal static class ReadingTexts
{
    /// <summary>
    /// Without the drawings of charts, which are described, and the words that open their tables, which print has no
    /// need of.
    /// </summary>
    public static string OfHtml(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll("svg, summary").ToList())
            element.Remove();
        return Condense(page.Body!.TextContent);
    }

    public static string Condense(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));
}
