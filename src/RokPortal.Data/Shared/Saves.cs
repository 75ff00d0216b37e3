using Microsoft.Data.Sqlite;
using Npgsql;
using static SQLitePCL.raw;

namespace RokPortal.Data.Shared;

/// <summary>What became of a save that others may have been in the way of.</summary>
public enum SaveResult
{
    /// <summary>Everything is stored.</summary>
    Saved,

    /// <summary>Nothing is stored: somebody else has changed what this save builds on. Who reads again does not meet it again.</summary>
    ChangedByOthers,

    /// <summary>Nothing is stored: somebody else has removed what this refers to, or refers to what this removes.</summary>
    RemovedByOthers,

    /// <summary>Nothing is stored: somebody else has taken what only one can have, such as a name in addresses.</summary>
    TakenByOthers,
}

/// <summary>The one place that knows what a failed save means.</summary>
public static class Saves
{
    /// <summary>
    /// Saves, or tells who was first. The context of a save that failed is emptied: whoever goes on reads again. Every failure
    /// that is not about others – a full disk, a lost connection, a fault of ours – is thrown on.
    /// </summary>
    public static Task<SaveResult> TrySaveAsync(this RokDbContext db, CancellationToken cancel) => db.TrySaveAsync(_ => true, cancel);

    /// <summary>
    /// The same for who has read again and tried several times: what is taken or removed still is no longer others' doing but a
    /// fault of ours, and is thrown on.
    /// </summary>
    public static Task<SaveResult> TrySaveLastAsync(this RokDbContext db, CancellationToken cancel) =>
        db.TrySaveAsync(meaning => meaning == SaveResult.ChangedByOthers, cancel);

    private static async Task<SaveResult> TrySaveAsync(this RokDbContext db, Func<SaveResult, bool> tells, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return SaveResult.Saved;
        }
        catch (Exception failure) when (MeaningOf(failure) is { } meaning && tells(meaning))
        {
            db.ChangeTracker.Clear();
            return meaning;
        }
    }

    /// <summary>
    /// What others did, or null. The database's own error lies innermost: around it are EF Core's exception and, for a deadlock,
    /// Npgsql's advice to try again.
    /// </summary>
    private static SaveResult? MeaningOf(Exception failure) => failure is DbUpdateConcurrencyException
        ? SaveResult.ChangedByOthers
        : failure.GetBaseException() switch
        {
            PostgresException postgres => MeaningOf(postgres),
            SqliteException sqlite => MeaningOf(sqlite),
            _ => null,
        };

    private static SaveResult? MeaningOf(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => SaveResult.TakenByOthers,
        PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => SaveResult.RemovedByOthers,
        // Two saves waited for each other.
        PostgresErrorCodes.DeadlockDetected => SaveResult.ChangedByOthers,
        _ => null,
    };

    /// <summary>
    /// A file that is busy is not among them: SQLite has waited for its turn by then, and who holds the file so long is not
    /// somebody who saves.
    /// </summary>
    private static SaveResult? MeaningOf(SqliteException failure) => failure.SqliteExtendedErrorCode switch
    {
        SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY => SaveResult.TakenByOthers,
        SQLITE_CONSTRAINT_FOREIGNKEY => SaveResult.RemovedByOthers,
        // What is restricted is watched by a trigger of SQLite's own, which says so in words only.
        SQLITE_CONSTRAINT_TRIGGER when failure.Message.Contains("FOREIGN KEY constraint failed", StringComparison.Ordinal) =>
            SaveResult.RemovedByOthers,
        _ => null,
    };
}
