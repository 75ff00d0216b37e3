using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using static SQLitePCL.raw;

namespace RokPortal.Data.Shared;

/// <summary>Tells a database that does not answer from a fault of ours.</summary>
public static class DatabaseAway
{
    /// <summary>Whether a failure means that the database could not be reached, starts or ends, or has no room for one more.</summary>
    public static bool IsMeantBy(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException && IsAway(cause))
                return true;
        }

        return false;
    }

    private static bool IsAway(Exception failure) => failure switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections,
        NpgsqlException npgsql => npgsql.IsTransient,
        SqliteException sqlite => sqlite.SqliteErrorCode is SQLITE_CANTOPEN or SQLITE_BUSY,
        _ => false,
    };
}
