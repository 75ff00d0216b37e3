using System.Net;
using System.Text.Json;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Startup;

/// <summary>The built portal in production, behind a proxy that speaks https with the world.</summary>
public sealed class ProductionTests : IDisposable
{
    private readonly KeyCertificate certificate = new();
    private readonly TestDatabase database = TestDatabase.NotYetMade();

    [Fact]
    public async Task Start_InProduction_ServesAnEmptyCountyOverHttps()
    {
        using var portal = PortalProcess.Start(database.Options, Settings);
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = await portal.AddressAsync(),
        };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Host = "portalen.example";

        using var login = await client.GetAsync(new Uri("/logga-in?tillbaka=/hemligt", UriKind.Relative));
        var html = await login.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        Assert.DoesNotContain("Demokonton", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exempeldata", html, StringComparison.Ordinal);
        Assert.All(login.Headers.GetValues("Set-Cookie"), AssertIsProtected);
        Assert.Contains("max-age=31536000", login.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.False(login.Headers.Contains("Server"));
        await AssertBecomesReadyAsync(client);
        AssertLogIsJsonWithoutQueries(portal.Output);
        // Its own first page is asked for as the proxy would ask; over plain http the check against forged forms breaks off.
        Assert.DoesNotContain("Exception", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warming up", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ByAnotherName_IsToldThePortalsOwn_AndHealthAnswersAnyName()
    {
        using var portal = PortalProcess.Start(database.Options, Settings);
        using var client = new HttpClient { BaseAddress = await portal.AddressAsync() };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Host = "annan.example";

        using var answer = await client.GetAsync(new Uri("/logga-in", UriKind.Relative));
        using var health = await client.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", $"{answer.Content.Headers.ContentType}");
        Assert.Contains("Skriv https://portalen.example/", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    private (string Setting, string Value)[] Settings =>
    [
        .. certificate.Settings,
        ("Database:AllowSqliteInProduction", "true"),
        ("Portal:BaseUrl", "https://portalen.example"),
    ];

    public void Dispose()
    {
        certificate.Dispose();
        database.Dispose();
    }

    private static async Task AssertBecomesReadyAsync(HttpClient client)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (ready.StatusCode == HttpStatusCode.OK)
                return;
            await Task.Delay(100);
        }

        Assert.Fail("It never said that it is ready.");
    }

    private static void AssertIsProtected(string cookie)
    {
        Assert.StartsWith("__Host-rok.", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertLogIsJsonWithoutQueries(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.DoesNotContain("hemligt", output, StringComparison.Ordinal);
    }
}
