using Microsoft.Data.Sqlite;
using Npgsql;
using RokPortal.Data.Setup;

namespace RokPortal.TestSupport;

/// <summary>
/// The demo county, loaded once in a test run and then copied: loading takes seconds, most of them for the passwords,
/// and every test class wants a county of its own.
/// </summary>
public static class DemoDatabase
{
    private static readonly Lazy<TestDatabase> Original = new(Load);

    /// <summary>A new database with the demo county, for a portal that is started outside the tests.</summary>
    public static TestDatabase Copy()
    {
        var copy = TestDatabase.NotYetMade();
        CopyTo(copy);
        return copy;
    }

    /// <summary>Fills a database that does not exist yet with a copy of the demo county.</summary>
    private static void CopyTo(TestDatabase copy)
    {
        if (copy.Options.Provider == DatabaseProvider.Sqlite)
            CopyFile(Original.Value.Options.ConnectionString, copy.Options.ConnectionString);
        else
            CopyOnServer(Original.Value.Options.ConnectionString, copy.Options.ConnectionString);
    }

    private static TestDatabase Load()
    {
        var database = TestDatabase.NotYetMade();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Dispose();
        PortalHost.Fill(database);
        return database;
    }

    private static void CopyFile(string from, string to)
    {
        using var source = new SqliteConnection(from);
        using var target = new SqliteConnection(to);
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    private static void CopyOnServer(string from, string to)
    {
        var source = new NpgsqlConnectionStringBuilder(from);
        var target = new NpgsqlConnectionStringBuilder(to);
        // PostgreSQL copies only a database that nobody is connected to.
        using (var pooled = new NpgsqlConnection(from))
            NpgsqlConnection.ClearPool(pooled);

        using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable("ROK_TEST_POSTGRES"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE \"{target.Database}\" TEMPLATE \"{source.Database}\"";
        command.ExecuteNonQuery();
    }
}
