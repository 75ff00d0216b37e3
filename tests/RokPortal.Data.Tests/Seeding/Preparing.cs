using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Seeding;
using RokPortal.Data.Identity;
using RokPortal.Data.Seeding;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Seeding;

/// <summary>One instance of the portal that starts on a test database.</summary>
internal static class Preparing
{
    public static CountyDefinition Ostergotland => CountyDefinition.Read(path: null);

    /// <summary>The demo as it starts on the test clock's day.</summary>
    public static DemoOptions Demo(TestDatabase database) => DemoOptions.StartingOn(configured: null, database.Clock);

    public static async Task RunAsync(TestDatabase database, CountyDefinition definition, DemoOptions? demo)
    {
        await using var services = Services(database);
        await using var scope = services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<DatabasePreparation>(scope.ServiceProvider).RunAsync(definition, demo, default);
    }

    public static ServiceProvider Services(TestDatabase database)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(database.Clock);
        services.AddRokDbContext(database.Options);
        services.AddIdentityCore<PortalUser>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<RokDbContext>();
        return services.BuildServiceProvider();
    }

    /// <summary>How many rows each table has, by entity.</summary>
    public static async Task<Dictionary<string, int>> CountRowsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var counts = new Dictionary<string, int>();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null))
        {
            var sql = $"""SELECT COUNT(*) AS "Value" FROM "{entity.GetTableName()}" """;
            counts[entity.ClrType.Name.Split('`')[0]] = await db.Database.SqlQueryRaw<int>(sql).SingleAsync();
        }

        return counts;
    }
}

/// <summary>The demo, loaded once for a test class that only reads it.</summary>
public sealed class LoadedDemo : IAsyncLifetime
{
    public TestDatabase Database { get; } = TestDatabase.NotYetMade();

    public Task InitializeAsync() => Preparing.RunAsync(Database, Preparing.Ostergotland, Preparing.Demo(Database));

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
