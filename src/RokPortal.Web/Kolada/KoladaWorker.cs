using RokPortal.Application.Kolada;

namespace RokPortal.Web.Kolada;

/// <summary>
/// Does fetches: at once when one is asked for in this process, and every half minute those of the schedule and of
/// instances that are gone.
/// </summary>
public sealed class KoladaWorker(IServiceScopeFactory scopes, ImportBell bell, ILogger<KoladaWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.WaitAsync(Pause, stoppingToken);
            await RunAsync(stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<KoladaRound>().RunAsync(stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            // The database may be away for a while: the fetch is still there when it comes back.
            logger.LogError(error, "The fetches could not be gone through");
        }
    }
}
