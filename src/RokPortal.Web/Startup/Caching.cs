namespace RokPortal.Web.Startup;

/// <summary>
/// Who may keep what the portal answers, decided for every address in one place. Nobody keeps what somebody signed in sees, a link
/// opens, a file made for somebody, an error or a form; what anybody may read may be kept if the portal is asked whether it still
/// holds. Scripts, styles and fonts say themselves that they never change.
/// </summary>
internal static class Caching
{
    public const string Never = "no-store";
    public const string AskFirst = "public, no-cache";

    public static void Decide(HttpContext context)
    {
        var response = context.Response;
        if (IsStaticFile(context) && response.StatusCode < StatusCodes.Status400BadRequest)
            return;

        var headers = response.Headers;
        headers.Remove("Pragma");
        headers.Remove("Expires");
        if (IsForAnybody(context))
        {
            headers.CacheControl = AskFirst;
            headers.Append("Vary", "Cookie");
        }
        else
        {
            headers.CacheControl = Never;
        }
    }

    /// <summary>Files of the site come from endpoints of their own, or by the server's own rule for the font.</summary>
    private static bool IsStaticFile(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null && context.Response.Headers.CacheControl.Count > 0
        && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static bool IsForAnybody(HttpContext context)
    {
        var response = context.Response;
        return response.StatusCode == StatusCodes.Status200OK
            && !HttpMethods.IsPost(context.Request.Method)
            && context.User.Identity?.IsAuthenticated != true
            && !LinkDoor.IsAt(context)
            && response.Headers.SetCookie.Count == 0
            && !response.Headers.ContainsKey("Content-Disposition")
            && context.GetEndpoint()?.Metadata.GetMetadata<DevelopmentOnlyAttribute>() is null
            // A page with a form holds a token that belongs to one browser.
            && !IsStampedByAForm(response);
    }

    private static bool IsStampedByAForm(HttpResponse response) =>
        response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}
