namespace RokPortal.Web.Mail;

/// <summary>
/// Goes round the outbox: at once when something was written in this process, and every few seconds for the other
/// instances'.
/// </summary>
public sealed class OutboxWorker(
    IServiceScopeFactory scopes, OutboxBell bell, MailSettings settings, IHostEnvironment environment, ILogger<OutboxWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Host is null && !environment.IsDevelopment())
            logger.LogWarning("No e-mail server is set (Smtp:Host). Mails are kept in the outbox and are not sent");

        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await RunAsync(stoppingToken))
                await bell.WaitAsync(settings.Pause, stoppingToken);
        }
    }

    private async Task<bool> RunAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<SendOutbox>().RunAsync(stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            // The database may be away for a while: the mails are still there when it comes back. Only the sort of
            // error is logged, because a message may hold an address.
            logger.LogError("The outbox could not be gone through: {Error}", error.GetType().Name);
            return false;
        }
    }
}
