using RokPortal.Application.Removals;
using RokPortal.Application.Telemetry;

namespace RokPortal.Web.Removals;

/// <summary>Erases what was taken away too long ago: at start, and once a day.</summary>
public sealed class RemovalWorker(IServiceScopeFactory scopes, ILogger<RemovalWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var act = scope.ServiceProvider.GetRequiredService<EraseRemoved>();
                if (await PortalTelemetry.JobAsync("removals", () => act.RunAsync(stoppingToken)) is var count and > 0)
                    logger.LogInformation("{Count} removed things were erased for good", count);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while: the next day tries again.
                logger.LogError("What was removed could not be erased: {Error}", error.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
