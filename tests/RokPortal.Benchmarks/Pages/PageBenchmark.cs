using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RokPortal.Benchmarks.Lists;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;
using RokPortal.Web.Tests.Security;

namespace RokPortal.Benchmarks.Pages;

/// <summary>
/// Every page that the tests have an example of, first in the demo county and then, where it looks different, with 100
/// activities in the plan of 2027: as the coordinator, or as whom the example names where the coordinator is not let in.
/// Processor time is that of the published portal and of its database; statements are counted by a host of the tests.
/// </summary>
internal static class PageBenchmark
{
    private const int Rounds = 3;
    private const int WarmUps = 80;
    private const int Requests = 120;
    private const int FileRequests = 8;

    private static readonly string PlanList = $"/aktivitetsplaner/{HundredActivities.Year}";

    public static async Task<int> RunAsync(IReadOnlyList<string> parts)
    {
        if (TestDatabase.Provider != DatabaseProvider.Postgres)
        {
            await Console.Error.WriteLineAsync(
                "Set ROK_TEST_DATABASE=Postgres and ROK_TEST_POSTGRES: SQLite says nothing about production.");
            return 2;
        }

        using var published = await Published.MakeAsync();
        using var host = new PortalHost();
        await host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
        await using var db = host.OpenDatabase();
        using var portal = published.Start(host.DatabaseOptions);
        var doors = new Doors(host, portal);
        var server = ProcessorTimes.ParentOf(await db.Database.SqlQuery<int>($"SELECT pg_backend_pid() AS \"Value\"").SingleAsync());
        ProcessorTimes Taken() => ProcessorTimes.Of(portal.Id, server);

        Console.WriteLine(Machine.Description);
        Console.WriteLine(await HundredActivities.ServerVersionAsync(db));
        var addresses = (await AddressesAsync(host))
            .Where(page => page.Address == PlanList || parts.Count == 0 || parts.Any(page.Address.Contains)).ToList();
        var pages = await doors.OpenAsync(addresses, hasHundred: false);
        Console.WriteLine($"{addresses.Count} addresses, {addresses.Count - pages.Count} of them answer with no page in the demo");
        await MeasureAsync(pages, doors, Taken);

        await HundredActivities.FillAsync(db);
        var bytes = pages.ToDictionary(page => page.Address, page => page.Bytes);
        var hundred = (await doors.OpenAsync(addresses, hasHundred: true))
            .Where(page => page.Address == PlanList || bytes.GetValueOrDefault(page.Address) != page.Bytes).ToList();
        await MeasureAsync(hundred, doors, Taken);

        var list = hundred.Single(page => page.Address == PlanList).Milliseconds;
        foreach (var (title, files) in new[] { ("Pages", false), ("Documents and files", true) })
        {
            Console.WriteLine($"\n{title}\n ratio      ms  portal      db  sql    bytes  address");
            foreach (var page in pages.Concat(hundred).Where(page => page.IsFile == files).OrderByDescending(page => page.Milliseconds))
                Console.WriteLine(page.ToString(list));
        }

        using var process = Process.GetProcessById(portal.Id);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nMemory of the portal: {process.WorkingSet64 / 1048576.0:0} MiB, at most {process.PeakWorkingSet64 / 1048576.0:0} MiB"));
        return 0;
    }

    private static async Task<IReadOnlyList<PageExample>> AddressesAsync(PortalHost host)
    {
        var all = (await PageRoutes.AllAsync(host)).Where(door => door is { Verb: "GET", Handler: null })
            .Select(door => new PageExample(door.Route, door.Address, DemoAccounts.Coordinator));
        return [.. PageExamples.Pages.Concat(all).DistinctBy(page => page.Address)];
    }

    private static async Task MeasureAsync(IReadOnlyList<MeasuredPage> pages, Doors doors, Func<ProcessorTimes> taken)
    {
        for (var round = 0; round <= Rounds; round++)
        {
            await Console.Error.WriteLineAsync(round == 0 ? $"{pages.Count} pages, warming up …" : $"Round {round} …");
            foreach (var page in pages)
            {
                var client = (await doors.PortalAsync(page.Account)).Client;
                if (round == 0)
                    await page.AskAsync(client, page.IsFile ? FileRequests : WarmUps);
                else
                    await page.MeasureAsync(client, page.IsFile ? FileRequests : Requests, taken);
            }
        }
    }
}
