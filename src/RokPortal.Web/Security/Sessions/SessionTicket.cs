using Microsoft.AspNetCore.Authentication.Cookies;

namespace RokPortal.Web.Security.Sessions;

/// <summary>
/// How long the sign-in cookie lasts: it ends when it has not been used for a while. Asking how long is left does not use it, or the
/// script that warns would keep everybody signed in.
/// </summary>
internal static class SessionTicket
{
    /// <summary>Where a script asks how long is left (GET), and where one goes on for longer (POST).</summary>
    public const string Page = "/konto/inloggningar/forlangning";

    /// <summary>A cookie that is not used for so long does not count any more.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    private static readonly object Ends = new();

    /// <summary>When the cookie of this request, or the one that its answer carries, ends; null when there is none.</summary>
    public static DateTime? EndOf(HttpContext context) => context.Items[Ends] as DateTime?;

    public static Task JudgeRenewal(CookieSlidingExpirationContext context)
    {
        if (context.Request.Path == Page)
            context.ShouldRenew = HttpMethods.IsPost(context.Request.Method);
        var now = context.Options.TimeProvider!.UtcNow();
        context.HttpContext.Items[Ends] = now + (context.ShouldRenew ? Idle : context.RemainingTime);
        return Task.CompletedTask;
    }
}
