using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// First in a form that has preview or move buttons: <c>&lt;default-submit /&gt;</c>. The browser uses a form's first
/// submit button when Enter is pressed in a field; this one, unseen, makes that a plain submit and not a preview.
/// </summary>
[HtmlTargetElement("default-submit", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DefaultSubmitTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", "vh");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent("Spara");
    }
}
