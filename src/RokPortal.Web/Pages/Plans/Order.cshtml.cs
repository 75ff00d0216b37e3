using RokPortal.Data.Shared;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Plans;

/// <summary>Moves an activity one step. Has no page of its own: it goes back to where the button was.</summary>
[Authorize(Policy = Policies.EditPlan)]
public sealed class OrderModel(RokDbContext db, FormDrafts drafts) : PageModel
{
    public IActionResult OnGet(int year) => Redirect($"/aktivitetsplaner/{year}");

    public async Task<IActionResult> OnPostAsync(int year, string? move, CancellationToken cancel)
    {
        // The button stands beside a form: what is typed there and not saved is kept.
        var back = await drafts.KeepPostedAsync(cancel) ?? $"/aktivitetsplaner/{year}";
        var plan = await db.Plans
            .Include(plan => plan.Activities).ThenInclude(activity => activity.Area)
            .OrderByDescending(plan => plan.Agreement.ValidFrom)
            .FirstOrDefaultAsync(plan => plan.Year == year, cancel);
        if (MoveButton.Read(move) is not var (number, direction)
            || plan?.Activities.FirstOrDefault(activity => activity.Number == number) is not { } activity)
            return NotFound();

        if (plan.RefusalsToChange() is [var refusal, ..])
        {
            TempData.Flash(PlanTexts.Of(refusal), FlashKind.Warning);
            return LocalRedirect(back);
        }

        var moved = plan.Move(activity, direction);
        if (await db.TrySaveAsync(cancel) == SaveResult.Saved)
        {
            var area = plan.InOrder().Where(other => other.AreaId == activity.AreaId).ToList();
            TempData.Flash(moved
                ? $"{activity.Title} är flyttad till plats {area.IndexOf(activity) + 1} av {area.Count}."
                : $"{activity.Title} är redan {(direction == MoveDirection.Up ? "först" : "sist")} i sitt område.");
        }
        else
        {
            TempData.Flash("Någon annan ändrade planen samtidigt. Försök flytta igen.", FlashKind.Warning);
        }

        TempData["Moved"] = move;
        return LocalRedirect(back);
    }
}
