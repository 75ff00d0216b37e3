using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>Keeps a form's text as the user's draft (autosave, by script), or throws it away (a button).</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DraftModel(RokDbContext db, FormDrafts drafts, DraftStore store, CurrentUser current, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => Redirect("/oversikt");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow();
        return await drafts.KeepAsync(cancel) switch
        {
            Keeping.Kept => new JsonResult(new { clock = SwedishDates.Clock(TimeOnly.FromDateTime(StockholmTime.ToLocal(now))) }),
            // With the time, for a page that is still open: what stands there now is newer.
            Keeping.Late => new JsonResult(new { now = clock.GetUtcNow().ToUnixTimeMilliseconds() })
            {
                StatusCode = StatusCodes.Status409Conflict,
            },
            Keeping.NoRoom => new JsonResult(new { }) { StatusCode = StatusCodes.Status507InsufficientStorage },
            _ => new JsonResult(new { }) { StatusCode = StatusCodes.Status413PayloadTooLarge },
        };
    }

    public async Task<IActionResult> OnPostDiscardAsync(
        [FromForm(Name = FormDrafts.SubjectField)] string? subject, CancellationToken cancel)
    {
        if (!Url.IsLocalUrl(subject))
            return NotFound();

        var kept = await store.ThrowAwayAsync(current.Id, subject, cancel);
        await db.SaveChangesAsync(cancel);
        TempData.Flash(
            "Utkastet är kastat. Sidan visar det som är sparat.",
            undo: kept is { } id ? new UndoForm(DiscardedDraftsModel.Address, id) : null);
        return LocalRedirect(subject);
    }
}
