using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using RokPortal.Application.Shared;
using RokPortal.Data.Audit;
using RokPortal.Data.Identity;
using RokPortal.Data.Seeding;

namespace RokPortal.Application.Seeding;

/// <summary>
/// Makes a database ready at start: migrates it (one instance does, others wait for its lock), fills an empty one from
/// the county definition and, where wanted, with the demo year. A database that holds anything is never seeded.
/// </summary>
public sealed class DatabasePreparation(
    RokDbContext db,
    UserManager<PortalUser> users,
    RoleManager<IdentityRole<Guid>> roles,
    Actor actor)
{
    private const int MigrationTries = 5;

    /// <summary>Address ending of every demo account; production refuses to start when one exists.</summary>
    public const string DemoAccountDomain = "@demo.example";

    /// <summary>The password of the demo accounts, for the login page.</summary>
    public const string DemoPassword = DemoSeed.Password;

    /// <summary>Prepares the database.</summary>
    /// <param name="definition">The county of a new database.</param>
    /// <param name="demo">The demo to load into a new database, or null.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task RunAsync(CountyDefinition definition, DemoOptions? demo, CancellationToken cancel)
    {
        await MigrateAsync(cancel);
        if (await db.Counties.AnyAsync(cancel))
            return;

        try
        {
            await FillAsync(definition, demo, cancel);
        }
        catch (Exception error) when (error is DbUpdateException or DbException)
        {
            // Two instances started on the same empty database: the other one filled it first.
            db.ChangeTracker.Clear();
            if (!await db.Counties.AnyAsync(cancel))
                throw;
        }
    }

    /// <summary>A database that a newer program made, or one from before the first version, is left as it is.</summary>
    private async Task RefuseOfOtherVersionAsync(CancellationToken cancel)
    {
        if ((await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations()).FirstOrDefault() is { } unknown)
        {
            throw new StartupRefusedException(
                $"Databasen är gjord av en annan version av portalen ({unknown}). Starta den versionen, eller ange en annan databas i "
                + "ConnectionStrings:RokPortal.");
        }
    }

    /// <summary>
    /// EF Core locks the database for each migration, not for all of them: an instance that started at the same moment
    /// may have read the list before this one was done, and finds the next step taken. Then it reads the list again.
    /// </summary>
    private async Task MigrateAsync(CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await RefuseOfOtherVersionAsync(cancel);
                await db.Database.MigrateAsync(cancel);
                return;
            }
            catch (DbException) when (tries < MigrationTries)
            {
                if (!await db.Database.CanConnectAsync(cancel))
                    throw;
                await Task.Delay(TimeSpan.FromMilliseconds(300 * tries), cancel);
            }
        }
    }

    private async Task FillAsync(CountyDefinition definition, DemoOptions? demo, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        actor.Is(null, demo is null ? "Portalen" : "Exempeldata");
        var county = CountySeed.Add(db, definition);
        if (demo is not null)
            county.HoldDemoData(demo.ClockOffset);
        await db.SaveChangesAsync(cancel);

        foreach (var role in PortalRoles.All)
            await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
        if (demo is not null)
            await new DemoSeed(db, users, county, demo.Today).LoadAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>The demo's clock at the moment its data is loaded.</summary>
/// <param name="Today">The day it shows.</param>
/// <param name="ClockOffset">How far that is from the real clock; kept, so that the demo's days go on from there.</param>
public sealed record DemoOptions(DateOnly Today, TimeSpan ClockOffset)
{
    /// <summary>A clock that shows a day now, at the present time of day.</summary>
    /// <param name="configured">The day to show, or null for 20 November of the current year, which the demo is written for.</param>
    /// <param name="clock">The real clock.</param>
    public static DemoOptions StartingOn(DateOnly? configured, TimeProvider clock)
    {
        var real = clock.Today();
        var shown = configured ?? new DateOnly(real.Year, 11, 20);
        return new DemoOptions(shown, TimeSpan.FromDays(shown.DayNumber - real.DayNumber));
    }
}
