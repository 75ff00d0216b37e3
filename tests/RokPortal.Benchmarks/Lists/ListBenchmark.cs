using System.Globalization;
using RokPortal.Data;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Lists;

/// <summary>
/// The page of a plan with 100 activities, as the coordinator sees it, beside the least that could give the same rows:
/// one query and strings put together by hand. Both are processes of their own, on the same database.
/// </summary>
internal static class ListBenchmark
{
    private const int Rounds = 3;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);
    private static readonly Uri Page = new($"/aktivitetsplaner/{HundredActivities.Year}", UriKind.Relative);

    public static async Task<int> RunAsync()
    {
        if (TestDatabase.Provider != DatabaseProvider.Postgres)
        {
            await Console.Error.WriteLineAsync("Set ROK_TEST_DATABASE=Postgres and ROK_TEST_POSTGRES: SQLite says nothing about production.");
            return 2;
        }

        using var database = TestDatabase.NotYetMade();
        using var portal = PortalProcess.Start(database.Options, ("ASPNETCORE_ENVIRONMENT", "Staging"), ("Demo:Seed", "true"), ("Demo:Today", "2026-11-20"));
        var coordinator = await portal.NewBrowserAsync();
        await HundredActivities.FillAsync(database);
        await coordinator.SignInAsync(DemoAccounts.Coordinator);
        using var handWritten = ServerProcess.Start(HandWrittenList.Verb, database.Options.ConnectionString);
        using var visitor = new HttpClient { BaseAddress = await handWritten.AddressAsync() };

        Console.WriteLine(Machine.Description);
        Console.WriteLine(await HundredActivities.ServerVersionAsync(database));
        await LoadRun.OfAsync(coordinator.Client, Page, WarmUp);
        await LoadRun.OfAsync(visitor, Page, WarmUp);
        List<LoadRun> pages = [], byHand = [];
        for (var round = 1; round <= Rounds; round++)
        {
            pages.Add(await LoadRun.OfAsync(coordinator.Client, Page, Round));
            Console.WriteLine($"Round {round}, portal        {pages[^1]}");
            byHand.Add(await LoadRun.OfAsync(visitor, Page, Round));
            Console.WriteLine($"Round {round}, hand-written  {byHand[^1]}");
        }

        var ratio = pages.Average(run => run.PerSecond) / byHand.Average(run => run.PerSecond);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Throughput of the portal, as a share of the hand-written page's: {ratio:0.00}"));
        return 0;
    }
}
