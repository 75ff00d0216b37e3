using RokPortal.Data.Outbox;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>Mails on their way to a real e-mail server that is well, slow, away or says no.</summary>
public sealed class SendingTests : IDisposable
{
    private readonly SmtpServer server = new();
    private readonly PortalHost host;

    public SendingTests() => host = new PortalHost().With(server);

    [Fact]
    public async Task Send_ALetter_ArrivesWithBothPartsInSwedish()
    {
        var message = await host.WriteAsync();

        await host.RunRoundAsync();

        var mail = Assert.Single(server.Mails);
        Assert.Equal(Letters.Subject, mail.Subject);
        Assert.Equal("Åsa Öberg <asa.oberg@linkoping.example>", mail.Header("To"));
        Assert.Equal("RÖK Östergötland <rok@lansstyrelsen.example>", mail.Header("From"));
        Assert.Equal(message.MessageId, mail.Header("Message-ID"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.StartsWith(
            "Hej Åsa Öberg,\n\nPerioden är öppen till och med 15 december.\n\nSäg vad ni ser: går det",
            mail.Text!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Öppna rapporten:\nhttp://localhost:5080/prov/abc\n", mail.Text!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains("<html lang=\"sv\">", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Säg vad ni ser: går det som ni har tänkt?", mail.Html, StringComparison.Ordinal);
        Assert.NotNull((await host.ReadAsync(message)).SentUtc);
    }

    [Fact]
    public async Task Send_ToANameOfSignsThatMeanSomethingInAHeader_KeepsThemInTheName()
    {
        const string Name = "Åsa \"Bosse\" Öberg, samordnare <chef@annan.example>\r\nBcc: spion@annan.example";
        await host.WriteAsync(name: Name);

        await host.RunRoundAsync();

        var mail = Assert.Single(server.Mails);
        Assert.Equal(["asa.oberg@linkoping.example"], mail.To);
        Assert.DoesNotContain(mail.Headers, header => header.Name.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
        var to = MimeKit.MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail.Raw))).To.Mailboxes.Single();
        Assert.Equal(("asa.oberg@linkoping.example", Name.Replace("\r\n", " ", StringComparison.Ordinal)), (to.Address, to.Name));
        Assert.All(mail.Raw.Split("\r\n\r\n")[0], sign => Assert.True(char.IsAscii(sign)));
    }

    [Fact]
    public async Task Send_WhenTheServerIsDownForAnHour_ArrivesOnceWhenItIsBack()
    {
        var message = await host.WriteAsync();
        server.Stop();
        for (var minute = 0; minute < 60; minute++)
        {
            await host.RunRoundAsync();
            host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var waiting = await host.ReadAsync(message);
        Assert.Equal(MailFailure.ServerAway, waiting.Failure);
        Assert.InRange(waiting.Attempts, 5, 7);

        server.Start();
        host.Clock.Advance(TimeSpan.FromMinutes(30));
        await host.RunRoundAsync();
        await host.RunRoundAsync();

        Assert.Equal(message.MessageId, Assert.Single(server.Mails).Header("Message-ID"));
    }

    [Fact]
    public async Task Send_ToAServerThatDoesNotAnswer_IsTriedAgainLater()
    {
        var message = await host.WriteAsync();
        server.Become("silent");

        await host.RunRoundAsync();

        var waiting = await host.ReadAsync(message);
        Assert.Equal((MailFailure.ServerSlow, 1), (waiting.Failure, waiting.Attempts));
        Assert.Equal(host.Clock.UtcNow().AddMinutes(1), waiting.NotBeforeUtc);

        server.Become("accept");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.RunRoundAsync();
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task Send_ToAServerThatClosesDown_SparesTheOthersTheWait()
    {
        await host.WriteAsync();
        await host.WriteAsync("bo.ek@motala.example");
        server.Become("away");

        Assert.False(await host.RunRoundAsync());

        await using var db = host.OpenDatabase();
        Assert.Equal([0, 1], db.Outbox.Select(row => row.Attempts).ToList().Order());
        Assert.Contains("closing down", db.Outbox.Single(row => row.Attempts == 1).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ToARefusedRecipient_IsGivenUpAtOnceAndTheNextIsSent()
    {
        var message = await host.WriteAsync("refused@linkoping.example");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.WriteAsync();

        await host.RunRoundAsync();

        var dead = await host.ReadAsync(message);
        Assert.Equal(MailFailure.RecipientRefused, dead.Failure);
        Assert.NotNull(dead.DeadUtc);
        Assert.Contains("does not exist", dead.Answer, StringComparison.Ordinal);
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task Send_ToABusyRecipient_IsTriedAgainAndTheNextIsSent()
    {
        var message = await host.WriteAsync("busy@linkoping.example");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.WriteAsync();

        await host.RunRoundAsync();

        var waiting = await host.ReadAsync(message);
        Assert.Equal(MailFailure.ServerRefused, waiting.Failure);
        Assert.Null(waiting.DeadUtc);
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task Send_ByTwoWorkersAtOnce_SendsEachMailOnce()
    {
        for (var mail = 0; mail < 60; mail++)
            await host.WriteAsync($"person{mail}@linkoping.example");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(host.RunRoundAsync)));
        await host.RunRoundAsync();

        Assert.Equal(60, server.Mails.Count);
        Assert.Equal(60, server.Mails.Select(mail => mail.Header("Message-ID")).Distinct().Count());
        Assert.Equal(0, await host.CountWaitingAsync());
    }

    [Fact]
    public async Task Send_Whatever_LeavesNeitherAddressNorTextInTheLogOrTheDatabase()
    {
        await host.WriteAsync();
        await host.WriteAsync("refused@linkoping.example");
        await host.RunRoundAsync();

        var log = string.Join('\n', host.Log.Lines);
        Assert.Contains("RecipientRefused", log, StringComparison.Ordinal);
        Assert.DoesNotContain("@linkoping.example", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Perioden", log, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        Assert.All(db.Outbox.Select(row => row.Body).ToList(), body => Assert.DoesNotContain("/prov/abc", body, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        host.Dispose();
        server.Dispose();
    }
}
