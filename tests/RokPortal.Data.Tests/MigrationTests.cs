using Microsoft.EntityFrameworkCore;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests;

public sealed class MigrationTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Migrate_AppliesEveryMigration_AndTheModelHasNothingMore()
    {
        await using var db = database.Open();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.EndsWith("_Initial", (await db.Database.GetAppliedMigrationsAsync()).First(), StringComparison.Ordinal);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrate_WhenAlreadyMigrated_ChangesNothing()
    {
        await using var db = database.Open();
        var before = await db.Database.GetAppliedMigrationsAsync();

        await db.Database.MigrateAsync();

        Assert.Equal(before, await db.Database.GetAppliedMigrationsAsync());
    }
}
