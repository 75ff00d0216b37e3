using System.Diagnostics;
using System.Globalization;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Pages;

/// <summary>A later start: the published portal on a database that is filled, from its start until it says that it is ready.</summary>
internal static class StartBenchmark
{
    private const int Times = 9;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task<int> RunAsync()
    {
        using var published = await Published.MakeAsync();
        using var database = DemoDatabase.Copy();
        Console.WriteLine(Machine.Description);
        List<(double Seconds, double Processor)> starts = [];
        for (var i = 0; i <= Times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            using var portal = published.Start(database.Options);
            await ReadyAsync((await portal.NewBrowserAsync()).Client);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            // The first start reads the files from the disk.
            if (i > 0)
                starts.Add((seconds, ProcessorTimes.Of(portal.Id, null).Portal.TotalSeconds));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{TestDatabase.Provider}: ready after {Median(start => start.Seconds):0.00} s,"
                + $" processor time {Median(start => start.Processor):0.00} s (median of {Times})"));
        return 0;

        double Median(Func<(double Seconds, double Processor), double> of) => starts.Select(of).Order().ElementAt(Times / 2);
    }

    private static async Task ReadyAsync(HttpClient client)
    {
        while (true)
        {
            using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (response.IsSuccessStatusCode)
                return;
            await Task.Delay(Pause);
        }
    }
}
