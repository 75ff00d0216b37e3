using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using RokPortal.Data;
using RokPortal.Data.Audit;
using RokPortal.Data.Setup;

namespace RokPortal.TestSupport;

/// <summary>
/// A database of its own with a random name, dropped with this object. ROK_TEST_DATABASE chooses Sqlite (default) or
/// Postgres; ROK_TEST_POSTGRES is then the connection string of a maintenance database on the server.
/// As a class fixture it gives each test class its own database, a copy of one that the real migrations have made.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly Lazy<TestDatabase> Migrated = new(() => Original(Migrate));

    private readonly DirectoryInfo? folder;

    /// <summary>A migrated database without rows.</summary>
    public TestDatabase()
        : this(Migrated.Value)
    {
    }

    private TestDatabase(TestDatabase? original)
    {
        if (Provider == DatabaseProvider.Sqlite)
            folder = Directory.CreateTempSubdirectory("rokportal-test-");
        Options = folder is null ? OnServer() : DatabaseOptions.SqliteFile(FileIn(folder));
        if (original?.folder is not null)
            File.Copy(FileIn(original.folder), FileIn(folder!));
        else if (original is not null)
            CopyOnServer(original.Options.ConnectionString, Options.ConnectionString);
    }

    /// <summary>Which product the tests of this run use.</summary>
    public static DatabaseProvider Provider { get; } =
        Enum.Parse<DatabaseProvider>(Environment.GetEnvironmentVariable("ROK_TEST_DATABASE") ?? nameof(DatabaseProvider.Sqlite));

    /// <summary>Where the database is, for a host that opens it itself.</summary>
    public DatabaseOptions Options { get; }

    /// <summary>
    /// The clock that stamps what is saved through <see cref="Open"/>. It stands still until a test moves it, from
    /// 20 November 2026 at 10:00 in Stockholm.
    /// </summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Who saves through <see cref="Open"/>.</summary>
    public Actor Actor { get; } = new();

    /// <summary>A place for a database that does not exist yet, for a host that migrates it itself.</summary>
    public static TestDatabase NotYetMade() => new(original: null);

    /// <summary>A database that is filled once in a test run, to be copied, and dropped when the run ends.</summary>
    internal static TestDatabase Original(Action<TestDatabase> fill)
    {
        var original = NotYetMade();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => original.Dispose();
        fill(original);
        original.LetGo();
        return original;
    }

    /// <summary>A copy of a database, with what it holds.</summary>
    internal static TestDatabase CopyOf(TestDatabase original) => new(original);

    /// <summary>
    /// What both the tests and the portal's host leave out: comparing the model with the migrations at each start takes longer
    /// than the start. A test compares them once, and so does the run.
    /// </summary>
    internal static void DoNotCompareModel(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    /// <summary>A new context, set up by the same method as the portal's.</summary>
    /// <param name="more">Further options, such as a <see cref="SqlLog"/>.</param>
    public RokDbContext Open(Action<DbContextOptionsBuilder>? more = null)
    {
        var options = new DbContextOptionsBuilder<RokDbContext>();
        Options.Configure(options, Clock);
        DoNotCompareModel(options);
        more?.Invoke(options);
        return new RokDbContext(options.Options) { Actor = Actor };
    }

    public void Dispose()
    {
        using (var db = Open())
            db.Database.EnsureDeleted();
        folder?.Delete(recursive: true);
    }

    private static void Migrate(TestDatabase database)
    {
        using var db = database.Open();
        db.Database.Migrate();
    }

    private static string FileIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "portal.db");

    /// <summary>
    /// Closes every connection. A file is then whole by itself, without a log beside it, and PostgreSQL copies only a
    /// database that nobody is connected to.
    /// </summary>
    private void LetGo()
    {
        if (folder is null)
        {
            using var pooled = new NpgsqlConnection(Options.ConnectionString);
            NpgsqlConnection.ClearPool(pooled);
            return;
        }

        using var connection = new SqliteConnection(Options.ConnectionString);
        SqliteConnection.ClearPool(connection);
        if (File.Exists(FileIn(folder) + "-wal"))
            throw new InvalidOperationException("Somebody is still connected to the database that is to be copied.");
    }

    private static void CopyOnServer(string from, string to)
    {
        var (source, target) = (new NpgsqlConnectionStringBuilder(from), new NpgsqlConnectionStringBuilder(to));
        using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable("ROK_TEST_POSTGRES"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE \"{target.Database}\" TEMPLATE \"{source.Database}\"";
        command.ExecuteNonQuery();
    }

    private static DatabaseOptions OnServer()
    {
        var server = Environment.GetEnvironmentVariable("ROK_TEST_POSTGRES")
            ?? throw new InvalidOperationException("ROK_TEST_POSTGRES must be the connection string of a maintenance database.");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = $"rok_test_{Guid.CreateVersion7():N}" };
        return new DatabaseOptions(DatabaseProvider.Postgres, connection.ConnectionString);
    }
}
