using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// All errors of the page, first in the form, with the focus and with links to the fields in page order. Writes
/// nothing when there are none.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string HeadingId = "fel-rubrik";

    private static readonly string[] Numerals =
        ["Noll", "En", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Elva", "Tolv"];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Replaces "Två uppgifter behöver rättas".</summary>
    public string? Heading { get; set; }

    /// <summary>A sentence between heading and links: what has happened to what was typed.</summary>
    public string? Intro { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Counted here: the count that the model state keeps goes on counting what a restored draft took away.
        var errorCount = ViewContext.ViewData.ModelState.Values.Sum(entry => entry.Errors.Count);
        if (errorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", HeadingId);
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");

        output.Content
            .AppendHtml($"<h2 id=\"{HeadingId}\">")
            .AppendHtml(IconTagHelper.Create(ViewContext.HttpContext, "stalled"))
            .Append(Heading ?? DefaultHeading(errorCount))
            .AppendHtml("</h2>");
        if (Intro is not null)
            output.Content.AppendHtml("<p>").Append(Intro).AppendHtml("</p>");
        output.Content.AppendHtml(new WrittenLast(Links));
    }

    private static string DefaultHeading(int count)
    {
        var number = count < Numerals.Length ? Numerals[count] : $"{count}";
        return count == 1 ? $"{number} uppgift behöver rättas" : $"{number} uppgifter behöver rättas";
    }

    private TagBuilder Links()
    {
        var list = new TagBuilder("ul");
        var fields = RenderedFields.Of(ViewContext.HttpContext);
        foreach (var (message, controlId) in fields.ErrorsInOrder(ViewContext.ViewData.ModelState))
        {
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(controlId is null ? Text(message) : Link(message, controlId));
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    private static IHtmlContent Text(string message) => new HtmlContentBuilder().Append(message);

    private static TagBuilder Link(string message, string controlId)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{controlId}";
        link.InnerHtml.Append(message);
        return link;
    }

    /// <summary>
    /// The summary stands before the fields, but only when the whole page has been rendered into its buffer are the
    /// fields known. Content is made when the buffer is written out.
    /// </summary>
    private sealed class WrittenLast(Func<IHtmlContent> content) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => content().WriteTo(writer, encoder);
    }
}
