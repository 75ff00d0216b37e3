using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RokPortal.Web.Tests.Support;

/// <summary>Takes the database away from the portal, and gives it back.</summary>
internal sealed class DatabaseSwitch : DbConnectionInterceptor
{
    public bool IsAway { get; set; }

    public override InterceptionResult ConnectionOpening(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        IsAway ? throw new InvalidOperationException("The database is away.") : result;

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        IsAway ? throw new InvalidOperationException("The database is away.") : ValueTask.FromResult(result);
}
