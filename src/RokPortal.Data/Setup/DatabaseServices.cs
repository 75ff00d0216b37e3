using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data.Audit;

namespace RokPortal.Data.Setup;

/// <summary>Makes the database known to an application.</summary>
public static class DatabaseServices
{
    /// <summary>
    /// One context and one <see cref="Actor"/> for each scope. Contexts are used again after their scope, emptied: to make
    /// one anew takes longer than a small question to the database.
    /// </summary>
    /// <param name="services">The application's services; a <see cref="TimeProvider"/> must be among them.</param>
    /// <param name="database">Which database, where.</param>
    /// <param name="more">Further options.</param>
    public static void AddRokDbContext(
        this IServiceCollection services, DatabaseOptions database, Action<IServiceProvider, DbContextOptionsBuilder>? more = null)
    {
        services.AddScoped<Actor>();
        services.AddPooledDbContextFactory<RokDbContext>((provider, options) =>
        {
            database.Configure(options, provider.GetRequiredService<TimeProvider>());
            more?.Invoke(provider, options);
        });
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<RokDbContext>>().CreateDbContext();
            db.Actor = provider.GetRequiredService<Actor>();
            return db;
        });
    }
}
