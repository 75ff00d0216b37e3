using Microsoft.AspNetCore.Routing.Template;
using RokPortal.Web.Security.Guessing;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>
/// What is parked for somebody who is not signed in: forms of pages that the portal has, and not too much text from one address. To
/// encrypt a long text and send it back takes room, and nobody has to sign in to ask for it.
/// </summary>
public sealed class ParkingLimit(EndpointDataSource endpoints) : IDisposable
{
    /// <summary>Thousands of characters parked for one address in <see cref="Window"/>; the longest form has a thousand.</summary>
    public const int MostThousands = 16 * 1024;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly AddressLimit limit = new(MostThousands, Window);

    private readonly Lazy<List<TemplateMatcher>> pages = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!), []))]);

    /// <summary>Whether an address is one of a page.</summary>
    public bool IsPage(string address) => pages.Value.Exists(page => page.TryMatch(address, []));

    /// <summary>Counts a text. Gives false when it is too much.</summary>
    public bool Count(HttpContext context, string text) =>
        limit.Count(context, Math.Min(1 + (text.Length / 1024), MostThousands));

    public void Dispose() => limit.Dispose();
}
