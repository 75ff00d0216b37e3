using Microsoft.AspNetCore.Html;
using RokPortal.Data.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Plans;

/// <summary>The list beside an activity: all activities by area, the current one marked, buttons to move them.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Activities">Its activities, in order.</param>
/// <param name="CurrentNumber">Number of the activity shown beside the list, or null.</param>
/// <param name="MayMove">Whether the user may move them.</param>
/// <param name="Focus">The move button to give the focus: "upp-3", "ner-3", or null.</param>
/// <param name="FormId">
/// The form that move buttons belong to. Beside an activity it is the activity's own form, so that what is typed but
/// not saved goes along with the move and is kept.
/// </param>
public sealed record ActivityListView(
    PlanHeader Plan, IReadOnlyList<ListedActivity> Activities, int? CurrentNumber, bool MayMove, string? Focus, string FormId)
{
    public IEnumerable<(PlanArea Area, IReadOnlyList<ListedActivity> Activities)> Groups =>
        Plan.Areas.Select(area => (area, (IReadOnlyList<ListedActivity>)[.. Activities.Where(activity => activity.AreaId == area.Id)]));

    /// <summary>An arrow of an activity.</summary>
    public MoveButton Mover(ListedActivity activity, MoveDirection direction, bool isAtEnd, IHtmlContent icon) =>
        new(activity.Number, direction, activity.Title, isAtEnd, MoveButton.Is(Focus, activity.Number, direction), icon)
        {
            FormId = FormId,
            Detour = CurrentNumber is null ? null : $"/aktivitetsplaner/{Plan.Year}/ordning",
        };

    public string Address(ListedActivity activity) => $"/aktivitetsplaner/{Plan.Year}/aktiviteter/{activity.Number}";
}
