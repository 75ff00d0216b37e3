using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Pages.Account;

/// <summary>
/// How long the sign-in still lasts (asked by the script that warns), and going on for longer. See <see cref="SessionTicket"/>:
/// asking does not prolong.
/// </summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ProlongationModel(CurrentUser current, RealClock real) : PageModel
{
    private bool IsByScript => Request.Headers.XRequestedWith == "fetch";

    public IActionResult OnGet() => IsByScript ? Left() : Redirect("/konto/inloggningar");

    public IActionResult OnPost()
    {
        if (IsByScript)
            return Left();

        TempData.Flash($"Du är inloggad till {Clock()}.");
        return Redirect("/konto/inloggningar");
    }

    private JsonResult Left() => new(new
    {
        seconds = (int)(current.Session!.EndsUtc - real.UtcNow()).TotalSeconds,
        clock = Clock(),
        canBeProlonged = current.Session.CanBeProlonged,
    });

    private string Clock() => SwedishDates.Clock(TimeOnly.FromDateTime(StockholmTime.ToLocal(current.Session!.EndsUtc)));
}
