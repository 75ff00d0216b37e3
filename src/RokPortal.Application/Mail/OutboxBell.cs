using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RokPortal.Data.Interceptors;

namespace RokPortal.Application.Mail;

/// <summary>
/// Rings when a mail may have been saved in this process, so that it leaves at once. A mail saved in a longer
/// transaction is seen by the worker only when that is committed, so both are listened to.
/// </summary>
public sealed class OutboxBell : SaveChangesInterceptor, IDbTransactionInterceptor, IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        RingFor(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavedChanges(eventData, result));

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => RingFor(eventData.Context);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        RingFor(eventData.Context);
        return Task.CompletedTask;
    }

    public void Dispose() => rung.Dispose();

    /// <summary>Waits until it rings, or for a while.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => rung.WaitAsync(most, cancel);

    private static bool HasMail(DbContext context)
    {
        using var quiet = context.ChangeTracker.WithoutDetecting();
        return context.ChangeTracker.Entries<OutboxMessage>().Any();
    }

    private void RingFor(DbContext? context)
    {
        if (context is null || !HasMail(context))
            return;

        lock (rung)
        {
            if (rung.CurrentCount == 0)
                rung.Release();
        }
    }
}
