using Microsoft.AspNetCore.Razor.TagHelpers;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// A chart with caption and table: <c>&lt;chart model="Model.Development" id="utveckling" /&gt;</c>. The id is one of
/// its own on the page.
/// </summary>
[HtmlTargetElement("chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChartTagHelper : TagHelper
{
    public required Chart Model { get; set; }

    public required string Id { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(FigureHtml.Write(Model, Id));
    }
}
