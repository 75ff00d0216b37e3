using RokPortal.Application.Telemetry;

namespace RokPortal.Application.Mail;

/// <summary>One round through the outbox: sends what is due, a limited number, and clears away what is old.</summary>
public sealed class SendOutbox(
    OutboxLeases outbox, SmtpPost post, MailSeal seal, MailSettings settings, IHostEnvironment environment, ILogger<SendOutbox> logger)
{
    public const int MostMails = 50;

    /// <summary>Runs the round.</summary>
    /// <param name="stopping">Ends the round between two mails; one that the server has begun to take is sent and noted.</param>
    /// <returns>Whether there may be more to send at once.</returns>
    public async Task<bool> RunAsync(CancellationToken stopping)
    {
        await outbox.RemoveOldBodiesAsync(settings.KeepTexts, stopping);
        await outbox.GiveUpInterruptedAsync(stopping);
        if (settings.Host is null && !environment.IsDevelopment())
            return false;

        var due = await outbox.DueAsync(MostMails, stopping);
        foreach (var id in due)
        {
            if (stopping.IsCancellationRequested || !await DeliverAsync(id, stopping))
                return false;
        }

        return due.Count == MostMails;
    }

    /// <returns>Whether it is worth while to go on with the next.</returns>
    private async Task<bool> DeliverAsync(Guid id, CancellationToken stopping)
    {
        if (await outbox.TakeAsync(id, CancellationToken.None) is not { } message)
            return true;

        var refusal = await PortalTelemetry.DeliveryAsync(
            id, message.Attempts, () => SendAsync(message, stopping), refused => $"{refused.Failure}");
        if (refusal is null)
        {
            await outbox.SentAsync(message, CancellationToken.None);
            logger.LogInformation("Mail {Mail} was sent at attempt {Attempt}", id, message.Attempts);
            return true;
        }

        await outbox.FailedAsync(message, refusal.Failure, refusal.Answer, refusal.IsFinal, CancellationToken.None);
        logger.LogWarning("Mail {Mail} was not sent at attempt {Attempt}: {Failure}", id, message.Attempts, refusal.Failure);
        return !refusal.IsServers;
    }

    private async Task<MailRefusal?> SendAsync(OutboxMessage message, CancellationToken stopping)
    {
        if (message.Body is null || seal.Open(message.Body) is not { } text)
            return new MailRefusal(MailFailure.Unreadable, "", IsFinal: true, IsServers: false);

        // In development without an e-mail server the portal's own page is the letter box.
        return settings.Host is null ? null : await post.SendAsync(message, text, stopping);
    }
}
