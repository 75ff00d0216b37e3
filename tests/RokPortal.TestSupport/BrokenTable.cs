using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Setup;

namespace RokPortal.TestSupport;

/// <summary>A table that takes nothing in, as if the disk were full: the database itself refuses, and nobody else is to blame.</summary>
public static class BrokenTable
{
    public static async Task BreakAsync<TEntity>(this RokDbContext db)
    {
        var table = TableOf<TEntity>(db);
        string[] commands = TestDatabase.Provider == DatabaseProvider.Sqlite
            ? [SqliteTrigger("INSERT", table), SqliteTrigger("UPDATE", table)]
            :
            [
                """
                CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'The disk is full' USING ERRCODE = 'disk_full'; END $$
                """,
                $"""CREATE TRIGGER "full" BEFORE INSERT OR UPDATE ON "{table}" FOR EACH ROW EXECUTE FUNCTION full_disk()""",
            ];
        foreach (var command in commands)
            await db.Database.ExecuteSqlRawAsync(command);
    }

    public static async Task MendAsync<TEntity>(this RokDbContext db)
    {
        string[] commands = TestDatabase.Provider == DatabaseProvider.Sqlite
            ? ["DROP TRIGGER \"full_INSERT\"", "DROP TRIGGER \"full_UPDATE\""]
            : [$"""DROP TRIGGER "full" ON "{TableOf<TEntity>(db)}" """];
        foreach (var command in commands)
            await db.Database.ExecuteSqlRawAsync(command);
    }

    private static string TableOf<TEntity>(RokDbContext db) => db.Model.FindEntityType(typeof(TEntity))!.GetTableName()!;

    private static string SqliteTrigger(string change, string table) =>
        $"""CREATE TRIGGER "full_{change}" BEFORE {change} ON "{table}" BEGIN SELECT RAISE(ABORT, 'The disk is full'); END""";
}
