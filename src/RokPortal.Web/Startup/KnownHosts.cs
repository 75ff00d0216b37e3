using System.Net;

namespace RokPortal.Web.Startup;

/// <summary>
/// In production the portal answers to its own name, as Portal:BaseUrl says it, and to the machine it runs on: a page that is asked
/// for by another name could be made to lead there. Health is answered to any name, for whoever watches asks by address.
/// </summary>
internal static class KnownHosts
{
    public static void UseKnownHosts(this WebApplication app)
    {
        if (!app.Environment.IsProduction())
            return;

        var portal = app.Services.GetRequiredService<MailSettings>().BaseUrl;
        app.Use((context, next) => IsKnown(context, portal) ? next(context) : RefuseAsync(context, portal));
    }

    private static bool IsKnown(HttpContext context, Uri portal)
    {
        var host = context.Request.Host.Host;
        return host.Equals(portal.Host, StringComparison.OrdinalIgnoreCase)
            || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            || (IPAddress.TryParse(host, out var address) && context.Connection.LocalIpAddress is { } local
                && address.MapToIPv6().Equals(local.MapToIPv6()));
    }

    private static Task RefuseAsync(HttpContext context, Uri portal)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            $"Portalen svarar inte på den här adressen. Skriv {portal} i webbläsarens adressfält.\n", context.RequestAborted);
    }
}
