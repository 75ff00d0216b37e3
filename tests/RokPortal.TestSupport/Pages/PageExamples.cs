using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace RokPortal.TestSupport.Pages;

/// <summary>
/// Addresses that the demo county answers to, one class for each feature. The permission matrix, the rules of
/// accessibility and whatever else goes through every page take them from here, and a test compares them with the router:
/// a page without an example is a failure.
/// </summary>
public abstract class PageExamples
{
    private static readonly Lazy<IReadOnlyList<PageExamples>> Features = new(() =>
        [.. typeof(PageExamples).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageExamples)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (PageExamples)Activator.CreateInstance(type)!)]);

    private readonly List<(string Route, string Value)> values = [];
    private readonly List<PageExample> pages = [];
    private readonly List<string> noPages = [];

    /// <summary>What stands in an address, by the route's own words before it. The first that fits is taken.</summary>
    public static IEnumerable<(string Route, string Value)> Values => Features.Value.SelectMany(feature => feature.values);

    /// <summary>Every page, some of them several times: as different people see it, or in different states.</summary>
    public static IEnumerable<PageExample> Pages => Features.Value.SelectMany(feature => feature.pages);

    /// <summary>Routes that show no page of their own: documents, and doors that only take a form.</summary>
    public static IEnumerable<string> NoPages => Features.Value.SelectMany(feature => feature.noPages);

    /// <summary>Every route of a page, as the portal's router knows it.</summary>
    public static IEnumerable<string> RoutesOf(PortalHost host) =>
        host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct();

    /// <summary>A value for the last parameter of the beginning of a route.</summary>
    protected void Value(string route, string value) => values.Add((route, value));

    /// <summary>A page as somebody sees it; null is nobody signed in. Without parameters a route is its own address.</summary>
    protected void Page(string route, string? account, string? address = null) =>
        pages.Add(new PageExample(route, address ?? route, account));

    protected void NoPage(string route) => noPages.Add(route);
}

/// <summary>A page as somebody sees it.</summary>
/// <param name="Route">Its route.</param>
/// <param name="Address">An address of it.</param>
/// <param name="Account">Who looks; null is nobody signed in.</param>
public sealed record PageExample(string Route, string Address, string? Account);
