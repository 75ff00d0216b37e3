using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RokPortal.Data.Audit;
using RokPortal.Data.Drafts;
using RokPortal.Data.Frozen;
using RokPortal.Data.Identity;

namespace RokPortal.Data.Interceptors;

/// <summary>
/// At each save: raises the version of every changed aggregate (also when only one of its parts changed), stamps who
/// and when, and writes the audit trail in the same transaction. It is one interceptor because the three need the
/// same view of what changed.
/// </summary>
internal sealed class SaveInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Prepare((RokDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Prepare((RokDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult ThrowingConcurrencyException(ConcurrencyExceptionEventData eventData, InterceptionResult result) =>
        IsAboutDraftsAlreadyGone(eventData) ? InterceptionResult.Suppress() : result;

    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ThrowingConcurrencyException(eventData, result));

    /// <summary>Another tab threw the same unsaved text away first: that is no reason to refuse what replaced it.</summary>
    private static bool IsAboutDraftsAlreadyGone(ConcurrencyExceptionEventData eventData) =>
        eventData.Entries.All(entry => entry.Entity is Draft);

    private void Prepare(RokDbContext context)
    {
        context.ChangeTracker.DetectChanges();
        using var once = context.ChangeTracker.WithoutDetecting();
        ForgetFailedTry(context);
        var changed = context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        RefuseToRewriteHistory(changed);

        var now = clock.UtcNow();
        var aggregates = context.ChangeTracker.Entries<Aggregate>().ToDictionary(entry => entry.Entity.Id);
        // Grouped by object: two entries of the same object are not equal.
        foreach (var group in changed.Where(AuditTrail.Concerns).GroupBy(entry => WholeOf(aggregates, entry).Entity).ToList())
        {
            var whole = context.Entry(group.Key);
            if (whole.Entity is Aggregate)
                Stamp(whole, context.Actor, now);
            if (AuditTrail.Describe(whole, group, context.Actor, now) is { } described)
                context.Add(described);
        }

        foreach (var locked in changed
                .Where(entry => entry.State != EntityState.Deleted)
                .Select(entry => entry.Entity)
                .OfType<Aggregate>()
                .SelectMany(whole => whole.LockedNow())
                .Distinct().ToList())
            Lock(context.Entry(locked));
    }

    /// <summary>
    /// An activity is locked with its plan, an item with its meeting, although they have versions of their own. Without
    /// this, a change that was judged just before the lock could be saved just after.
    /// </summary>
    private static void Lock(EntityEntry entry)
    {
        if (entry.State == EntityState.Unchanged)
            entry.Property(nameof(Aggregate.Version)).CurrentValue = (int)entry.Property(nameof(Aggregate.Version)).OriginalValue! + 1;
    }

    /// <summary>A save that failed has left its audit entries in the context; this save describes everything anew.</summary>
    private static void ForgetFailedTry(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<AuditEntry>().Where(entry => entry.State == EntityState.Added).ToList())
            entry.State = EntityState.Detached;
    }

    private static void RefuseToRewriteHistory(IEnumerable<EntityEntry> changed)
    {
        if (changed.FirstOrDefault(entry => entry.Entity is FrozenDocument or AuditEntry && entry.State != EntityState.Added)
            is { } forbidden)
            throw new InvalidOperationException($"{forbidden.Metadata.ClrType.Name} is never changed or deleted.");
    }

    /// <summary>
    /// The aggregate that an entity belongs to: itself, or the one whose list it stands in. A role given belongs to its
    /// account.
    /// </summary>
    private static EntityEntry WholeOf(Dictionary<Guid, EntityEntry<Aggregate>> aggregates, EntityEntry entry)
    {
        if (entry.Entity is IdentityUserRole<Guid> link)
            return entry.Context.ChangeTracker.Entries<PortalUser>().FirstOrDefault(account => account.Entity.Id == link.UserId)
                ?? throw new InvalidOperationException($"A role of the account {link.UserId} was changed without loading the account.");

        var toWhole = entry.Entity is Aggregate
            ? null
            : entry.Metadata.GetForeignKeys().FirstOrDefault(
                key => key.PrincipalToDependent is not null
                    && typeof(Aggregate).IsAssignableFrom(key.PrincipalEntityType.ClrType));
        if (toWhole is null)
            return entry;

        var key = entry.State == EntityState.Added
            ? entry.CurrentValues[toWhole.Properties[0]]
            : entry.OriginalValues[toWhole.Properties[0]];
        return aggregates.GetValueOrDefault((Guid)key!)
            ?? throw new InvalidOperationException(
                $"{entry.Metadata.ClrType.Name}"
                    + $" was changed without loading the {toWhole.PrincipalEntityType.ClrType.Name} it belongs to.");
    }

    private static void Stamp(EntityEntry entry, Actor actor, DateTime now)
    {
        if (entry.State == EntityState.Deleted)
            return;

        var version = entry.Property(nameof(Aggregate.Version));
        // What is put back after a removal has a version already, and goes on from there.
        var isNew = entry.State == EntityState.Added && version.CurrentValue is 0 or 1;
        version.CurrentValue = entry.State == EntityState.Added
            ? Math.Max((int)version.CurrentValue!, 1)
            : (int)version.OriginalValue! + 1;
        if (isNew)
        {
            entry.Property(nameof(Aggregate.CreatedUtc)).CurrentValue = now;
            entry.Property(nameof(Aggregate.CreatedBy)).CurrentValue = actor.Name;
        }

        entry.Property(nameof(Aggregate.ChangedUtc)).CurrentValue = now;
        entry.Property(nameof(Aggregate.ChangedBy)).CurrentValue = actor.Name;
    }
}
