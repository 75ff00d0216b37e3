using System.Net;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Startup;

/// <summary>What the portal says of its health, and to its users when something fails.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private readonly DatabaseSwitch database = new();
    private readonly PortalHost host;

    public DatabaseAwayTests() =>
        host = new PortalHost().With(services => services.ConfigureDbContext<RokDbContext>(options => options.AddInterceptors(database)));

    [Fact]
    public async Task Health_WhenAllIsWell_IsGood()
    {
        var browser = host.NewBrowser();

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task Health_WhenTheDatabaseIsAway_IsAliveButNotReady()
    {
        var browser = host.NewBrowser();
        database.IsAway = true;

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await browser.GoAsync("/health/ready")).Status);
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator)]
    [InlineData(null)]
    public async Task AnyPage_WhenSomethingFails_ExplainsItWithTheRequestsNumber(string? account)
    {
        var browser = account is null ? host.NewBrowser() : await host.SignInAsync(account);
        var login = await browser.GoAsync(account is null ? "/logga-in" : "/konto/losenord");
        database.IsAway = true;

        var page = account is null
            ? await login.Fill("E-postadress", "nagon@example.org").Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in")
            : await browser.GoAsync("/konto/losenord");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Något gick fel hos oss", page.Heading);
        var number = PortalPage.TextOf(page.Document.QuerySelector(".num"));
        Assert.Contains(
            host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain("The database is away", page.Text, StringComparison.Ordinal);
    }

    public void Dispose() => host.Dispose();
}
