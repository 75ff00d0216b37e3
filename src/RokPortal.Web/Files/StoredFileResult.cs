using Microsoft.Net.Http.Headers;
using RokPortal.Data.Files;

namespace RokPortal.Web.Files;

/// <summary>
/// A file as a download. It is never shown inside the portal, whatever it is: a file that somebody has handed over must
/// not be able to act as a page of this site.
/// </summary>
public sealed class StoredFileResult(RokDbContext db, FileHeader file) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        response.ContentType = FileKinds.MediaTypeOf(file.Kind);
        response.ContentLength = file.Size;
        response.Headers.ContentDisposition = disposition.ToString();
        if (!HttpMethods.IsHead(context.HttpContext.Request.Method))
            await db.CopyContentAsync(file.Id, response.Body, context.HttpContext.RequestAborted);
    }
}
