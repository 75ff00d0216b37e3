using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using RokPortal.Data.Setup;
using RokPortal.Documents.Blocks;

namespace RokPortal.Data.Tests.Interceptors;

/// <summary>
/// What every connection must promise, on the database that the portal runs on when nothing is set. These tests make
/// a SQLite file whichever database the run is about.
/// </summary>
public sealed class SqliteConnectionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rokportal-test-");
    private readonly RokDbContext db;

    public SqliteConnectionTests()
    {
        var options = new DbContextOptionsBuilder<RokDbContext>();
        DatabaseOptions.SqliteFile(Path.Combine(folder.FullName, "portal.db")).Configure(options, new FakeTimeProvider());
        db = new RokDbContext(options.Options);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("synchronous", "2")] // FULL: a save that was confirmed survives a power cut
    public async Task Open_SetsThePragma(string pragma, string expected)
    {
        Assert.Equal(expected, await ScalarAsync($"PRAGMA {pragma}"));
    }

    [Fact]
    public async Task Lower_KnowsSwedishLetters()
    {
        Assert.Equal("åäöéü", await ScalarAsync("SELECT lower('ÅÄÖÉÜ')"));
    }

    [Fact]
    public async Task ForeignKeys_AreEnforced()
    {
        await db.Database.MigrateAsync();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => ScalarAsync(
            """
            INSERT INTO "CyclePhases" ("Id", "CountyId", "Number", "Name", "Slug", "FromMonth", "FromDay", "ToMonth", "ToDay")
            VALUES ('a', 'b', 1, '', '', 1, 1, 1, 2)
            """));

        Assert.Contains("FOREIGN KEY", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        db.Database.EnsureDeleted();
        db.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<string?> ScalarAsync(string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
