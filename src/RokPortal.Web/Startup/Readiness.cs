using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RokPortal.Web.Startup;

/// <summary>
/// Says ready when the database answers and can be written, every migration is applied, the first page has been made once and there
/// is room left where data is kept.
/// </summary>
public sealed class Readiness(RokDbContext db, Warmth warmth, DiskRoom disk) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!warmth.IsWarm)
            return HealthCheckResult.Unhealthy("Portalen värmer upp.");
        if (disk.IsFull)
            return HealthCheckResult.Unhealthy($"Disken är nästan full: {disk.Path}.");
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return HealthCheckResult.Unhealthy("Databasen väntar på uppdatering.");

        // Of no row; but a database that only lets itself be read refuses it.
        await db.GuessCounts.Where(count => count.Failed < 0)
            .ExecuteUpdateAsync(row => row.SetProperty(count => count.Failed, 0), cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

/// <summary>Whether the first page has been made.</summary>
public sealed class Warmth
{
    /// <summary>True once it has.</summary>
    public bool IsWarm { get; internal set; }
}

/// <summary>Asks for the first page once after start, so that the first user does not wait for it.</summary>
internal sealed class WarmUp(IServer server, Warmth warmth, IHostApplicationLifetime lifetime, ILogger<WarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses
            .FirstOrDefault(address => address.StartsWith("http://", StringComparison.Ordinal));
        if (address is not null)
            await AskAsync(
                new Uri(address
                    .Replace("[::]", "localhost", StringComparison.Ordinal)
                    .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
                    .Replace("+", "localhost", StringComparison.Ordinal)
                    .Replace("*", "localhost", StringComparison.Ordinal)),
                stoppingToken);
        warmth.IsWarm = true;
    }

    private async Task AskAsync(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient { BaseAddress = address };
        // As a proxy with TLS would ask: over plain http a page with a form is refused, for its cookie must never be sent so.
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        try
        {
            using var response = await client.GetAsync(new Uri("/logga-in", UriKind.Relative), cancel);
            if (!response.IsSuccessStatusCode)
                logger.LogWarning("The first page answered {Status} when warming up", (int)response.StatusCode);
        }
        catch (HttpRequestException error)
        {
            // A cold first page is slow, not broken: the portal serves all the same.
            logger.LogWarning(error, "The first page could not be asked for when warming up");
        }
    }
}
