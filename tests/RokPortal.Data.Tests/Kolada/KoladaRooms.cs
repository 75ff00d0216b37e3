using Microsoft.Extensions.Logging.Abstractions;
using RokPortal.Application.Kolada;
using RokPortal.Data.Audit;

namespace RokPortal.Data.Tests.Kolada;

/// <summary>Makes what the portal makes at its start, with short pauses.</summary>
internal static class KoladaRooms
{
    public static KoladaOptions OptionsOf(string baseUrl) => new()
    {
        BaseUrl = new Uri(baseUrl + "/"),
        RequestsPerSecond = 10_000,
        Timeout = TimeSpan.FromSeconds(20),
        FirstPause = TimeSpan.FromMilliseconds(1),
        Tries = 3,
    };

    public static KoladaClient ClientOf(string baseUrl, Func<KoladaOptions, KoladaOptions>? but = null)
    {
        var options = OptionsOf(baseUrl);
        options = but is null ? options : but(options);
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
        return new KoladaClient(http, options, new KoladaPace(options, TimeProvider.System), TimeProvider.System);
    }

    public static ImportJobs JobsOf(RokDbContext db, TimeProvider clock, int everyDays = 0) =>
        new(db, OptionsOf("http://127.0.0.1:1/v3") with { EveryDays = everyDays }, clock);

    public static KoladaRound RoundOf(RokDbContext db, TimeProvider clock, string baseUrl, int everyDays = 0) =>
        new(db, JobsOf(db, clock, everyDays), ClientOf(baseUrl), new Actor(), clock, NullLogger<KoladaRound>.Instance);
}
