namespace RokPortal.Application.Mail;

/// <summary>
/// The outbox as a queue that several instances share. A row is taken by one conditional update, so that only one of
/// them gets it; what is counted is the taking, so that a mail that ends the process every time is given up too.
/// </summary>
public sealed class OutboxLeases(RokDbContext db, TimeProvider clock)
{
    /// <summary>
    /// How long a taken row is left alone. Far longer than sending may take: when it has passed, whoever took the row is
    /// gone, and nobody knows whether the mail was sent.
    /// </summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(5);

    /// <summary>Ids of mails that can be sent now, those that have waited longest first.</summary>
    public Task<List<Guid>> DueAsync(int most, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        return Free(now)
            .OrderBy(message => message.NotBeforeUtc)
            .ThenBy(message => message.CreatedUtc)
            .Select(message => message.Id)
            .Take(most)
            .ToListAsync(cancel);
    }

    /// <summary>Takes a mail, or gives null if somebody else has it. Not tracked.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="cancel">Stops the asking.</param>
    public async Task<OutboxMessage?> TakeAsync(Guid id, CancellationToken cancel)
    {
        var (now, owner) = (clock.UtcNow(), Guid.CreateVersion7());
        var taken = await Free(now).Where(message => message.Id == id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.LeaseOwner, owner)
                .SetProperty(message => message.LeaseUntilUtc, now + LeaseTime)
                .SetProperty(message => message.Attempts, message => message.Attempts + 1),
            cancel);
        return taken == 0 ? null : await db.Outbox.AsNoTracking().SingleAsync(message => message.Id == id, cancel);
    }

    /// <summary>Notes that the e-mail server has the mail, also when the lease was lost meanwhile: sent is sent.</summary>
    public Task SentAsync(OutboxMessage taken, CancellationToken cancel)
    {
        DateTime? now = clock.UtcNow();
        return db.Outbox.Where(message => message.Id == taken.Id && message.SentUtc == null).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.SentUtc, now)
                .SetProperty(message => message.DeadUtc, (DateTime?)null)
                .SetProperty(message => message.Failure, (MailFailure?)null)
                .SetProperty(message => message.Answer, "")
                .SetProperty(message => message.LeaseUntilUtc, (DateTime?)null),
            cancel);
    }

    /// <summary>Notes that an attempt failed: the mail waits, longer each time, or is given up.</summary>
    /// <param name="taken">The mail, as it was taken.</param>
    /// <param name="failure">Why.</param>
    /// <param name="answer">What the e-mail server said.</param>
    /// <param name="isFinal">No further attempt can go better.</param>
    /// <param name="cancel">Stops the asking.</param>
    public Task FailedAsync(OutboxMessage taken, MailFailure failure, string answer, bool isFinal, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        DateTime? dead = isFinal || taken.Attempts >= OutboxMessage.MostAttempts ? now : null;
        return db.Outbox
            .Where(message => message.Id == taken.Id && message.LeaseOwner == taken.LeaseOwner && message.SentUtc == null)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(message => message.Failure, failure)
                    .SetProperty(message => message.Answer, answer[..Math.Min(answer.Length, OutboxMessage.AnswerLength)])
                    .SetProperty(message => message.NotBeforeUtc, now + OutboxMessage.DelayAfter(taken.Attempts))
                    .SetProperty(message => message.LeaseUntilUtc, (DateTime?)null)
                    .SetProperty(message => message.DeadUtc, dead),
                cancel);
    }

    /// <summary>Gives up mails that were taken for the last time by somebody who is gone.</summary>
    /// <returns>How many.</returns>
    public Task<int> GiveUpInterruptedAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow();
        return db.Outbox
            .Where(OutboxMessage.IsWaiting)
            .Where(message => message.Attempts >= OutboxMessage.MostAttempts && message.LeaseUntilUtc < now)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(message => message.DeadUtc, (DateTime?)now)
                    .SetProperty(message => message.Failure, MailFailure.Interrupted),
                cancel);
    }

    /// <summary>
    /// Gallring: removes the texts of mails that were sent a while ago. That they were sent, to whom and about what,
    /// stays.
    /// </summary>
    /// <param name="age">How long texts are kept after sending.</param>
    /// <param name="cancel">Stops the asking.</param>
    /// <returns>How many.</returns>
    public Task<int> RemoveOldBodiesAsync(TimeSpan age, CancellationToken cancel)
    {
        var limit = clock.UtcNow() - age;
        return db.Outbox.Where(message => message.SentUtc < limit && message.Body != null)
            .ExecuteUpdateAsync(row => row.SetProperty(message => message.Body, (string?)null), cancel);
    }

    private IQueryable<OutboxMessage> Free(DateTime now) => db.Outbox.Where(OutboxMessage.IsWaiting).Where(message =>
        message.NotBeforeUtc <= now
            && message.Attempts < OutboxMessage.MostAttempts
            && (message.LeaseUntilUtc == null || message.LeaseUntilUtc < now));
}
