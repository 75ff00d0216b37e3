using System.Text.Json;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Startup;

/// <summary>The log as it is written, so through the built portal and its own settings.</summary>
public sealed class LogTests : IDisposable
{
    private const string Typed = "hemligt-losenord-9";

    private readonly TestDatabase database = DemoDatabase.Copy();

    [Fact]
    public async Task Log_OfADayInThePortal_HoldsNoPersonalData()
    {
        using var portal = PortalProcess.Start(database.Options, ("ASPNETCORE_ENVIRONMENT", "Development"));
        await UseAsync(await portal.NewBrowserAsync());

        Assert.Contains("POST /logga-in 302", portal.Output, StringComparison.Ordinal);
        Assert.Contains("GET /finns-inte 404", portal.Output, StringComparison.Ordinal);
        foreach (var secret in new[] { Typed, "@demo.example", "okand.person", "hemlig-fraga", "Demo-2026!", NameOfCoordinator() })
            Assert.DoesNotContain(secret, portal.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Log_InProduction_NamesTheRequestInEachOfItsLines()
    {
        using var certificate = new KeyCertificate();
        using var empty = new TestDatabase();
        using var portal = PortalProcess.Start(
            empty.Options,
            [.. certificate.Settings, ("Database:AllowSqliteInProduction", "true"),
                ("Serilog:MinimumLevel:Override:Microsoft", "Information")]);
        var browser = await portal.NewBrowserAsync();
        await browser.GoAsync("/tillganglighet");
        // The line comes after the answer; on the same connection nothing else is answered before it.
        await browser.GoAsync("/logga-in");

        var lines = portal.Output.Split('\n').Where(line => line.Contains("/tillganglighet", StringComparison.Ordinal)).ToList();

        var requests = lines.Select(line => JsonElement.Parse(line).GetProperty("Properties")).ToList();
        Assert.True(lines.Count > 1);
        Assert.Single(requests.Select(request => request.GetProperty("RequestId").GetString()).Distinct());
        var own = Assert.Single(requests, request => request.TryGetProperty("Milliseconds", out _));
        Assert.Equal(
            ("GET", "/tillganglighet", 200),
            (own.GetProperty("Method").GetString(), own.GetProperty("Path").GetString(), own.GetProperty("Status").GetInt32()));
    }

    [Theory]
    [InlineData("Error", false)]
    [InlineData("Information", true)]
    public async Task Log_OfKeys_FollowsTheLevelThatIsSet(string level, bool isWritten)
    {
        using var certificate = new KeyCertificate();
        using var empty = new TestDatabase();
        using var portal = PortalProcess.Start(
            empty.Options,
            [.. certificate.Settings, ("Database:AllowSqliteInProduction", "true"), ("Serilog:MinimumLevel:Override:Microsoft", level),
                ("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Information")]);

        await (await portal.NewBrowserAsync()).GoAsync("/logga-in");

        Assert.Equal(isWritten, portal.Output.Contains("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal));
    }

    public void Dispose() => database.Dispose();

    private static async Task UseAsync(Browser browser)
    {
        await browser.SignInAsync(DemoAccounts.GroupMember, Typed);
        await browser.SignInAsync("okand.person@example.org", Typed);
        await browser.SignInAsync(DemoAccounts.Coordinator);
        await browser.GoAsync("/oversikt?fraga=hemlig-fraga");
        await browser.GoAsync("/finns-inte?fraga=hemlig-fraga");
        var password = await browser.GoAsync("/konto/losenord");
        await password.Fill("Nuvarande lösenord", Typed).Fill("Nytt lösenord", Typed).SubmitAsync("Byt lösenord");
    }

    private string NameOfCoordinator()
    {
        using var db = database.Open();
        return db.Users.Single(user => user.Email == DemoAccounts.Coordinator).DisplayName;
    }
}
