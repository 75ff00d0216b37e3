using Microsoft.AspNetCore.Html;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Plans;

/// <summary>
/// Activities by area, with buttons to move them: all of a plan's on its own page. Beside an activity the current one is
/// marked, and in a long plan only its area's are listed; the others are a link away.
/// </summary>
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
    // More than this is not seen at one glance beside a form, and each row costs as much as a field.
    private const int MostBeside = 14;

    public IEnumerable<(PlanArea Area, IReadOnlyList<ListedActivity> Activities)> Groups =>
        Plan.Areas.Select(area => (area, (IReadOnlyList<ListedActivity>)[.. Activities.Where(activity => activity.AreaId == area.Id)]));

    /// <summary>Whether the activities of an area are listed, or a link leads to them.</summary>
    public bool Lists(IReadOnlyList<ListedActivity> ofArea) =>
        CurrentNumber is null || Activities.Count <= MostBeside || ofArea.Any(activity => activity.Number == CurrentNumber);

    /// <summary>An arrow of an activity.</summary>
    public MoveButton Mover(ListedActivity activity, MoveDirection direction, bool isAtEnd, IHtmlContent icon) =>
        new(activity.Number, direction, activity.Title, isAtEnd, MoveButton.Is(Focus, activity.Number, direction), icon)
        {
            FormId = FormId,
            Detour = CurrentNumber is null ? null : $"/aktivitetsplaner/{Plan.Year}/ordning",
        };

    /// <summary>Where an area has its place on the plan's own page.</summary>
    public static string AnchorOf(PlanArea area) => $"omrade-{area.Slug}";

    public string Address(ListedActivity activity) => $"/aktivitetsplaner/{Plan.Year}/aktiviteter/{activity.Number}";
}
