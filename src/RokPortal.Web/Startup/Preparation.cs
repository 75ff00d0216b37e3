using System.Data.Common;
using RokPortal.Application.Seeding;
using RokPortal.Data.Seeding;

namespace RokPortal.Web.Startup;

/// <summary>Migrates and fills the database before the first request, and sets the clock.</summary>
internal static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var cancel = app.Lifetime.ApplicationStopping;

        var preparation = ActivatorUtilities.CreateInstance<DatabasePreparation>(services);
        try
        {
            var definition = CountyDefinition.Read(app.Configuration["County:Definition"] is { Length: > 0 } path ? path : null);
            await preparation.RunAsync(definition, Demo(app.Configuration), cancel);
        }
        catch (CountyFileException error)
        {
            throw new StartupRefusedException(error.Message);
        }
        catch (DbException error)
        {
            throw new StartupRefusedException($"Databasen svarar inte eller går inte att uppdatera. {error.Message}");
        }

        var db = services.GetRequiredService<RokDbContext>();
        if (app.Environment.IsProduction())
            await StartupChecks.RefuseDemoDataAsync(db, cancel);

        var county = await db.Counties.AsNoTracking().Include(county => county.Phases).SingleAsync(cancel);
        services.GetRequiredService<CountyFacts>().County = county;
        if (services.GetRequiredService<TimeProvider>() is PortalClock clock)
            clock.Offset = county.ClockOffset;
    }

    private static DemoOptions? Demo(IConfiguration configuration)
    {
        if (!configuration.IsOn("Demo:Seed"))
            return null;

        return DemoOptions.StartingOn(configuration.DayOf("Demo:Today"), TimeProvider.System);
    }
}
