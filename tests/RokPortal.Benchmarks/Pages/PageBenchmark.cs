using System.Diagnostics;
using System.Globalization;
using RokPortal.Benchmarks.Lists;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Pages;

/// <summary>
/// Every page that the tests have an example of, in the demo county and, where it looks different, in one with 100 activities in
/// the plan of 2027: as the coordinator, or as whom the example names where the coordinator is not let in. Processor time is that
/// of a published portal and of its database; the ratio is to the list of those 100, asked for beside each page.
/// </summary>
internal static class PageBenchmark
{
    private const int Rounds = 3;

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
        using var demo = await Doors.OpenAsync(published, null);
        using var hundred = await Doors.OpenAsync(published, HundredActivities.FillAsync);
        await using var db = demo.OpenDatabase();
        Console.WriteLine(Machine.Description);
        Console.WriteLine(await HundredActivities.ServerVersionAsync(db));

        var addresses = (await demo.AddressesAsync())
            .Where(page => page.Address == PlanList || parts.Count == 0 || parts.Any(page.Address.Contains)).ToList();
        var pages = await demo.OpenAsync(addresses, "");
        Console.WriteLine($"{addresses.Count} addresses, {addresses.Count - pages.Count} of them answer with no page");
        var bytes = pages.ToDictionary(page => page.Address, page => page.Bytes);
        var filled = await hundred.OpenAsync(addresses, "  (100)");
        var list = filled.Single(page => page.Address == PlanList);
        IReadOnlyList<MeasuredPage> all = [.. pages, .. filled.Where(page => page == list || bytes[page.Address] != page.Bytes)];

        for (var round = 0; round <= Rounds; round++)
        {
            await Console.Error.WriteLineAsync(round == 0 ? $"{all.Count} pages, warming up …" : $"Round {round} …");
            foreach (var page in all)
            {
                var times = page.Kind == PageKind.Page ? 100 : 16;
                if (round == 0)
                    await page.AskAsync(times);
                else
                    await page.MeasureAsync(list, times);
            }
        }

        foreach (var kind in all.GroupBy(page => page.Kind).OrderBy(kind => kind.Key))
        {
            Console.WriteLine($"\n{kind.Key}s\n ratio      ms  portal      db  sql    bytes  address");
            foreach (var page in kind.OrderByDescending(page => page.Ratio))
                Console.WriteLine(page);
        }

        Console.WriteLine($"\nMemory of the two portals: {MemoryOf(demo.Process)}, {MemoryOf(hundred.Process)}");
        return 0;
    }

    private static string MemoryOf(int process)
    {
        using var portal = Process.GetProcessById(process);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{portal.WorkingSet64 / 1048576.0:0} MiB (at most {portal.PeakWorkingSet64 / 1048576.0:0} MiB)");
    }
}
