using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using RokPortal.Application.Mail;
using RokPortal.Data.Outbox;

namespace RokPortal.Web.Tests.Mail;

/// <summary>A server that takes the call and says nothing: what is broken off lets go of the connection, too.</summary>
public sealed class CancelledSendingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpListener silent = new(IPAddress.Loopback, 0);

    public CancelledSendingTests() => silent.Start();

    [Fact]
    public async Task Send_WhenThePortalGoesAway_IsBrokenOffAtOnce()
    {
        using var stopping = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var sending = Post(seconds: "120").SendAsync(Message(), new MailText("Hej", "<p>Hej</p>"), stopping.Token);
        using var call = await silent.AcceptTcpClientAsync();

        await stopping.CancelAsync();

        var refusal = await sending.WaitAsync(Patience);
        Assert.Equal(new MailRefusal(MailFailure.Interrupted, "", IsFinal: false, IsServers: true), refusal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
        await AssertClosedAsync(call);
    }

    [Fact]
    public async Task Send_WhenTheTimeIsUp_LetsGoOfTheConnection()
    {
        var sending = Post(seconds: "0.5").SendAsync(Message(), new MailText("Hej", "<p>Hej</p>"), CancellationToken.None);
        using var call = await silent.AcceptTcpClientAsync();

        Assert.Equal(MailFailure.ServerSlow, (await sending.WaitAsync(Patience))?.Failure);
        await AssertClosedAsync(call);
    }

    public void Dispose() => silent.Dispose();

    private static OutboxMessage Message() => OutboxMessage.To(
        new MailRecipient("Åsa Öberg", "asa.oberg@linkoping.example"),
        new SealedLetter("Ämne", "sealed"),
        "rok.example",
        new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc));

    private static async Task AssertClosedAsync(TcpClient call) =>
        Assert.Equal(0, await call.GetStream().ReadAsync(new byte[1]).AsTask().WaitAsync(Patience));

    private SmtpPost Post(string seconds)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Portal:BaseUrl"] = "https://rok.example",
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = $"{((IPEndPoint)silent.LocalEndpoint).Port}",
            ["Smtp:UseTls"] = "false",
            ["Smtp:From"] = "rok@lansstyrelsen.example",
            ["Smtp:TimeoutSeconds"] = seconds,
        };
        return new SmtpPost(MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
    }
}
