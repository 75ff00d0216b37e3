using Microsoft.AspNetCore.Razor.TagHelpers;
using RokPortal.Documents.Markdown;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// Formatted text that someone has written: <c>&lt;markdown text="@activity.Description" heading-offset="3" /&gt;</c>.
/// The offset makes its headings fit under the heading above it: 3 makes the first level an H4.
/// </summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownTagHelper : TagHelper
{
    public string? Text { get; set; }

    public int HeadingOffset { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "document");
        output.Content.SetHtmlContent(MarkdownText.ToHtml(Text, HeadingOffset));
    }
}
