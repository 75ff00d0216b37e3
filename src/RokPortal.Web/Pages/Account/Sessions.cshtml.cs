using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Journal;
using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Pages.Account;

/// <summary>Inloggningar: where the user is signed in. Logga ut överallt ends them all, this one too.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SessionsModel(
    RokDbContext db,
    SignInManager<PortalUser> signIn,
    CurrentUser current,
    SecurityJournal journal,
    TimeProvider clock,
    RealClock real) : PageModel
{
    public IReadOnlyList<SessionRow> Rows { get; private set; } = [];

    /// <summary>When this browser is signed out whatever is done.</summary>
    public DateTime LatestEndUtc => Shown(current.Session!.LatestEndUtc);

    /// <summary>When this browser is signed out if it is not used.</summary>
    public DateTime EndsUtc => Shown(current.Session!.EndsUtc);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = real.UtcNow();
        var rows = await db.UserSessions.AsNoTracking()
            .Where(session => session.UserId == current.Id && session.EndsUtc > now)
            .OrderByDescending(session => session.StartedUtc)
            .Select(session => new SessionRow(
                session.Browser, session.StartedUtc, session.SeenUtc, session.Id == current.Session!.Id))
            .ToListAsync(cancel);
        Rows = [.. rows.Select(row => row with { StartedUtc = Shown(row.StartedUtc), SeenUtc = Shown(row.SeenUtc) })];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var users = signIn.UserManager;
        await users.UpdateSecurityStampAsync((await users.FindByIdAsync(current.Id.ToString()))!);
        await signIn.SignOutAsync();
        journal.Write(SecurityEvent.SignedOutEverywhere, current.Id, by: current.Id);
        TempData.Flash("Du är utloggad överallt.");
        return Redirect("/");
    }

    /// <summary>A sign-in counts real time; what is shown beside it is the portal's, which the demo moves.</summary>
    private DateTime Shown(DateTime realUtc) => realUtc + (clock.UtcNow() - real.UtcNow());
}

/// <summary>A browser that the user is signed in with.</summary>
public sealed record SessionRow(string Browser, DateTime StartedUtc, DateTime SeenUtc, bool IsThis);
