using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using RokPortal.Web.Security.Journal;

namespace RokPortal.Web.Security;

/// <summary>What somebody meets who is signed in and may not: 403, noted in the log with the page's route.</summary>
internal static class Refusal
{
    public static Task Answer(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        var user = http.RequestServices.GetRequiredService<CurrentUser>().Rights?.UserId;
        http.RequestServices.GetRequiredService<SecurityJournal>()
            .Write(SecurityEvent.Refused, user, $"{http.Request.Method} {route}", user);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
