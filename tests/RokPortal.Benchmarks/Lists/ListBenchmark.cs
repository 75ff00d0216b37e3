using System.Globalization;
using Npgsql;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Lists;

/// <summary>
/// The page of a plan with 100 activities, as the coordinator sees it, beside the least that could give the same rows:
/// one query and strings put together by hand, asked anew each time as Npgsql does by itself, and prepared as the portal
/// does. All are processes of their own, on the same database.
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
            await Console.Error.WriteLineAsync(
                "Set ROK_TEST_DATABASE=Postgres and ROK_TEST_POSTGRES: SQLite says nothing about production.");
            return 2;
        }

        using var database = TestDatabase.NotYetMade();
        using var portal = PortalProcess.Start(
            database.Options, ("ASPNETCORE_ENVIRONMENT", "Staging"), ("Demo:Seed", "true"), ("Demo:Today", "2026-11-20"));
        var coordinator = await portal.NewBrowserAsync();
        await using var db = database.Open();
        await HundredActivities.FillAsync(db);
        await coordinator.SignInAsync(DemoAccounts.Coordinator);
        using var asked = ServerProcess.Start(
            HandWrittenList.Verb,
            new NpgsqlConnectionStringBuilder(database.Options.ConnectionString) { MaxAutoPrepare = 0 }.ConnectionString);
        using var prepared = ServerProcess.Start(HandWrittenList.Verb, database.Options.ConnectionString);
        using var visitor = new HttpClient { BaseAddress = await asked.AddressAsync() };
        using var visitorOfPrepared = new HttpClient { BaseAddress = await prepared.AddressAsync() };
        (string Name, HttpClient Client)[] servers =
            [("portal", coordinator.Client), ("hand-written", visitor), ("hand-written, prepared", visitorOfPrepared)];

        Console.WriteLine(Machine.Description);
        Console.WriteLine(await HundredActivities.ServerVersionAsync(db));
        foreach (var (_, client) in servers)
            await LoadRun.OfAsync(client, Page, WarmUp);
        var runs = servers.ToDictionary(server => server.Name, _ => new List<LoadRun>());
        for (var round = 1; round <= Rounds; round++)
        {
            foreach (var (name, client) in servers)
            {
                runs[name].Add(await LoadRun.OfAsync(client, Page, Round));
                Console.WriteLine($"Round {round}, {name,-22} {runs[name][^1]}");
            }
        }

        double Share(string name) => runs["portal"].Average(run => run.PerSecond) / runs[name].Average(run => run.PerSecond);
        foreach (var (name, _) in servers.Skip(1))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Throughput of the portal, as a share of what is {name}: {Share(name):0.00}"));
        }
        return 0;
    }
}
