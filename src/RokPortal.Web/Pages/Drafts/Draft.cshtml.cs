using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>Keeps a form's text as the user's draft (autosave, by script), or throws it away (a button).</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DraftModel(RokDbContext db, FormDrafts drafts, DraftStore store, CurrentUser current) : PageModel
{
    public IActionResult OnGet() => Redirect("/oversikt");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await drafts.KeepAsync(cancel) is not var (_, savedUtc))
            return new JsonResult(new { }) { StatusCode = await WhyNotKeptAsync(cancel) };

        return new JsonResult(new { clock = SwedishDates.Clock(TimeOnly.FromDateTime(StockholmTime.ToLocal(savedUtc))) });
    }

    private async Task<int> WhyNotKeptAsync(CancellationToken cancel) => await db.IsDraftQuotaFullAsync(current.Id, cancel)
        ? StatusCodes.Status507InsufficientStorage
        : StatusCodes.Status413PayloadTooLarge;

    public async Task<IActionResult> OnPostDiscardAsync(
        [FromForm(Name = FormDrafts.SubjectField)] string? subject, CancellationToken cancel)
    {
        if (!Url.IsLocalUrl(subject))
            return NotFound();

        await store.DiscardAsync(current.Id, subject, cancel);
        await db.SaveChangesAsync(cancel);
        TempData.Flash("Utkastet är kastat. Sidan visar det som är sparat.");
        return LocalRedirect(subject);
    }
}
