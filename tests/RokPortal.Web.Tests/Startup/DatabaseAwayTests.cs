using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data;
using RokPortal.Data.Setup;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Startup;

/// <summary>The database does not answer any more: the portal says so, says when to come again, and comes back with it.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private readonly MovedDatabase moved = new();
    private readonly PortalHost host;

    public DatabaseAwayTests() =>
        host = new PortalHost().With(
            services => services.ConfigureDbContext<RokDbContext>(options => options.AddInterceptors(moved)));

    [Fact]
    public async Task Get_WhileTheDatabaseIsAway_Is503_AndAfterwardsThePageAgain()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        moved.To = TestDatabase.Provider == DatabaseProvider.Sqlite
            ? "Data Source=/finns/inte/portal.db"
            : "Host=127.0.0.1;Port=1;Username=ingen;Database=borta;Timeout=2";

        var away = await browser.GoAsync("/aktivitetsplaner/2027");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Equal(TimeSpan.FromSeconds(30), away.Response.Headers.RetryAfter!.Delta);
        Assert.Equal("Portalen är inte tillgänglig just nu", away.Heading);
        Assert.Contains("Utkast som har sparats finns kvar.", away.Text, StringComparison.Ordinal);
        moved.To = host.DatabaseOptions.ConnectionString;
        Assert.Equal("Aktivitetsplan 2027", (await browser.GoAsync("/aktivitetsplaner/2027")).Heading);
    }

    public void Dispose() => host.Dispose();

    /// <summary>Sends every new connection to where there is no database, so that the real driver fails as it does then.</summary>
    private sealed class MovedDatabase : DbConnectionInterceptor
    {
        public string? To { get; set; }

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default)
        {
            Move(connection);
            return base.ConnectionOpeningAsync(connection, eventData, result, cancellationToken);
        }

        public override InterceptionResult ConnectionOpening(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        {
            Move(connection);
            return base.ConnectionOpening(connection, eventData, result);
        }

        private void Move(DbConnection connection)
        {
            if (To is not null)
                connection.ConnectionString = To;
        }
    }
}
