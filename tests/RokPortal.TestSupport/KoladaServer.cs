using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RokPortal.TestSupport;

/// <summary>
/// A server on loopback that speaks as Kolada's interface v3 does: titles, values, pages. A test can make it slow,
/// broken, busy or half.
/// </summary>
public sealed class KoladaServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentDictionary<string, Queue<Func<HttpContext, Task>>> mishaps = new();

    private KoladaServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>Where it is, as a setting.</summary>
    public string BaseUrl => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v3";

    /// <summary>What was asked, in order: path and query.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>Titles by the number of the measure; a measure that is not here is unknown.</summary>
    public Dictionary<string, string> Titles { get; } = [];

    /// <summary>Values as JSON texts ("38.4", "null"), by measure, area, year and gender.</summary>
    public Dictionary<(string Kpi, string Area, int Year, string Gender), string> Values { get; } = [];

    /// <summary>How many rows stand on a page.</summary>
    public int PageSize { get; set; } = 5000;

    /// <summary>The host that links to next pages name; null for its own.</summary>
    public string? HostInLinks { get; set; }

    /// <summary>What the link to the next page is called.</summary>
    public string LinkName { get; set; } = "next_url";

    public static async Task<KoladaServer> StartAsync()
    {
        var server = new KoladaServer();
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Lets the next request whose path holds a text go wrong.</summary>
    public void Next(string pathPart, Func<HttpContext, Task> mishap, int times = 1)
    {
        var queue = mishaps.GetOrAdd(pathPart, _ => new Queue<Func<HttpContext, Task>>());
        for (var time = 0; time < times; time++)
            queue.Enqueue(mishap);
    }

    /// <summary>A mishap: another status, perhaps with a wish to wait.</summary>
    public static Func<HttpContext, Task> Status(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    /// <summary>A mishap: another text than it should be.</summary>
    public static Func<HttpContext, Task> Text(string text) => context => context.Response.WriteAsync(text);

    /// <summary>A mishap: the answer never comes.</summary>
    public static Task Silence(HttpContext context) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>A mishap: half of an answer, then the connection breaks.</summary>
    public static async Task Half(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("""{"values":[{"kpi":"N00973",""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        requests.Enqueue(path + context.Request.QueryString.Value);
        foreach (var (part, queue) in mishaps)
        {
            if (path.Contains(part, StringComparison.Ordinal) && queue.TryDequeue(out var mishap))
            {
                await mishap(context);
                return;
            }
        }

        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["v3", "kpi", var id])
            await TitleAsync(context, id);
        else if (parts is ["v3", "data", "kpi", var kpi, "municipality", var areas, "year", var years])
            await ValuesAsync(
                context, kpi, areas.Split(','), [.. years.Split(',').Select(year => int.Parse(year, CultureInfo.InvariantCulture))]);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private Task TitleAsync(HttpContext context, string id)
    {
        if (Titles.TryGetValue(id, out var title))
            return context.Response.WriteAsync($$"""{"values":[{"id":"{{id}}","title":"{{title}}"}],"next_url":null,"count":1}""");

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Task ValuesAsync(HttpContext context, string kpi, string[] areas, int[] years)
    {
        if (areas.Length > 25 || years.Length > 25)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        var rows = Values.Where(value => value.Key.Kpi == kpi && areas.Contains(value.Key.Area) && years.Contains(value.Key.Year))
            .GroupBy(value => (value.Key.Area, value.Key.Year)).OrderBy(group => group.Key).ToList();
        var page = int.Parse(context.Request.Query["page"].FirstOrDefault() ?? "1", CultureInfo.InvariantCulture);
        var json = new StringBuilder("""{"values":[""");
        json.AppendJoin(',', rows.Skip((page - 1) * PageSize).Take(PageSize).Select(row =>
            $$"""{"kpi":"{{kpi}}","period":{{row.Key.Year}},"municipality":"{{row.Key.Area}}","values":["""
                + string.Join(',', row.Select(value =>
                    $$"""{"gender":"{{value.Key.Gender}}","value":"""
                        + $$"""{{value.Value}},"status":"{{(value.Value == "null" ? "Missing" : "")}}","count":1}"""))
                + "]}"));
        var next = page * PageSize < rows.Count
            ? $"\"{HostInLinks ?? $"http://{context.Request.Host}"}{context.Request.Path}?per_page=5000&page={page + 1}\""
            : "null";
        return context.Response.WriteAsync(
            json.Append(CultureInfo.InvariantCulture, $"],\"{LinkName}\":{next},\"previous_url\":null,\"count\":{rows.Count}}}")
                .ToString());
    }
}
