using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RokPortal.Data.Audit;

namespace RokPortal.TestSupport;

/// <summary>
/// Refuses a save whose log does not say what was changed: a page that saves an object loads what its name in the log is
/// made of. Every test of a page is a test of that.
/// </summary>
internal sealed class NamedInTheLog : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<AuditEntry>().Where(entry => entry.State == EntityState.Added))
        {
            var subject = entry.Entity.Subject;
            if (subject.Length == 0 || subject != subject.Trim() || subject.EndsWith(':'))
                throw new InvalidOperationException($"The log would call the {entry.Entity.EntityType} \"{subject}\".");
        }

        return ValueTask.FromResult(result);
    }
}
