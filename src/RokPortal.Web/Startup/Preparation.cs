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

        var definition = CountyDefinition.Read(app.Configuration["County:Definition"]);
        var preparation = ActivatorUtilities.CreateInstance<DatabasePreparation>(services);
        try
        {
            await preparation.RunAsync(definition, Demo(app.Configuration), cancel);
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
        if (!configuration.GetValue<bool>("Demo:Seed"))
            return null;

        DateOnly? shown = configuration["Demo:Today"] is { Length: > 0 } text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        return DemoOptions.StartingOn(shown, TimeProvider.System);
    }
}
