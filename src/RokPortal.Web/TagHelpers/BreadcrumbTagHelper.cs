using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// The way to this page. Children are <c>&lt;crumb href="…"&gt;</c>, the last one without address is the page itself.
/// On a small screen only the step back is shown (layout.css).
/// </summary>
[HtmlTargetElement("breadcrumb")]
[RestrictChildren("crumb")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var steps = await output.GetChildContentAsync();

        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "crumbs");
        output.Attributes.SetAttribute("aria-label", "Du är här");
        output.Content.AppendHtml("<ol>").AppendHtml(steps).AppendHtml("</ol>");
    }
}

[HtmlTargetElement("crumb", ParentTag = "breadcrumb")]
public sealed class CrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent text = await output.GetChildContentAsync();
        output.TagName = "li";

        if (Href is null)
        {
            output.Attributes.SetAttribute("aria-current", "page");
            output.Content.SetHtmlContent(text);
            return;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = Href;
        link.InnerHtml.SetHtmlContent(text);
        output.Content.SetHtmlContent(link);
    }
}
