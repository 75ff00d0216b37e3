using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RokPortal.Data.Identity;
using RokPortal.Data.Interceptors;

namespace RokPortal.Web.Security.Journal;

/// <summary>
/// Tells the security journal of every saved change of what somebody may or how somebody signs in, wherever it is made: accounts,
/// their roles, mandates. What changed is named; from what to what stands in the audit trail, as does what the portal fills an empty
/// database with.
/// </summary>
public sealed class RightsWatch(SecurityJournal journal) : SaveChangesInterceptor
{
    private static readonly string[] Watched =
    [
        nameof(PortalUser.Email), nameof(PortalUser.PasswordHash), nameof(PortalUser.TwoFactorEnabled), nameof(PortalUser.PersonId),
        nameof(PortalUser.ClosedUtc),
    ];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Tell((RokDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    /// <summary>Before the save, while it can be seen what changes; a save that fails is a change that somebody tried to make.</summary>
    private void Tell(RokDbContext db)
    {
        if (db.Actor.UserId is not { } by)
            return;

        using var quiet = db.ChangeTracker.WithoutDetecting();
        foreach (var entry in db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (entry.Entity is PortalUser account && WhatChanged(entry) is { Length: > 0 } what)
                journal.Write(SecurityEvent.AccountChanged, account.Id, what, by);
            else if (entry.Entity is IdentityUserRole<Guid> link)
                journal.Write(SecurityEvent.RoleChanged, link.UserId, $"{entry.State} {link.RoleId}", by);
            else if (entry.Entity is Mandate mandate)
                journal.Write(SecurityEvent.MandateChanged, null, $"{entry.State} {mandate.Id}", by);
        }
    }

    /// <summary>Identity saves an account with every field marked, changed or not.</summary>
    private static string WhatChanged(EntityEntry account) => account.State != EntityState.Modified
        ? $"{account.State}"
        : string.Join(", ", Watched.Where(field => !Equals(account.Property(field).OriginalValue, account.Property(field).CurrentValue)));
}
