using Microsoft.AspNetCore.Mvc.Filters;

namespace RokPortal.Web.Pages.Error;

/// <summary>
/// Shown in place of a page that failed, also after a POST and for strangers, so it takes nothing for granted: no
/// handler for the method, no antiforgery token, no database.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    private const string RetryAfterSeconds = "30";

    public int Code { get; private set; }

    public ErrorTexts Texts =>
        LinkDoor.StateAt(HttpContext) is { } state and not LinkState.Valid
            ? ErrorTexts.For(state)
            : ErrorTexts.For(Code);

    /// <summary>Only a failure of ours has a number worth quoting.</summary>
    public string? RequestId => Code == 500 ? HttpContext.TraceIdentifier : null;

    /// <summary>What was written in the form that could not be taken in.</summary>
    public IReadOnlyList<string> Written => WrittenInForm.Of(HttpContext);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var asked = Convert.ToInt32(RouteData.Values["code"], CultureInfo.InvariantCulture);
        Code = ErrorTexts.IsKnown(asked) ? asked : 404;

        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            // What failed was the database, not we; the path says 500 for every failure.
            Code = Response.StatusCode;
            Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        // Opened by its own address the page would otherwise answer 200.
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = Code;
    }
}
