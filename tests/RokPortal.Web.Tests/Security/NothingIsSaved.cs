using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RokPortal.Web.Tests.Security;

/// <summary>While it is on, every save succeeds and writes nothing, so that trying a door does not change the house.</summary>
internal sealed class NothingIsSaved : SaveChangesInterceptor
{
    public bool IsOn { get; set; }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        IsOn ? InterceptionResult<int>.SuppressWithResult(1) : result;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(IsOn ? InterceptionResult<int>.SuppressWithResult(1) : result);
}
