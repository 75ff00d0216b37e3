using System.Collections.Frozen;
using System.Diagnostics;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using RokPortal.Application.Telemetry;
using Activity = System.Diagnostics.Activity;

namespace RokPortal.Web.Startup;

/// <summary>
/// Traces and metrics over OTLP, for operations that collect them. Nothing is measured or sent unless an endpoint is set.
/// How it is spoken (protocol, headers, pauses) are OpenTelemetry's own settings.
/// </summary>
internal static class TelemetrySetup
{
    private const string EndpointSetting = "Telemetry:Endpoint";
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string EventTagLimit = "OTEL_EVENT_ATTRIBUTE_COUNT_LIMIT";

    public static void AddPortalTelemetry(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var setting = configuration[EndpointSetting] is { Length: > 0 } ? EndpointSetting : EndpointVariable;
        var endpoint = configuration[setting];
        if (string.IsNullOrWhiteSpace(endpoint))
            return;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new StartupRefusedException($"{setting} ska vara hela adressen till mottagaren, till exempel http://127.0.0.1:4317.");

        // From here the exporters read it as they would the variable, so that each signal gets its own path.
        configuration[EndpointVariable] = endpoint;
        // What is told of an event cannot be taken from it afterwards, and an exception's message may hold anything.
        configuration[EventTagLimit] = "0";
        var name = configuration["OTEL_SERVICE_NAME"] ?? "rokportal";
        var version = typeof(TelemetrySetup).Assembly.GetName().Version?.ToString();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(name, serviceVersion: version))
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(new NotIdleQuestions()))
                .AddAspNetCoreInstrumentation(requests => requests.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
                .AddNpgsql()
                .AddSource(PortalTelemetry.Name)
                .AddProcessor(new TagFilter())
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddMeter("Npgsql")
                .AddRuntimeInstrumentation()
                .AddMeter(PortalTelemetry.Name)
                .AddOtlpExporter());
    }

    /// <summary>The workers ask the database every few seconds whether there is something to do; that alone makes no trace.</summary>
    private sealed class NotIdleQuestions : Sampler
    {
        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
            new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
    }

    /// <summary>
    /// What the log does not hold no span holds: only these tags are sent, whatever a library adds, and without tokens of links.
    /// What went wrong stands in the log; an error's description may quote what somebody wrote.
    /// </summary>
    private sealed class TagFilter : BaseProcessor<Activity>
    {
        private static readonly FrozenSet<string> Sent = FrozenSet.Create(
            "http.request.method", "http.route", "http.response.status_code", "url.path", "url.scheme",
            "server.address", "server.port", "network.protocol.version", "error.type", "aspnetcore.request.is_unhandled",
            "db.system.name", "db.namespace", "db.collection.name", "db.operation.name", "db.stored_procedure.name", "db.query.text",
            "db.response.status_code", "db.npgsql.rows", "db.npgsql.prepared");

        public override void OnEnd(Activity data)
        {
            data.DisplayName = TokenMask.HideInAddress(data.DisplayName);
            data.SetStatus(data.Status);
            foreach (var (name, value) in data.TagObjects.ToList())
            {
                if (!Sent.Contains(name) && !name.StartsWith(PortalTelemetry.TagPrefix, StringComparison.Ordinal))
                    data.SetTag(name, null);
                else if (value is string text && TokenMask.HideInAddress(text) is var hidden && hidden != text)
                    data.SetTag(name, hidden);
            }
        }
    }
}
