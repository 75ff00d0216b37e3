using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;

namespace RokPortal.Web.Tests.Security;

/// <summary>Every page of the portal as its router knows it, with addresses that the demo county answers to.</summary>
internal static partial class PageRoutes
{
    /// <summary>A method such as OnPageHandlerExecuting is listed with the verb "Page", and is no handler.</summary>
    private static readonly HashSet<string> Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options"];

    /// <summary>Every page and what can be asked of it, in the order of the addresses.</summary>
    public static async Task<IReadOnlyList<PageDoor>> AllAsync(PortalHost host)
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        List<PageDoor> doors = [];
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } descriptor)
                continue;

            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var page = await loader.LoadAsync(descriptor, endpoint.Metadata);
            doors.Add(new PageDoor(route, AddressOf(route), "GET", null));
            doors.AddRange(page.HandlerMethods
                .Where(handler => Verbs.Contains(handler.HttpMethod) && handler is not { HttpMethod: "Get", Name: null })
                .Select(handler => new PageDoor(route, AddressOf(route), handler.HttpMethod!.ToUpperInvariant(), handler.Name)));
        }

        return [.. doors.DistinctBy(door => door.Name)
            .OrderBy(door => door.Route, StringComparer.Ordinal)
            .ThenBy(door => door.Name, StringComparer.Ordinal)];
    }

    private static string AddressOf(string route)
    {
        var address = Parameter().Replace(route, parameter =>
        {
            var upToHere = route[..(parameter.Index + parameter.Length)];
            var (known, value) = PageExamples.Values
                .Where(value => value.Route.StartsWith(upToHere, StringComparison.Ordinal)
                    && value.Route.LastIndexOf('{') == parameter.Index)
                .OrderByDescending(value => route.StartsWith(value.Route, StringComparison.Ordinal))
                .FirstOrDefault();
            return known is null
                ? throw new InvalidOperationException($"Give {parameter.Value} in {route} a value among the {nameof(PageExamples)}.")
                : value;
        });
        return address;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}

/// <summary>One thing to ask of one page.</summary>
internal sealed record PageDoor(string Route, string Address, string Verb, string? Handler)
{
    public string Name => Handler is null ? $"{Verb,-4} {Route}" : $"{Verb,-4} {Route}?handler={Handler}";

    public string Target => Handler is null ? Address : $"{Address}?handler={Handler}";
}
