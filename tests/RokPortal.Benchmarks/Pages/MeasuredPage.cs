using System.Globalization;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Pages;

/// <summary>A page as one account sees it, and what it has taken so far.</summary>
internal sealed class MeasuredPage(Doors doors, HttpClient client, string address, string? account, string note)
{
    private const int Connections = 8;

    private readonly List<PageCost> costs = [];
    private readonly List<double> ratios = [];

    public string Address => address;

    public int Bytes { get; private set; }

    public PageKind Kind { get; private set; }

    public double Ratio => Median(ratios);

    private int Statements { get; set; }

    private string By => account == DemoAccounts.Coordinator ? "" : $"  {account ?? "nobody"}";

    /// <summary>Asks once, and says whether there is anything to measure.</summary>
    public async Task<bool> TryAsync()
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        Bytes = (int)(response.Content.Headers.ContentLength ?? System.Text.Encoding.UTF8.GetByteCount(body));
        Kind = response.Content.Headers.ContentType?.MediaType != "text/html" ? PageKind.File
            : body.Contains("<div class=\"card document\">", StringComparison.Ordinal) ? PageKind.Document : PageKind.Page;
        return response.IsSuccessStatusCode;
    }

    /// <summary>Counts the statements of a host that is warm to the page.</summary>
    public async Task CountAsync(HttpClient atHost, SqlLog sql)
    {
        for (var i = 0; i < 2; i++)
        {
            sql.Clear();
            using var response = await atHost.GetAsync(new Uri(address, UriKind.Relative));
        }

        Statements = sql.Commands.Count;
    }

    /// <summary>Asks many times, on all connections.</summary>
    public async Task<PageCost> AskAsync(int times)
    {
        var (left, before) = (times, doors.Taken());
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
                await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            }
        }));
        var after = doors.Taken();
        return new PageCost(
            (after.Portal - before.Portal).TotalMilliseconds / times, (after.Database - before.Database).TotalMilliseconds / times);
    }

    /// <summary>Asks many times, and in the same breath for the page that it is compared with: a load comes and goes.</summary>
    public async Task MeasureAsync(MeasuredPage beside, int times)
    {
        var other = await beside.AskAsync(times / 2);
        var own = await AskAsync(times);
        costs.Add(own);
        ratios.Add(own.Sum / other.Sum);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Ratio,6:0.00} {Median(costs.Select(cost => cost.Sum)),7:0.0} {Median(costs.Select(cost => cost.Portal)),7:0.0}"
            + $" {Median(costs.Select(cost => cost.Database)),7:0.0} {Statements,4} {Bytes,8}  {address}{note}{By}");

    private static double Median(IEnumerable<double> of)
    {
        var inOrder = of.Order().ToList();
        return inOrder[inOrder.Count / 2];
    }
}

/// <summary>Processor time of one request, in milliseconds.</summary>
internal sealed record PageCost(double Portal, double Database)
{
    public double Sum => Portal + Database;
}

/// <summary>What an address answers with: a page, a document written out on one, or a file.</summary>
internal enum PageKind
{
    Page,
    Document,
    File,
}
