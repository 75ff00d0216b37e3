using Microsoft.EntityFrameworkCore;

namespace RokPortal.Data.Outbox;

/// <summary>Mails that must be sent only once, whoever comes first: a reminder that two instances write at the same time.</summary>
public static class OutboxOnce
{
    private const int MostTries = 3;

    /// <summary>
    /// Saves the context together with those mails whose key is not in the outbox yet. The loser of a race is told by
    /// the unique index, leaves out what the winner wrote, and saves the rest.
    /// </summary>
    /// <returns>How many mails were new.</returns>
    public static async Task<int> SaveWithMailsOnceAsync(this RokDbContext db, IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancel)
    {
        if (messages.Any(message => message.Key is null))
            throw new ArgumentException("A mail that is sent once needs a key.", nameof(messages));

        for (var attempt = 1; ; attempt++)
        {
            var added = await NewAsync(db, messages, cancel);
            db.Outbox.AddRange(added);
            try
            {
                await db.SaveChangesAsync(cancel);
                return added.Count;
            }
            catch (DbUpdateException error) when (error is not DbUpdateConcurrencyException && attempt < MostTries)
            {
                foreach (var message in added)
                    db.Entry(message).State = EntityState.Detached;
            }
        }
    }

    private static async Task<List<OutboxMessage>> NewAsync(RokDbContext db, IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancel)
    {
        var keys = messages.Select(message => message.Key).Distinct().ToList();
        var known = await db.Outbox.Where(message => keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancel);
        return [.. messages.DistinctBy(message => message.Key).Where(message => !known.Contains(message.Key))];
    }
}
