using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RokPortal.Web.Tests.Support;

/// <summary>
/// Takes traces and metrics as a collector does, on loopback. What it got can be searched as text: in the format, texts
/// stand as they are.
/// </summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> bodies = new();
    private readonly WebApplication app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            bodies.Enqueue($"{context.Request.Path}\n{Encoding.UTF8.GetString(body.ToArray())}");
        });
    }

    /// <summary>The settings that name it, with short pauses.</summary>
    public (string Setting, string Value)[] Settings =>
    [
        ("Telemetry:Endpoint", app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ("OTEL_BSP_SCHEDULE_DELAY", "100"),
        ("OTEL_METRIC_EXPORT_INTERVAL", "500"),
    ];

    /// <summary>Everything so far.</summary>
    public string Received => string.Join('\n', bodies);

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Waits until all these texts have come.</summary>
    public async Task WaitForAsync(params string[] texts)
    {
        using var tooLate = new CancellationTokenSource(Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (texts.FirstOrDefault(text => !Received.Contains(text, StringComparison.Ordinal)) is { } missing)
        {
            if (tooLate.IsCancellationRequested)
                throw new TimeoutException($"\"{missing}\" did not come.");
            await tick.WaitForNextTickAsync();
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
