using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using RokPortal.Web.Security.Journal;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>
/// A form that was posted after the sign-in had expired. Nothing typed is lost: the login page carries the form's
/// fields, encrypted, and once the user has signed in again they become the user's draft for that page.
/// The server stores nothing for somebody who is not signed in.
/// </summary>
/// <param name="Address">The page that the form stands on.</param>
/// <param name="Fields">What was typed.</param>
/// <param name="ParkedUtc">When, in UTC: a draft from later is of another tab, and is not written over.</param>
public sealed record ParkedForm(string Address, Dictionary<string, string[]> Fields, DateTime ParkedUtc)
{
    private const string Purpose = "RokPortal.ParkedForm";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    /// <summary>The parked form of this request as encrypted text, or null.</summary>
    public static string? Of(HttpContext context) => context.Items[Purpose] as string;

    /// <summary>Opens a parked form, or gives null if it is too old or not ours.</summary>
    public static ParkedForm? Open(string text, IDataProtectionProvider protection)
    {
        try
        {
            return JsonSerializer.Deserialize<ParkedForm>(Protector(protection).Unprotect(text));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>
    /// Asks for sign-in: a link leads to the login page and back; a request by script is told 401; a posted form is
    /// answered with the login page itself, which carries the form.
    /// </summary>
    internal static async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers.XRequestedWith == "fetch")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && IsOurOwn(request))
        {
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            if (request.Path == "/logga-ut")
            {
                // Done already, in another tab.
                context.Response.Redirect("/logga-in?tillbaka=/oversikt");
                return;
            }

            if (FormDrafts.IsAnonymous(form))
            {
                // A draft is a user's, and says when. Here losing what was typed is the lesser harm.
                context.Response.Redirect(context.RedirectUri);
                return;
            }

            var services = request.HttpContext.RequestServices;
            var address = FormDrafts.SubjectOf(form) ?? request.Path;
            var limit = services.GetRequiredService<ParkingLimit>();
            if (!limit.IsPage(address))
            {
                context.Response.Redirect(context.RedirectUri);
                return;
            }

            var json = JsonSerializer.Serialize(new ParkedForm(
                address,
                FormDrafts.TypedIn(form),
                services.GetRequiredService<TimeProvider>().UtcNow()));
            if (!limit.Count(context.HttpContext, json))
            {
                services.GetRequiredService<SecurityJournal>().Write(SecurityEvent.ParkingLimited, account: null);
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            context.HttpContext.Items[Purpose] =
                Protector(services.GetRequiredService<IDataProtectionProvider>()).Protect(json, Lifetime);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }
    }

    /// <summary>Shows the login page in answer to a form that was parked.</summary>
    internal static async Task ShowLoginPage(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (Of(context) is null || context.Response.HasStarted)
            return;

        context.Request.Method = HttpMethods.Get;
        context.Request.Path = "/logga-in";
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        await next(context);
    }

    /// <summary>Another site's form is not parked: it would become a draft that the user never wrote.</summary>
    internal static bool IsOurOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider provider) =>
        provider.CreateProtector(Purpose).ToTimeLimitedDataProtector();
}
