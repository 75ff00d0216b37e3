using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
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

    // Names and classes stand in the views, so there are some dozens.
    private static readonly ConcurrentDictionary<(string Sprite, string Name, string? Class), HtmlString> Unlabelled = new();

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

    /// <summary>Without a label the same few strings serve every page: a list of a hundred rows has several hundred icons.</summary>
    internal static IHtmlContent Create(HttpContext http, string name, string? label = null, string? cssClass = null) => label is null
        ? Unlabelled.GetOrAdd((http.AssetUrl(Sprite), name, cssClass), static icon => Write(icon.Sprite, icon.Name, null, icon.Class))
        : Write(http.AssetUrl(Sprite), name, label, cssClass);

    private static HtmlString Write(string sprite, string name, string? label, string? cssClass)
    {
        var encoder = HtmlEncoder.Default;
        var classes = cssClass is null ? "ic" : $"ic {encoder.Encode(cssClass)}";
        var meaning = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{encoder.Encode(label)}\"";
        var address = $"{encoder.Encode(sprite)}#{encoder.Encode(name)}";
        return new HtmlString($"<svg class=\"{classes}\" focusable=\"false\" {meaning}><use href=\"{address}\"></use></svg>");
    }
}
