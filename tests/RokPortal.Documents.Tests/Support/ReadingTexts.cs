using AngleSharp.Html.Parser;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Text without what differs between print and screen: white space and hyphens at line ends.</summary>
internal static class ReadingTexts
{
    public static string OfHtml(string html) => Condense(new HtmlParser().ParseDocument(html).Body!.TextContent);

    public static string Condense(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));
}
