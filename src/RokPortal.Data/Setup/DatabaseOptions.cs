using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using RokPortal.Data.Interceptors;

namespace RokPortal.Data.Setup;

/// <summary>Which database, where.</summary>
/// <param name="Provider">PostgreSQL or SQLite.</param>
/// <param name="ConnectionString">Connection string of that provider.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Most statements that one connection keeps prepared; a page has a handful, the portal some hundreds.</summary>
    private const int PreparedStatements = 200;

    /// <summary>Connection string of the provider, as the portal uses it.</summary>
    public string ConnectionString { get; } = Provider == DatabaseProvider.Postgres
        ? WithPreparedStatements(ConnectionString)
        : ConnectionString;

    /// <summary>A SQLite file, made if it is not there.</summary>
    /// <param name="path">Path of the file.</param>
    public static DatabaseOptions SqliteFile(string path) =>
        new(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ConnectionString);

    /// <summary>The seam between providers: nothing outside this method and the migrations knows which one it is.</summary>
    public void Configure(DbContextOptionsBuilder options, TimeProvider clock)
    {
        if (Provider == DatabaseProvider.Postgres)
            options.UseNpgsql(ConnectionString, npgsql => npgsql.MigrationsAssembly("RokPortal.Data.Postgres"));
        else
            options
                .UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly("RokPortal.Data.Sqlite"))
                .AddInterceptors(new SqliteConnectionInterceptor());

        options.AddInterceptors(new SaveInterceptor(clock));
        options.ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
    }

    /// <summary>
    /// The server parses and plans a question once per connection and not each time: for the portal's pages that is most of
    /// its work. A number in the connection string goes before; 0 turns it off, for a pooler that shares connections between statements.
    /// </summary>
    private static string WithPreparedStatements(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (!connection.ShouldSerialize("Max Auto Prepare"))
            connection.MaxAutoPrepare = PreparedStatements;
        return connection.ConnectionString;
    }
}

/// <summary>A database product.</summary>
public enum DatabaseProvider
{
    /// <summary>SQLite, embedded: the default, needs no set-up.</summary>
    Sqlite,

    /// <summary>PostgreSQL: production.</summary>
    Postgres,
}
