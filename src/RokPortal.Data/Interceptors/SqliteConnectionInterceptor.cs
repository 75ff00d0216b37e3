using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RokPortal.Data.Interceptors;

/// <summary>
/// Prepares each SQLite connection: write-ahead log so that readers never wait for the writer, a busy timeout instead
/// of an error when two write at once, and the two things SQLite lacks: Swedish order and a lower() that knows Å.
/// </summary>
internal sealed class SqliteConnectionInterceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private static void Prepare(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite)
            return;

        sqlite.CreateCollation(SwedishOrder.SqliteCollation, SwedishOrder.Compare);
        sqlite.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        // EF asks read-only whether the file exists; the journal mode is written into the file and needs the right to.
        var isReadOnly = new SqliteConnectionStringBuilder(sqlite.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
        using var pragmas = sqlite.CreateCommand();
        pragmas.CommandText = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;"
            + (isReadOnly ? "" : " PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        pragmas.ExecuteNonQuery();
    }
}
