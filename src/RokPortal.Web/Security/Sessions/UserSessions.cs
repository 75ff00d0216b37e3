using System.Security.Claims;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Security.Sessions;

/// <summary>
/// Begins and ends <see cref="UserSession"/>s. They change past the audit trail, in one statement each: that somebody signs in and
/// out is no change of anything.
/// </summary>
public sealed class UserSessions(RokDbContext db, RealClock clock, IHttpContextAccessor http)
{
    /// <summary>What the sign-in cookie carries: the id of the session.</summary>
    internal const string ClaimType = "rokportal:inloggning";

    /// <summary>The session that a cookie tells of, or null if it tells of none, as cookies of before.</summary>
    internal static Guid? Of(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(ClaimType), out var id) ? id : null;

    /// <summary>Begins a session in the browser of this request, and clears away those of anybody whose time is over.</summary>
    /// <returns>What the cookie is to carry.</returns>
    public async Task<Claim> StartAsync(PortalUser account)
    {
        var now = clock.UtcNow();
        var session = UserSession.Start(account, BrowserWords.Of(http.HttpContext?.Request.Headers.UserAgent), now);
        db.UserSessions.Add(session);
        await db.SaveChangesAsync();
        await db.UserSessions.Where(old => old.EndsUtc <= now).ExecuteDeleteAsync();
        return new Claim(ClaimType, $"{session.Id}");
    }

    /// <summary>Ends a session.</summary>
    public Task EndAsync(Guid id) => db.UserSessions.Where(session => session.Id == id).ExecuteDeleteAsync();

    /// <summary>Notes that a session is used, to the hour.</summary>
    internal Task SeeAsync(OpenSession open, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        return now - open.SeenUtc < UserSession.SeenEvery
            ? Task.CompletedTask
            : db.UserSessions.Where(session => session.Id == open.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(session => session.SeenUtc, now), cancel);
    }
}
