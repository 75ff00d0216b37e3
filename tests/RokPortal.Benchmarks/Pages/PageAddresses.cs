using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;
using RokPortal.Web.Tests.Security;

namespace RokPortal.Benchmarks.Pages;

/// <summary>Every address that the tests look at, and one of each route that only answers: documents and files.</summary>
internal static class PageAddresses
{
    public static async Task<IReadOnlyList<PageExample>> AllAsync(PortalHost host)
    {
        var routes = (await PageRoutes.AllAsync(host)).Where(door => door is { Verb: "GET", Handler: null })
            .Select(door => new PageExample(door.Route, door.Address, DemoAccounts.Coordinator));
        return [.. PageExamples.Pages.Concat(routes).DistinctBy(page => page.Address)];
    }
}
