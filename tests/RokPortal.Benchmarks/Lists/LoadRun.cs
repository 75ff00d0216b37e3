using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace RokPortal.Benchmarks.Lists;

/// <summary>What came of asking for one page for some seconds, on a number of connections.</summary>
internal sealed record LoadRun(double PerSecond, double MedianMilliseconds, double Percentile95, int Bytes)
{
    private const int Connections = 8;

    public static async Task<LoadRun> OfAsync(HttpClient client, Uri page, TimeSpan duration)
    {
        var times = new ConcurrentBag<double>();
        var bytes = 0;
        var started = Stopwatch.GetTimestamp();

        async Task AskAsync()
        {
            while (Stopwatch.GetElapsedTime(started) < duration)
            {
                var asked = Stopwatch.GetTimestamp();
                using var response = await client.GetAsync(page);
                var body = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                bytes = body.Length;
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => AskAsync()));
        var taken = Stopwatch.GetElapsedTime(started);
        var inOrder = times.Order().ToList();
        return new LoadRun(inOrder.Count / taken.TotalSeconds, inOrder[inOrder.Count / 2], inOrder[inOrder.Count * 95 / 100], bytes);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerSecond,6:0} requests/s, median {MedianMilliseconds,5:0.0} ms, 95 % within {Percentile95,5:0.0} ms, {Bytes} bytes");
}
