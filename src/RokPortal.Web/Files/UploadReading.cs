using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace RokPortal.Web.Files;

/// <summary>
/// Sets how large a form with files may be. One that is larger is read to its end with its files thrown away, so that the
/// page can say so with everything typed still there: a browser that is cut off while it sends shows no answer at all.
/// </summary>
internal static class UploadReading
{
    /// <summary>What is larger than this is not read at all.</summary>
    private const long MostReadThrough = 250L * 1024 * 1024;

    private const int MostLettersOfField = 100_000;

    private const int MostFields = 500;

    private static readonly object Larger = new();

    /// <summary>Whether the files of this request were too large to be taken in; what was typed beside them is there.</summary>
    public static bool WasTooLarge(HttpContext context) => context.Items.ContainsKey(Larger);

    public static async Task Read(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is { } page)
        {
            var most = context.RequestServices.GetRequiredService<FileLimits>().MostBytesOfForm(page.Most);
            var isTooLarge = context.Request.ContentLength > most;
            if (isTooLarge && (!MayEnter(context) || context.Request.ContentLength > MostReadThrough))
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }

            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = isTooLarge ? MostReadThrough : most;
            if (isTooLarge)
                await KeepTextAsync(context);
        }

        await next(context);
    }

    /// <summary>A stranger's large request is not read through.</summary>
    private static bool MayEnter(HttpContext context) => context.User.Identity?.IsAuthenticated == true || LinkDoor.IsAt(context);

    private static async Task KeepTextAsync(HttpContext context)
    {
        context.Items[Larger] = null;
        Dictionary<string, StringValues> fields = [];
        try
        {
            var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(context.Request.ContentType).Boundary).Value ?? "";
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
            {
                if (fields.Count < MostFields && section.AsFormDataSection() is { } field)
                    fields[field.Name] = StringValues.Concat(
                        fields.GetValueOrDefault(field.Name),
                        await TextOfAsync(section, context.RequestAborted));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or FormatException or ArgumentException)
        {
            // Not a form. What could be read of it goes on, and meets the check against forged forms.
        }

        context.Request.Form = new FormCollection(fields);
    }

    private static async Task<string> TextOfAsync(MultipartSection section, CancellationToken cancel)
    {
        using var reader = new StreamReader(section.Body);
        var letters = new char[MostLettersOfField];
        return new string(letters, 0, await reader.ReadBlockAsync(letters, cancel));
    }
}
