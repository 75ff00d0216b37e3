using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using RokPortal.Data.Setup;

namespace RokPortal.Data.Design;

/// <summary>Makes the context for `dotnet ef … -- --provider Postgres|Sqlite`. No database is opened.</summary>
internal sealed class RokDbContextFactory : IDesignTimeDbContextFactory<RokDbContext>
{
    public RokDbContext CreateDbContext(string[] args)
    {
        var database = args.Contains(nameof(DatabaseProvider.Postgres))
            ? new DatabaseOptions(DatabaseProvider.Postgres, "Host=localhost")
            : new DatabaseOptions(DatabaseProvider.Sqlite, "Data Source=design.db");
        var options = new DbContextOptionsBuilder<RokDbContext>();
        database.Configure(options, TimeProvider.System);
        return new RokDbContext(options.Options);
    }
}
