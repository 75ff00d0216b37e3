using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using RokPortal.Application.Telemetry;
using RokPortal.Data.Links;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Mail;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Startup;

/// <summary>What the built portal sends to a collector, and what it does not.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly PortalHost writer = new();

    [Fact]
    public async Task Traces_OfLinksRightAndWrong_HoldNoTokenAndNoQuery()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        var token = await IssueAsync();
        using var portal = Start(collector);
        var browser = await portal.NewBrowserAsync();
        foreach (var rest in new[] { token, $"{token}.", $"{token}/mer", token[..40], $"{token}?a=hemlig-fraga" })
            await browser.GoAsync($"/lank/{rest}");
        await browser.GoAsync($"/fel-ord/{token}");
        browser.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Hemliga-Webblasaren/7");
        await browser.GoAsync("/tillganglighet");
        await collector.WaitForAsync("/v1/traces", "/lank/(dold)/mer", "/fel-ord/(dold)", "/tillganglighet");

        Assert.DoesNotContain(token[..32], collector.Received, StringComparison.Ordinal);
        Assert.DoesNotContain("hemlig-fraga", collector.Received, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemliga-Webblasaren", collector.Received, StringComparison.Ordinal);
        if (TestDatabase.Provider == DatabaseProvider.Postgres)
            Assert.Contains("FROM \"AccessLinks\"", collector.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Traces_OfAFailure_TellNeitherItsMessageNorTagsThatNobodyAskedFor()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        using var portal = collector.Settings.Aggregate(new PortalHost(), (host, setting) => host.With(setting.Setting, setting.Value));
        _ = portal.Services;
        using var source = new ActivitySource(PortalTelemetry.Name);
        using (var span = source.StartActivity("job prov"))
        {
            var failure = new InvalidOperationException("Det hemliga meddelandet");
            span!.AddException(failure).SetStatus(ActivityStatusCode.Error, failure.Message)
                .SetTag("client.address", "192.0.2.44").SetTag("rokportal.outcome", "Gick fel");
        }

        await collector.WaitForAsync("/v1/traces", "job prov", "rokportal.outcome", "Gick fel");

        foreach (var secret in new[] { "hemliga meddelandet", "exception.message", "exception.stacktrace", "192.0.2.44" })
            Assert.DoesNotContain(secret, collector.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_AreOfRequestsRuntimeJobsAndDeliveries_AndTellNobodysAddress()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        // The process's clock begins some time on the demo's first day; what was written the day before is due on it.
        writer.Clock.AdjustTime(writer.Clock.GetUtcNow().AddDays(-1));
        var message = await writer.WriteAsync();
        using var portal = Start(collector);
        await (await portal.NewBrowserAsync()).GoAsync("/logga-in");

        await collector.WaitForAsync(
            "/v1/metrics", "http.server.request.duration", "dotnet.gc.collections", "rokportal.outbox.deliveries", "rokportal.job.duration",
            "deliver mail", $"{message.Id}", "job reminders");

        Assert.DoesNotContain("asa.oberg", collector.Received, StringComparison.Ordinal);
        Assert.DoesNotContain("Öberg", collector.Received, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_WithoutAnEndpoint_MeasuresNothing()
    {
        Assert.Null(writer.Services.GetService<TracerProvider>());
        Assert.Null(writer.Services.GetService<MeterProvider>());
    }

    public void Dispose() => writer.Dispose();

    private PortalProcess Start(OtlpReceiver collector) =>
        PortalProcess.Start(
            writer.DatabaseOptions, [("ASPNETCORE_ENVIRONMENT", "Development"), ("Outbox:PauseSeconds", "0.2"), .. collector.Settings]);

    private async Task<string> IssueAsync()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var issued = AccessLink.Issue(
            LinkPurpose.Report,
            new LinkSubject(Guid.CreateVersion7(), "Prov"),
            new LinkHolder("Ada Berg", "ada@kommun.example", null, null),
            now.AddYears(1),
            now);
        await using var db = writer.OpenDatabase();
        db.AccessLinks.Add(issued.Link);
        await db.SaveChangesAsync();
        return issued.Token;
    }
}
