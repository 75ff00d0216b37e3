namespace RokPortal.Web.Startup;

/// <summary>
/// Lets browsers keep the font for ever. Other files get that by their fingerprint; the font is named in a style sheet,
/// where no fingerprint can be written, and has its version in the address instead. Without this every page would ask
/// for it anew and show another typeface in the meantime.
/// </summary>
internal static class FontCaching
{
    private static readonly PathString Fonts = "/lib/inter-5.3.0";

    public static IApplicationBuilder UseFontCaching(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(Fonts, StringComparison.Ordinal))
            {
                context.Response.OnStarting(() =>
                {
                    if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
}
