using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Tests.Security;

/// <summary>
/// While it is on, every save succeeds and writes nothing, so that trying a door does not change the house. Whoever tries is let in
/// all the same: a sign-in is saved.
/// </summary>
internal sealed class NothingIsSaved : SaveChangesInterceptor
{
    public bool IsOn { get; set; }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        IsOn && !IsSignIn(eventData.Context!) ? InterceptionResult<int>.SuppressWithResult(1) : result;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    private static bool IsSignIn(DbContext context) => context.ChangeTracker.Entries()
        .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
        .All(entry => entry is { Entity: UserSession or KnownDevice, State: EntityState.Added });
}
