using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using RokPortal.Application.Drafts;
using RokPortal.Data.Setup;
using RokPortal.Web.Security.Journal;

namespace RokPortal.Web.Startup;

/// <summary>Chooses the database by configuration: SQLite in the app's data folder, or PostgreSQL by two settings.</summary>
internal static class DatabaseSetup
{
    public static void AddPortalDatabase(this WebApplicationBuilder builder)
    {
        var database = Choose(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(database);
        builder.Services.AddScoped<DraftStore>();
        builder.Services.AddSingleton<OutboxBell>();
        builder.Services.AddSingleton<SecurityJournal>();
        builder.Services.AddSingleton<RightsWatch>();
        // Development and tests find a context that is used by two threads at once; elsewhere each row would pay for the watch.
        var watchesThreads = builder.Environment.IsDevelopment();
        builder.Services.AddRokDbContext(database, (services, options) => options
            .EnableThreadSafetyChecks(watchesThreads)
            .AddInterceptors(services.GetRequiredService<OutboxBell>(), services.GetRequiredService<RightsWatch>()));
    }

    private static DatabaseOptions Choose(IConfiguration configuration, string contentRoot)
    {
        var connection = configuration.GetConnectionString("RokPortal");
        var provider = configuration.ChoiceOf("Database:Provider", DatabaseProvider.Sqlite);
        if (provider == DatabaseProvider.Postgres)
            return Readable(
                provider,
                connection ?? throw new StartupRefusedException(
                    "Database:Provider är Postgres, men ConnectionStrings:RokPortal saknas."));
        if (connection is not null)
            return Readable(provider, connection);

        var folder = Directory.CreateDirectory(Path.Combine(contentRoot, "data"));
        return DatabaseOptions.SqliteFile(Path.Combine(folder.FullName, "rokportal.db"));
    }

    /// <summary>What cannot be read is not repeated: there may be a password in it.</summary>
    private static DatabaseOptions Readable(DatabaseProvider provider, string connection)
    {
        try
        {
            _ = provider == DatabaseProvider.Postgres
                ? (DbConnectionStringBuilder)new NpgsqlConnectionStringBuilder(connection)
                : new SqliteConnectionStringBuilder(connection);
            return new DatabaseOptions(provider, connection);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException)
        {
            throw new StartupRefusedException(
                $"ConnectionStrings:RokPortal är ingen anslutningssträng till {provider}. Skriv den som i docs/drift/README.md.");
        }
    }
}
