using System.Text.Encodings.Web;
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
    private const string Sprite = "img/icons.svg";

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

    /// <summary>Written as one string: a list of a hundred rows has several hundred icons.</summary>
    internal static IHtmlContent Create(HttpContext http, string name, string? label = null, string? cssClass = null)
    {
        var encoder = HtmlEncoder.Default;
        var classes = cssClass is null ? "ic" : $"ic {encoder.Encode(cssClass)}";
        var meaning = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{encoder.Encode(label)}\"";
        var address = $"{encoder.Encode(http.AssetUrl(Sprite))}#{encoder.Encode(name)}";
        return new HtmlString($"<svg class=\"{classes}\" focusable=\"false\" {meaning}><use href=\"{address}\"></use></svg>");
    }
}
