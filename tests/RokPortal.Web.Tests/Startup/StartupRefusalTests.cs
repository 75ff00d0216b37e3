using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Setup;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Startup;

/// <summary>What the built portal does not start with: it says why on the console and ends with exit code 1.</summary>
public sealed class StartupRefusalTests : IDisposable
{
    private static readonly (string, string) SqliteAllowed = ("Database:AllowSqliteInProduction", "true");

    private readonly KeyCertificate certificate = new();
    private readonly TestDatabase database = new();

    [Fact]
    public Task Start_InProductionWithDemoSeed_IsRefused() =>
        IsRefusedAsync(
            "Demo:Seed får inte vara true i produktion.",
            database.Options,
            [.. certificate.Settings, SqliteAllowed, ("Demo:Seed", "true")]);

    [Fact]
    public Task Start_InProductionWithoutKeyCertificate_IsRefused() =>
        IsRefusedAsync("DataProtection:CertificatePath saknas.", database.Options, [SqliteAllowed]);

    [Fact]
    public Task Start_InProductionWithACertificateThatIsNotThere_IsRefused() =>
        IsRefusedAsync(
            "DataProtection:CertificatePath",
            database.Options,
            [SqliteAllowed, ("DataProtection:CertificatePath", certificate.Path + ".saknas")]);

    [Fact]
    public Task Start_InProductionWithSqlite_IsRefusedUnlessAllowed() =>
        IsRefusedAsync("SQLite är inte tillåtet i produktion.", DatabaseOptions.SqliteFile("finns-inte.db"), certificate.Settings);

    [Fact]
    public async Task Start_InProductionOnADatabaseWithDemoData_IsRefused()
    {
        using var demo = DemoDatabase.Copy();

        await IsRefusedAsync("Databasen innehåller exempeldata eller demokonton.", demo.Options, [.. certificate.Settings, SqliteAllowed]);
    }

    [Fact]
    public async Task Start_OnADatabaseOfAnotherVersion_IsRefused_AndLeavesIt()
    {
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Later', '10.0.15')""");
        }

        await IsRefusedAsync(
            "Databasen är gjord av en annan version av portalen (29990101000000_Later).",
            database.Options,
            [.. certificate.Settings, SqliteAllowed]);
    }

    [Fact]
    public Task Start_WithPostgresAndNoConnection_IsRefused() =>
        IsRefusedAsync("ConnectionStrings:RokPortal saknas.", null, [.. certificate.Settings, ("Database:Provider", "Postgres")]);

    [Theory]
    [InlineData("Database:Provider", "Postgress", "Database:Provider ska vara Sqlite eller Postgres, men är \"Postgress\".")]
    [InlineData("ConnectionStrings:RokPortal", "hemligt", "ConnectionStrings:RokPortal är ingen anslutningssträng till")]
    [InlineData("Demo:Seed", "ja", "Demo:Seed ska vara true eller false, men är \"ja\".")]
    [InlineData("County:Definition", "finns-inte.json", "Länets fil finns-inte.json går inte att läsa.")]
    public Task Start_WithASettingThatCannotBeRead_SaysWhichAndWhatIsExpected(string setting, string text, string said) =>
        IsRefusedAsync(said, database.Options, [.. certificate.Settings, SqliteAllowed, (setting, text)]);

    [Theory]
    [InlineData("Telemetry:Endpoint")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    public Task Start_WithACollectorThatIsNoAddress_IsRefused(string setting) =>
        IsRefusedAsync(
            $"{setting} ska vara hela adressen till mottagaren",
            database.Options,
            [.. certificate.Settings, SqliteAllowed, (setting, "samlare:4317")]);

    public void Dispose()
    {
        certificate.Dispose();
        database.Dispose();
    }

    private static async Task IsRefusedAsync(string reason, DatabaseOptions? database, (string, string)[] settings)
    {
        using var portal = PortalProcess.Start(database, settings);

        var exitCode = await portal.ExitAsync();

        Assert.Contains($"RÖK-portalen startar inte: ", portal.Output, StringComparison.Ordinal);
        Assert.Contains(reason, portal.Output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }
}
