using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Links;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Startup;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Links;

/// <summary>Tokens and the log as it is written, by the built portal in production, with everything the framework adds.</summary>
public sealed class LinkLogTests : IDisposable
{
    private readonly KeyCertificate certificate = new();
    private readonly TestDatabase database = new();

    [Fact]
    public async Task Log_OfLinksRightAndWrong_HoldsNoToken()
    {
        var issued = await IssueAsync();
        using var portal = PortalProcess.Start(
            database.Options,
            [
                .. certificate.Settings,
                ("Database:AllowSqliteInProduction", "true"),
                ("Serilog:MinimumLevel:Default", "Debug"),
                ("Serilog:MinimumLevel:Override:Microsoft", "Debug"),
            ]);
        var browser = await portal.NewBrowserAsync();
        string[] addresses =
        [
            $"/lank/{issued.Token}",
            $"/lank/{issued.Token}.",
            $"/lank/{issued.Token}/mer",
            $"/lank/{issued.Token[..40]}",
            $"/fel-ord/{issued.Token}",
            $"/lank/{issued.Token}?a=1",
        ];
        foreach (var address in addresses)
            await browser.GoAsync(address);

        Assert.Contains("/lank/(dold)", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(issued.Token[..32], portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_AtItsMostTalkative_HoldsNoKeys()
    {
        using var portal = PortalProcess.Start(
            database.Options,
            [
                .. certificate.Settings,
                ("Database:AllowSqliteInProduction", "true"),
                ("Serilog:MinimumLevel:Default", "Verbose"),
                ("Serilog:MinimumLevel:Override:Microsoft", "Verbose"),
                ("Serilog:MinimumLevel:Override:Microsoft.AspNetCore.DataProtection.KeyManagement", "Verbose"),
                ("Serilog:MinimumLevel:Override:Microsoft.AspNetCore.DataProtection.Repositories", "Verbose"),
                ("Serilog:MinimumLevel:Override:Microsoft.AspNetCore.DataProtection.EntityFrameworkCore", "Verbose"),
            ]);
        await (await portal.NewBrowserAsync()).GoAsync("/logga-in");

        await using var db = database.Open();
        var key = Assert.Single(await db.DataProtectionKeys.ToListAsync());
        Assert.Contains("encryptedSecret", key.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("encryptedSecret", portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lank/r6hYc0fD-6xJ0rXb3Yw1S7e_9QkqM2aV5uT8nZ4LpGo", "/lank/(dold)")]
    [InlineData("/lank/r6hYc0fD-6xJ0rXb3Yw1S7e_9QkqM2aV5uT8/mer", "/lank/(dold)/mer")]
    [InlineData("/moten/integrationsradet-2026-11-10/paragrafer/14", "/moten/integrationsradet-2026-11-10/paragrafer/14")]
    [InlineData("/moten/x/narvaro/0199aaaa-0000-7000-8000-000000000000", "/moten/x/narvaro/0199aaaa-0000-7000-8000-000000000000")]
    [InlineData(null, null)]
    public void Hide_InAnAddress_HidesWhatMayBeAToken(string? address, string? shown)
    {
        Assert.Equal(shown, TokenMask.Hide(address));
    }

    public void Dispose()
    {
        certificate.Dispose();
        database.Dispose();
    }

    private async Task<IssuedLink> IssueAsync()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var issued = AccessLink.Issue(
            LinkPurpose.Report,
            new LinkSubject(Guid.CreateVersion7(), "Prov"),
            new LinkHolder("Ada Berg", "ada@kommun.example", null, null),
            now.AddDays(1),
            now);
        await using var db = database.Open();
        db.AccessLinks.Add(issued.Link);
        await db.SaveChangesAsync();
        return issued;
    }
}
