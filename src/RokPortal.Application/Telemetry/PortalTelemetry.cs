using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RokPortal.Application.Telemetry;

/// <summary>
/// What the portal tells of its work in the background, to whoever listens: spans and measurements. Neither names,
/// addresses nor texts stand in them.
/// </summary>
public static class PortalTelemetry
{
    /// <summary>Name of the source of spans and of the meter.</summary>
    public const string Name = "RokPortal";

    /// <summary>What the names of the portal's own tags begin with.</summary>
    public const string TagPrefix = "rokportal.";

    private const string Outcome = TagPrefix + "outcome";
    private const string Done = "Done";

    private static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>(
        "rokportal.outbox.deliveries", "{delivery}", "Attempts to hand a mail to the e-mail server, by how they went.");

    private static readonly Histogram<double> JobDuration =
        Meter.CreateHistogram<double>("rokportal.job.duration", "s", "How long jobs in the background took, by job and by how they went.");

    /// <summary>Follows an attempt to deliver a mail.</summary>
    /// <param name="mail">The mail, as it is called in the log.</param>
    /// <param name="attempt">Which attempt it is, from 1.</param>
    /// <param name="deliver">Delivers it, and gives null or why it failed.</param>
    /// <param name="sort">What sort of failure it was; only that is told.</param>
    /// <typeparam name="TFailure">Why it failed.</typeparam>
    public static async Task<TFailure?> DeliveryAsync<TFailure>(
        Guid mail, int attempt, Func<Task<TFailure?>> deliver, Func<TFailure, string> sort)
        where TFailure : class
    {
        using var span = Source.StartActivity("deliver mail", ActivityKind.Producer);
        span?.SetTag(TagPrefix + "mail", $"{mail}").SetTag(TagPrefix + "attempt", attempt);
        var failure = await deliver();
        var outcome = failure is null ? Done : sort(failure);
        Deliveries.Add(1, new KeyValuePair<string, object?>(Outcome, outcome));
        span?.SetTag(Outcome, outcome).SetStatus(failure is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        return failure;
    }

    /// <summary>Follows a job in the background.</summary>
    /// <param name="job">What it is called.</param>
    /// <param name="run">Runs it.</param>
    /// <typeparam name="TResult">What it gives.</typeparam>
    public static async Task<TResult> JobAsync<TResult>(string job, Func<Task<TResult>> run)
    {
        using var span = Source.StartActivity($"job {job}");
        var started = Stopwatch.GetTimestamp();
        var outcome = Done;
        try
        {
            return await run();
        }
        catch (Exception error)
        {
            // A message may hold an address.
            outcome = error.GetType().Name;
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            span?.SetTag(Outcome, outcome);
            JobDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new(TagPrefix + "job", job), new(Outcome, outcome));
        }
    }
}
