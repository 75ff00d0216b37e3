using System.Diagnostics;
using System.Globalization;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Pages;

/// <summary>A page as one account sees it, and what it has taken so far.</summary>
internal sealed class MeasuredPage(string address, string? account, bool hasHundred)
{
    private const int Connections = 8;

    private readonly List<(double Portal, double Database)> rounds = [];

    public string Address => address;

    public string? Account => account;

    /// <summary>Whether it is measured with the plan of a hundred activities in place.</summary>
    public bool HasHundred => hasHundred;

    /// <summary>A document or a file, and no page.</summary>
    public bool IsFile { get; private set; }

    public int Bytes { get; private set; }

    public int Statements { get; private set; }

    public double Milliseconds => Median(round => round.Portal + round.Database);

    /// <summary>Asks once, and says whether there is anything to measure.</summary>
    public async Task<bool> TryAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        IsFile = response.Content.Headers.ContentType?.MediaType != "text/html";
        Bytes = (await response.Content.ReadAsByteArrayAsync()).Length;
        return response.IsSuccessStatusCode;
    }

    /// <summary>Counts the statements of a host that is warm to the page.</summary>
    public async Task CountAsync(HttpClient client, SqlLog sql)
    {
        for (var i = 0; i < 2; i++)
        {
            sql.Clear();
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        }

        Statements = sql.Commands.Count;
    }

    public async Task AskAsync(HttpClient client, int times)
    {
        var left = times;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
                await TryAsync(client);
        }));
    }

    public async Task MeasureAsync(HttpClient client, int times, Func<ProcessorTimes> taken)
    {
        var before = taken();
        await AskAsync(client, times);
        var after = taken();
        rounds.Add(((after.Portal - before.Portal) / times / TimeSpan.FromMilliseconds(1),
            (after.Database - before.Database) / times / TimeSpan.FromMilliseconds(1)));
    }

    public string ToString(double ratioTo) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Milliseconds / ratioTo,6:0.00} {Milliseconds,7:0.0} {Median(round => round.Portal),7:0.0} {Median(round => round.Database),7:0.0}"
            + $" {Statements,4} {Bytes,8}  {address}{(hasHundred ? "  (100)" : "")}{(account == DemoAccounts.Coordinator ? "" : $"  {account}")}");

    private double Median(Func<(double Portal, double Database), double> of) =>
        rounds.Select(of).Order().ElementAt(rounds.Count / 2);
}
