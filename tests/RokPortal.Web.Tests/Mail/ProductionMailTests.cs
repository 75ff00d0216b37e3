using System.Net;
using RokPortal.Data.Outbox;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Mail;

/// <summary>The built portal in production, with and without settings for mail.</summary>
public sealed class ProductionMailTests : IDisposable
{
    private readonly KeyCertificate certificate = new();
    private readonly TestDatabase database = new();

    [Fact]
    public async Task Start_WithoutAServer_WarnsKeepsTheMailAndHasNoLetterBox()
    {
        await using (var db = database.Open())
        {
            db.Outbox.Add(OutboxMessage.To(
                new MailRecipient("Ada Berg", "ada@kommun.example"),
                new SealedLetter("Ämne", "sealed"),
                "rok.example",
                new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        }

        using var portal = Start();
        var browser = await portal.NewBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/utveckling/epost")).Status);
        Assert.Contains("No e-mail server is set", portal.Output, StringComparison.Ordinal);
        await using var after = database.Open();
        Assert.Equal((null, null, 0), (after.Outbox.Single().SentUtc, after.Outbox.Single().DeadUtc, after.Outbox.Single().Attempts));
    }

    [Theory]
    [InlineData("Smtp:Host är satt, men Smtp:From saknas", "Smtp:Host", "smtp.example")]
    [InlineData("Smtp:Port ska vara ett heltal", "Smtp:Port", "smtps")]
    [InlineData("Smtp:Port ska vara ett heltal", "Smtp:Port", "0.5")]
    [InlineData("Outbox:KeepTextDays ska vara ett tal", "Outbox:KeepTextDays", "alltid")]
    [InlineData("Portal:BaseUrl ska vara portalens hela adress", "Portal:BaseUrl", "rok.example")]
    public async Task Start_WithSettingsThatCannotWork_SaysWhich(string words, string setting, string value)
    {
        using var portal = Start((setting, value));

        Assert.Equal(1, await portal.ExitAsync());
        Assert.Contains(words, portal.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        certificate.Dispose();
        database.Dispose();
    }

    private PortalProcess Start(params (string Setting, string Value)[] settings) =>
        PortalProcess.Start(database.Options, [.. certificate.Settings, ("Database:AllowSqliteInProduction", "true"), .. settings]);
}
