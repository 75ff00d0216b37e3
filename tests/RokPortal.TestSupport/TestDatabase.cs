using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using RokPortal.Data;
using RokPortal.Data.Audit;
using RokPortal.Data.Setup;

namespace RokPortal.TestSupport;

/// <summary>
/// A database of its own with a random name, dropped with this object. ROK_TEST_DATABASE chooses Sqlite (default) or
/// Postgres; ROK_TEST_POSTGRES is then the connection string of a maintenance database on the server.
/// As a class fixture it gives each test class its own database, migrated with the real migrations.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private readonly DirectoryInfo? folder;

    /// <summary>A migrated database without rows.</summary>
    public TestDatabase()
        : this(migrate: true)
    {
    }

    private TestDatabase(bool migrate)
    {
        if (Provider == DatabaseProvider.Sqlite)
            folder = Directory.CreateTempSubdirectory("rokportal-test-");
        Options = folder is null ? OnServer() : DatabaseOptions.SqliteFile(Path.Combine(folder.FullName, "portal.db"));
        if (!migrate)
            return;

        using var db = Open();
        db.Database.Migrate();
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
    public static TestDatabase NotYetMade() => new(migrate: false);

    /// <summary>A new context, set up by the same method as the portal's.</summary>
    /// <param name="more">Further options, such as a <see cref="SqlLog"/>.</param>
    public RokDbContext Open(Action<DbContextOptionsBuilder>? more = null)
    {
        var options = new DbContextOptionsBuilder<RokDbContext>();
        Options.Configure(options, Clock);
        more?.Invoke(options);
        return new RokDbContext(options.Options) { Actor = Actor };
    }

    public void Dispose()
    {
        using (var db = Open())
            db.Database.EnsureDeleted();
        folder?.Delete(recursive: true);
    }

    private static DatabaseOptions OnServer()
    {
        var server = Environment.GetEnvironmentVariable("ROK_TEST_POSTGRES")
            ?? throw new InvalidOperationException("ROK_TEST_POSTGRES must be the connection string of a maintenance database.");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = $"rok_test_{Guid.CreateVersion7():N}" };
        return new DatabaseOptions(DatabaseProvider.Postgres, connection.ConnectionString);
    }
}
