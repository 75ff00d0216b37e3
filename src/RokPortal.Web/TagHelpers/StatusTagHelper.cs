using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// Icon, text and colour of a status: <c>&lt;status value="@row.Status" /&gt;</c>. Content between the tags replaces
/// the text: <c>&lt;status value="AtRisk"&gt;Underlag saknas&lt;/status&gt;</c>.
/// </summary>
[HtmlTargetElement("status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public PartyStatus Value { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var look = StatusLooks.Of(Value);
        var ownText = await output.GetChildContentAsync();

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"st st-{look}");
        output.Content.AppendHtml(IconTagHelper.Create(ViewContext.HttpContext, look));

        if (ownText.IsEmptyOrWhiteSpace)
            output.Content.Append(StatusTexts.Of(Value));
        else
            output.Content.AppendHtml(ownText);
    }
}

/// <summary>A small label: <c>&lt;pill kind="warn" icon="at-risk"&gt;Behöver kompletteras&lt;/pill&gt;</c>.</summary>
[HtmlTargetElement("pill")]
public sealed class PillTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>"ok", "warn", "prio", or nothing for a neutral one.</summary>
    public string? Kind { get; set; }

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Kind) ? "pill" : $"pill pill-{Kind}");
        if (!string.IsNullOrEmpty(Icon))
            output.PreContent.AppendHtml(IconTagHelper.Create(ViewContext.HttpContext, Icon));
    }
}
