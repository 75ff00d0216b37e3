using System.Text;
using Microsoft.AspNetCore.Mvc.Filters;

namespace RokPortal.Web.Startup;

/// <summary>
/// An address that an answer sends one on to, in the letters that a header may have: what stands in it came with the request.
/// </summary>
internal sealed class EscapedRedirects : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is RedirectResult away)
            away.Url = Escaped(away.Url);
        else if (context.Result is LocalRedirectResult within)
            within.Url = Escaped(within.Url);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static string Escaped(string address) => Ascii.IsValid(address) && !address.Any(char.IsControl)
        ? address
        : string.Concat(address.EnumerateRunes().Select(
            rune => rune.IsAscii && !Rune.IsControl(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
