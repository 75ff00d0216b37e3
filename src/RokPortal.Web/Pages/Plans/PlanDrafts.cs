using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Plans;

/// <summary>What people have written on a plan's pages without saving it, and the plan would lack.</summary>
internal static class PlanDrafts
{
    /// <summary>The texts that the plan would lack as it is now. One statement, two if there are any.</summary>
    public static async Task<UnsavedWork> UnsavedOfPlanAsync(
        this RokDbContext db, PlanHeader plan, CurrentUser user, CancellationToken cancel)
    {
        var root = $"/aktivitetsplaner/{plan.Year}/";
        if (!plan.IsOpen || await db.ListUnsavedAsync(root, cancel) is not { Count: > 0 } drafts)
            return UnsavedWork.None;

        var titles = await db.Activities.AsNoTracking()
            .Where(activity => activity.PlanId == plan.Id)
            .ToDictionaryAsync(activity => $"{activity.Number}", activity => activity.Title, cancel);
        return UnsavedWork.Of(drafts, user, address => address[root.Length..].Split('/') switch
        {
            ["forord"] => "Förord",
            ["omraden", var slug] => plan.Areas.FirstOrDefault(area => area.Slug == slug)?.Name,
            ["aktiviteter", "ny"] => "Ny aktivitet",
            ["aktiviteter", var number] => titles.GetValueOrDefault(number),
            _ => null,
        });
    }
}
