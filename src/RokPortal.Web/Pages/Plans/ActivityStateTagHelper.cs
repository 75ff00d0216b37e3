using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Plans;

/// <summary>
/// The state of an activity as a pill: <c>&lt;activity-state value="@activity.State" /&gt;</c>.
/// </summary>
[HtmlTargetElement("activity-state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ActivityStateTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ActivityState Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Create(ViewContext.HttpContext, Value));
    }

    /// <summary>For a list, which has one on each row: an element of our own takes longer.</summary>
    internal static IHtmlContent Create(HttpContext http, ActivityState state)
    {
        var (look, icon) = state switch
        {
            ActivityState.Draft => ("pill pill-warn", "at-risk"),
            ActivityState.Complete or ActivityState.InPlan or ActivityState.Finished => ("pill pill-ok", "done"),
            _ => ("pill", null),
        };
        var pill = new HtmlContentBuilder(4).AppendHtml($"<span class=\"{look}\">");
        if (icon is not null)
            pill.AppendHtml(IconTagHelper.Create(http, icon));
        return pill.Append(PlanTexts.Of(state)).AppendHtml("</span>");
    }
}
