using RokPortal.Application.Telemetry;

namespace RokPortal.Web.Mail;

/// <summary>Looks every hour for parties to remind.</summary>
public sealed class ReminderWorker(IServiceScopeFactory scopes, ILogger<ReminderWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var act = scope.ServiceProvider.GetRequiredService<RemindToReport>();
                await PortalTelemetry.JobAsync("reminders", () => act.RunAsync(stoppingToken));
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while: the next hour tries again. A message may hold an address.
                logger.LogError("The parties could not be reminded: {Error}", error.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
