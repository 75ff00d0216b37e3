using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// A symbol of wwwroot/img/icons.svg: <c>&lt;icon name="done" /&gt;</c>. Hidden from screen readers unless it has a
/// <c>label</c>, because the text beside it says the same.
/// </summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Name { get; set; } = "";

    public string? Label { get; set; }

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Create(ViewContext.HttpContext, Name, Label, Class));
    }

    internal static IHtmlContent Create(HttpContext http, string name, string? label = null, string? cssClass = null)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("ic");
        if (cssClass is not null)
            svg.AddCssClass(cssClass);

        svg.Attributes["focusable"] = "false";
        if (label is null)
        {
            svg.Attributes["aria-hidden"] = "true";
        }
        else
        {
            svg.Attributes["role"] = "img";
            svg.Attributes["aria-label"] = label;
        }

        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{http.AssetUrl("img/icons.svg")}#{name}";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
