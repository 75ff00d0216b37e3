using System.Diagnostics;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using RokPortal.Application.Shared;
using RokPortal.Application.Telemetry;

namespace RokPortal.Web.Startup;

/// <summary>
/// Traces and metrics over OTLP, for operations that collect them. Nothing is measured or sent unless an endpoint is set.
/// How it is spoken (protocol, headers, pauses) are OpenTelemetry's own settings.
/// </summary>
internal static class TelemetrySetup
{
    private const string EndpointSetting = "Telemetry:Endpoint";
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

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
        var name = configuration["OTEL_SERVICE_NAME"] ?? "rokportal";
        var version = typeof(TelemetrySetup).Assembly.GetName().Version?.ToString();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(name, serviceVersion: version))
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(new NotIdleQuestions()))
                .AddAspNetCoreInstrumentation(requests => requests.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
                .AddNpgsql()
                .AddSource(PortalTelemetry.Name)
                .AddProcessor(new AddressMask())
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

    /// <summary>What the log does not hold no span holds: neither tokens of links nor queries.</summary>
    private sealed class AddressMask : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data)
        {
            data.SetTag("url.query", null);
            data.DisplayName = TokenMask.HideInAddress(data.DisplayName);
            if (data.StatusDescription is { } description)
                data.SetStatus(data.Status, TokenMask.HideInAddress(description));
            foreach (var (name, value) in data.TagObjects.ToList())
            {
                if (value is string text && TokenMask.HideInAddress(text) is var hidden && hidden != text)
                    data.SetTag(name, hidden);
            }
        }
    }
}
