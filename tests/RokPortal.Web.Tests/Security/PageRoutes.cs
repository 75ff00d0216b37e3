using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Security;

/// <summary>Every page of the portal as its router knows it, with addresses that the demo county answers to.</summary>
internal static partial class PageRoutes
{
    /// <summary>A method such as OnPageHandlerExecuting is listed with the verb "Page", and is no handler.</summary>
    private static readonly HashSet<string> Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options"];

    /// <summary>A council meeting that the table's test plans.</summary>
    private const string Open = "integrationsradet-2029-12-12";

    /// <summary>What stands in an address, by the route's own words before it.</summary>
    private static readonly (string Route, string Value)[] Values =
    [
        ("/aktivitetsplaner/{year:int}", "2027"),
        ("/aktivitetsplaner/{year:int}/aktiviteter/{number:int}", "1"),
        ("/aktivitetsplaner/{year:int}/omraden/{slug}", "bostad"),
        ("/aktivitetsplaner/{year:int}/utskick/{version:int}.pdf", "1"),
        ("/aktivitetsplaner/{year:int}/till-radet/{version:int}.pdf", "1"),
        ("/fel/{code:int}", "404"),
        ("/lank/{token}", "okand"),
        ("/utveckling/epost/{id:guid}", "0199aaaa-0000-7000-8000-000000000000"),
        ("/aktivitetsplaner/{year:int}/versioner/{version:int}", "1"),
        ("/moten/{slug}/protokoll", "integrationsradet-2026-11-10"),
        ("/moten/{slug}/paragrafer/{number:int}", "14"),
        ("/moten/{slug}/minnesanteckningar", "beredningsgruppen-2026-11-12"),
        ("/moten/{slug}/utskick", "beredningsgruppen-2026-11-12"),
        ("/moten/{slug}/slutforande", "beredningsgruppen-2026-11-12"),
        ("/moten/{slug}/protokollforing", "integrationsradet-2026-12-17"),
        ("/moten/{slug}/protokollforing/{number:int?}", "1"),
        ("/moten/{slug}/narvaro/{seatId:guid}", "0199aaaa-0000-7000-8000-000000000000"),
        ("/moten/{slug}/installning", Open),
        ("/moten/{slug}/kalla", Open),
        ("/moten/{slug}/kallelse", Open),
        ("/moten/{slug}/ordning", Open),
        ("/moten/{slug}/punkter", Open),
        ("/moten/{slug}/punkter/{number:int}", "1"),
        ("/moten/{slug}/tid", Open),
        ("/moten/{slug}/tidigare-punkter", Open),
        ("/moten/{slug}", "integrationsradet-2026-11-10"),
        ("/organ/{slug}", "integrationsradet"),
        ("/overenskommelser/{slug}", "hallbar-integration-2021-2025"),
        ("/parter/{slug}", "linkoping"),
        ("/rapportera/lank/{token}", "okand"),
        ("/rapportera/lank/{token}/{number:int}", "2"),
        ("/rapportera/{year:int}", "2026"),
        ("/rapportera/{year:int}/{period}", "helar"),
        ("/rapportera/{year:int}/{period}/{party}", "motala"),
        ("/rapportera/{year:int}/{period}/{party}/{number:int}", "2"),
        ("/rapportera/lank/{token}/{number:int}/underlag/{file:guid}", "0199aaaa-0000-7000-8000-000000000000"),
        ("/rapportera/{year:int}/{period}/{party}/{number:int}/underlag/{file:guid}", "0199aaaa-0000-7000-8000-000000000000"),
        ("/uppfoljning/{year:int}", "2026"),
        ("/uppfoljning/{year:int}/sammanstallning/avsnitt/{section}", "sammanfattning"),
        ("/uppfoljning/{year:int}/sammanstallning/mal/{number:int}", "1"),
        ("/uppfoljning/{year:int}/sammanstallning/forslag/{number}", "ny"),
        ("/uppfoljning/{year:int}/sammanstallning/utskick/{number:int}.pdf", "1"),
        ("/uppfoljning/{year:int}/sammanstallning/till-radet/{number:int}.pdf", "1"),
        ("/uppfoljning/{year:int}/aktiviteter/{number:int}", "3"),
        ("/uppfoljning/{year:int}/aktiviteter/{number:int}/underlag/{file:guid}", "0199aaaa-0000-7000-8000-000000000000"),
        ("/uppfoljning/{year:int}/parter/{slug}", "motala"),
        ("/uppfoljning/{year:int}/{period}", "helar"),
        ("/uppfoljning/indikatorer/{slug}", "trangbodda-invanare"),
        ("/uppfoljning/indikatorer/hamtningar/{number:int}", "1"),
        ("/uppfoljning/kallor/{slug}", "lagesbild-av-bostader"),
    ];

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
            var (known, value) = Values
                .Where(value => value.Route.StartsWith(upToHere, StringComparison.Ordinal)
                    && value.Route.LastIndexOf('{') == parameter.Index)
                .OrderByDescending(value => route.StartsWith(value.Route, StringComparison.Ordinal))
                .FirstOrDefault();
            return known is null
                ? throw new InvalidOperationException($"Give {parameter.Value} in {route} a value in {nameof(PageRoutes)}.")
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
