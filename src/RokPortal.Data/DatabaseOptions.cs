using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RokPortal.Data.Audit;
using RokPortal.Data.Interceptors;

namespace RokPortal.Data;

/// <summary>Which database, where.</summary>
/// <param name="Provider">PostgreSQL or SQLite.</param>
/// <param name="ConnectionString">Connection string of that provider.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>A SQLite file, made if it is not there.</summary>
    /// <param name="path">Path of the file.</param>
    public static DatabaseOptions SqliteFile(string path) =>
        new(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ConnectionString);

    /// <summary>The seam between providers: nothing outside this method and the migrations knows which one it is.</summary>
    public void Configure(DbContextOptionsBuilder options, Actor actor, TimeProvider clock)
    {
        if (Provider == DatabaseProvider.Postgres)
            options.UseNpgsql(ConnectionString, npgsql => npgsql.MigrationsAssembly("RokPortal.Data.Postgres"));
        else
            options.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly("RokPortal.Data.Sqlite")).AddInterceptors(new SqliteConnectionInterceptor());

        options.AddInterceptors(new SaveInterceptor(actor, clock));
        options.ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
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
