using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Startup;

/// <summary>The response headers that tell the browser what a page of the portal may do.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Put before everything that writes pages. Scripts run only with the nonce of the response, so that an uploaded
    /// file served from this site can never run as a script. Styles come from files alone: no style attributes.
    /// </summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // Last of all: the exception handler empties the headers before it writes its page.
            context.Response.OnStarting(() =>
            {
                Write(context);
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy(context.ScriptNonce());
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = LinkDoor.IsAt(context) ? "no-referrer" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // An address that is a secret is kept by nobody, neither a cache (Caching) nor a search engine.
        if (LinkDoor.IsAt(context))
            headers["X-Robots-Tag"] = "noindex, nofollow";
        Caching.Decide(context);
    }

    private static string ContentSecurityPolicy(string nonce) => string.Join(
        "; ",
        "default-src 'none'",
        $"script-src 'nonce-{nonce}'",
        "style-src 'self'",
        // The design system's sheet draws arrows and ticks with data: addresses.
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'");
}
