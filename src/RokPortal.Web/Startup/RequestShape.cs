using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace RokPortal.Web.Startup;

/// <summary>
/// Turns away what no page of the portal sends, before anything tries to make sense of it: methods without a handler, names of
/// fields that are no names, forms in letters of another time, forms that break off or have thousands of fields.
/// </summary>
internal static partial class RequestShape
{
    private const string Allowed = "GET, HEAD, POST";
    private const int LongestName = 200;

    /// <summary>Enough for the longest text of the portal, which is parked while somebody signs in.</summary>
    private const long MostBytesFromStrangers = 1024 * 1024;

    /// <summary>The login page carries a parked form encrypted, which takes up to three times the room.</summary>
    private const long MostBytesOfLogin = 4 * MostBytesFromStrangers;

    /// <summary>Before anything else. The method is then one that the page of the error can be shown for.</summary>
    public static async Task JudgeMethod(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = Allowed;
        context.Request.Method = HttpMethods.Get;
    }

    /// <summary>Once it is known who asks and how large the page lets its form be.</summary>
    public static async Task JudgeFields(HttpContext context, RequestDelegate next)
    {
        // The page of an error is shown in answer to the same request.
        var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!isAnswered && await RefusalAsync(context) is { } status)
            context.Response.StatusCode = status;
        else
            await next(context);
    }

    private static async Task<int?> RefusalAsync(HttpContext context)
    {
        var request = context.Request;
        // What is unknown in an address is left alone, as in links that a mail program has changed; only what cannot be bound is not.
        if (request.Query.Keys.Any(key => key.AsSpan().ContainsAny('[', ']') && IsNoName(key)))
            return StatusCodes.Status400BadRequest;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return null;
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset is { HasValue: true } letters
            && !HeaderUtilities.RemoveQuotes(letters).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return StatusCodes.Status415UnsupportedMediaType;

        if (IsFromAStranger(context) && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = request.Path == "/logga-in" ? MostBytesOfLogin : MostBytesFromStrangers;
        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            return form.Keys.Any(IsNoName) ? StatusCodes.Status400BadRequest : null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>A page that takes files has set its own limit, and keeps the text beside them.</summary>
    private static bool IsFromAStranger(HttpContext context) =>
        context.User.Identity?.IsAuthenticated != true
        && !LinkDoor.IsAt(context)
        && context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is null;

    private static bool IsNoName(string key) => key.Length > LongestName || !Name().IsMatch(key);

    /// <summary>"Input.Milestones[0].Month", "handler": what model binding can read without failing.</summary>
    [GeneratedRegex(@"^[\p{L}\p{N}_.\-]*(\[[^\[\]\p{C}]*\][\p{L}\p{N}_.\-]*)*\z")]
    private static partial Regex Name();
}
