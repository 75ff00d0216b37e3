using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Outbox;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>A portal as a process of its own, and a server that speaks TLS with a certificate that the machine trusts or not.</summary>
public sealed class EncryptedSendingTests : IDisposable
{
    private readonly PortalHost writer = new();

    /// <summary>The process's clock begins some time on the demo's first day; what was written the day before is due on it.</summary>
    public EncryptedSendingTests() => writer.Clock.AdjustTime(writer.Clock.GetUtcNow().AddDays(-1));

    [Theory]
    [InlineData(SmtpEncryption.FromTheStart)]
    [InlineData(SmtpEncryption.StartTls)]
    public async Task Send_ToATrustedServer_Arrives(SmtpEncryption encryption)
    {
        using var server = new SmtpServer(encryption);
        var message = await writer.WriteAsync();
        using var portal = Start(server, ("SSL_CERT_FILE", server.CertificateFile!));

        Assert.Equal(message.MessageId, Assert.Single(await server.WaitForAsync(1)).Header("Message-ID"));
    }

    [Theory]
    [InlineData(SmtpEncryption.FromTheStart)]
    [InlineData(SmtpEncryption.StartTls)]
    [InlineData(SmtpEncryption.None)]
    public async Task Send_ToAServerThatNobodyVouchesFor_OrThatDoesNotEncrypt_Waits(SmtpEncryption encryption)
    {
        using var server = new SmtpServer(encryption);
        var message = await writer.WriteAsync();
        using var portal = Start(server, ("Smtp:UseTls", "true"));

        await WaitUntilTriedAsync(message);

        Assert.Equal(MailFailure.ServerAway, (await writer.ReadAsync(message)).Failure);
        Assert.Empty(server.Mails);
    }

    public void Dispose() => writer.Dispose();

    private PortalProcess Start(SmtpServer server, (string Setting, string Value) more) =>
        PortalProcess.Start(
            writer.DatabaseOptions, [("ASPNETCORE_ENVIRONMENT", "Development"), ("Outbox:PauseSeconds", "0.2"), .. server.Settings, more]);

    private async Task WaitUntilTriedAsync(OutboxMessage message)
    {
        using var tooLate = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await tick.WaitForNextTickAsync(tooLate.Token))
        {
            await using var db = writer.OpenDatabase();
            if (await db.Outbox.AnyAsync(row => row.Id == message.Id && row.Failure != null))
                return;
        }
    }
}
