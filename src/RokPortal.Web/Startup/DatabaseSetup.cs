using RokPortal.Application.Drafts;
using RokPortal.Data.Setup;

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
        // Development and tests find a context that is used by two threads at once; elsewhere each row would pay for the watch.
        var watchesThreads = builder.Environment.IsDevelopment();
        builder.Services.AddRokDbContext(database, (services, options) => options
            .EnableThreadSafetyChecks(watchesThreads)
            .AddInterceptors(services.GetRequiredService<OutboxBell>()));
    }

    private static DatabaseOptions Choose(IConfiguration configuration, string contentRoot)
    {
        var connection = configuration.GetConnectionString("RokPortal");
        var provider = configuration.ChoiceOf("Database:Provider", DatabaseProvider.Sqlite);
        if (provider == DatabaseProvider.Postgres)
            return new DatabaseOptions(
                provider,
                connection ?? throw new StartupRefusedException(
                    "Database:Provider är Postgres, men ConnectionStrings:RokPortal saknas."));
        if (connection is not null)
            return new DatabaseOptions(provider, connection);

        var folder = Directory.CreateDirectory(Path.Combine(contentRoot, "data"));
        return DatabaseOptions.SqliteFile(Path.Combine(folder.FullName, "rokportal.db"));
    }
}
