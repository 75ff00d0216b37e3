using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RokPortal.Domain.Plans;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Plans;

/// <summary>
/// The state of an activity as a pill: <c>&lt;activity-state value="@activity.State" /&gt;</c>. Not a partial, because a
/// list has one on each row.
/// </summary>
[HtmlTargetElement("activity-state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ActivityStateTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ActivityState Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (look, icon) = Value switch
        {
            ActivityState.Draft => ("pill pill-warn", "at-risk"),
            ActivityState.Complete or ActivityState.InPlan or ActivityState.Finished => ("pill pill-ok", "done"),
            _ => ("pill", null),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", look);
        if (icon is not null)
            output.Content.AppendHtml(IconTagHelper.Create(ViewContext.HttpContext, icon));
        output.Content.Append(PlanTexts.Of(Value));
    }
}
