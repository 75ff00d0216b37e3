using Microsoft.AspNetCore.Mvc.Filters;
using RokPortal.Web.Pages.Error;

namespace RokPortal.Web.Startup;

/// <summary>
/// A form sent to a page that takes none is told so. The framework would show the page without having read what it shows.
/// The page of an error is shown whatever was sent.
/// </summary>
internal sealed class UnhandledPost : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null
            && context.HandlerInstance is not StatusModel
            && HttpMethods.IsPost(context.HttpContext.Request.Method))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
