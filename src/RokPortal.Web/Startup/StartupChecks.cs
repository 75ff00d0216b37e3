using RokPortal.Application.Seeding;
using RokPortal.Data.Setup;

namespace RokPortal.Web.Startup;

/// <summary>What the portal refuses to start with in production.</summary>
internal static class StartupChecks
{
    public static void RefuseUnsafeSettings(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        // Read when somebody verifies; a word that is none is found now.
        configuration.IsOn("Security:RequireMfaToVerify");
        if (!builder.Environment.IsProduction())
            return;

        if (configuration.IsOn("Demo:Seed"))
            throw new StartupRefusedException("Demo:Seed får inte vara true i produktion.");
        if (string.IsNullOrWhiteSpace(configuration["DataProtection:CertificatePath"]))
            throw new StartupRefusedException(
                "DataProtection:CertificatePath saknas. I produktion krypteras nycklarna med ett certifikat.");
        if (configuration.ChoiceOf("Database:Provider", DatabaseProvider.Sqlite) == DatabaseProvider.Sqlite
            && !configuration.IsOn("Database:AllowSqliteInProduction"))
            throw new StartupRefusedException(
                "SQLite är inte tillåtet i produktion. Välj Postgres, eller sätt Database:AllowSqliteInProduction till true.");
    }

    public static async Task RefuseDemoDataAsync(RokDbContext db, CancellationToken cancel)
    {
        if (await db.Counties.AnyAsync(county => county.HasDemoData, cancel)
            || await db.Users.AnyAsync(user => user.Email!.EndsWith(DatabasePreparation.DemoAccountDomain), cancel))
            throw new StartupRefusedException("Databasen innehåller exempeldata eller demokonton. Använd en egen databas i produktion.");
    }
}
