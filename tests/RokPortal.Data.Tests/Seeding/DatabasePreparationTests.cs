using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Time.Testing;
using RokPortal.Application.Seeding;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Seeding;

/// <summary>What a start does to an empty, a filled and a foreign database.</summary>
public sealed class DatabasePreparationTests
{
    [Fact]
    public async Task Run_Twice_IsTheSameAsOnce()
    {
        using var database = TestDatabase.NotYetMade();
        await Preparing.RunAsync(database, Preparing.Ostergotland, Preparing.Demo(database));
        var once = await Preparing.CountRowsAsync(database);

        await Preparing.RunAsync(database, Preparing.Ostergotland, Preparing.Demo(database));

        Assert.NotEqual(0, once["Activity"]);
        Assert.Equal(once, await Preparing.CountRowsAsync(database));
    }

    [Fact]
    public async Task Run_WithDemoOnADatabaseThatHoldsSomething_AddsNothing()
    {
        using var database = TestDatabase.NotYetMade();
        await Preparing.RunAsync(database, Preparing.Ostergotland, demo: null);
        var before = await Preparing.CountRowsAsync(database);

        await Preparing.RunAsync(database, Preparing.Ostergotland, Preparing.Demo(database));

        Assert.Equal(before, await Preparing.CountRowsAsync(database));
        await using var db = database.Open();
        Assert.False((await db.Counties.SingleAsync()).HasDemoData);
    }

    [Fact]
    public async Task Run_WithoutDemo_HasTheCountyAndTheRolesButNobody()
    {
        using var database = TestDatabase.NotYetMade();

        await Preparing.RunAsync(database, Preparing.Ostergotland, demo: null);

        var rows = await Preparing.CountRowsAsync(database);
        Assert.Equal(
            (1, 17, 2, 2, PortalRoles.All.Count),
            (rows["County"], rows["Party"], rows["Body"], rows["Agreement"], rows["IdentityRole"]));
        Assert.Equal(
            (0, 0, 0, 0, 0),
            (rows["Person"], rows["Mandate"], rows["PortalUser"], rows["ActivityPlan"], rows["AgreementExtension"]));
    }

    [Fact]
    public async Task Run_WhenTwoInstancesStartAtOnce_FillsTheDatabaseOnce()
    {
        using var database = TestDatabase.NotYetMade();
        await MakeEmptyAsync(database);

        await Task.WhenAll(
            Preparing.RunAsync(database, Preparing.Ostergotland, Preparing.Demo(database)),
            Preparing.RunAsync(database, Preparing.Ostergotland, Preparing.Demo(database)));

        var rows = await Preparing.CountRowsAsync(database);
        Assert.Equal((1, 17, 8, 3), (rows["County"], rows["Party"], rows["PortalUser"], rows["ActivityPlan"]));
    }

    [Fact]
    public async Task Run_WhenTheFillingBreaksOff_LeavesNothingHalfDone()
    {
        using var database = TestDatabase.NotYetMade();
        var definition = Preparing.Ostergotland;
        var withoutArea = definition with
        {
            Agreements = [.. definition.Agreements.Select(agreement => agreement with { Areas = [.. agreement.Areas.Take(1)] })],
        };

        // The demo's plan needs areas that this definition lacks.
        await Assert.ThrowsAnyAsync<Exception>(() => Preparing.RunAsync(database, withoutArea, Preparing.Demo(database)));
        Assert.Equal(0, (await Preparing.CountRowsAsync(database))["County"]);

        await Preparing.RunAsync(database, definition, Preparing.Demo(database));
        Assert.Equal(3, (await Preparing.CountRowsAsync(database))["ActivityPlan"]);
    }

    [Theory]
    [InlineData("2026-03-01", null, "2026-11-20")]
    [InlineData("2026-12-31", null, "2026-11-20")]
    [InlineData("2026-03-01", "2026-12-15", "2026-12-15")]
    public void StartingOn_ShowsTheDayTheDemoIsWrittenFor_UnlessToldAnother(string real, string? configured, string shown)
    {
        var clock = new FakeTimeProvider(Day(real).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));

        var demo = DemoOptions.StartingOn(configured is null ? null : Day(configured), clock);

        Assert.Equal(Day(shown), demo.Today);
        Assert.Equal(demo.Today, DateOnly.FromDateTime(clock.UtcNow() + demo.ClockOffset));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A database without tables: the state in which an operator hands it over.</summary>
    private static async Task MakeEmptyAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await db.GetService<IRelationalDatabaseCreator>().CreateAsync();
    }
}
