using RokPortal.Data.Outbox;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;

namespace RokPortal.Data.Tests.Outbox;

public class OutboxMessageTests
{
    private static readonly DateTime Now = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void To_AnOrdinaryRecipient_WaitsWithAMessageIdOfThePortal()
    {
        var mail = Write(new MailRecipient("Åsa Öberg", "asa.oberg@linkoping.example"));

        Assert.Matches("^<[0-9a-f]{32}@rok\\.example>$", mail.MessageId);
        Assert.Equal((Now, Now, 0), (mail.CreatedUtc, mail.NotBeforeUtc, mail.Attempts));
        Assert.Null(mail.DeadUtc);
    }

    [Theory]
    [InlineData("Ada\r\nBcc: alla@example.org", "Hej\r\n\r\nNy text", "Ada Bcc: alla@example.org", "Hej Ny text")]
    [InlineData("Ada\u2028Berg", "En\tflik\u0000", "Ada Berg", "En flik")]
    public void To_TextWithLineBreaks_KeepsHeadersOnOneLine(string name, string subject, string keptName, string keptSubject)
    {
        var mail = Write(new MailRecipient(name, "ada@kommun.example"), subject);

        Assert.Equal((keptName, keptSubject), (mail.Name, mail.Subject));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@kommun.example\r\nBcc: alla@example.org")]
    [InlineData("Ada <ada@kommun.example>")]
    [InlineData("ada@kommun.example, bo@kommun.example")]
    [InlineData("åsa@kommun.example")]
    public void To_NoAddress_IsKeptAsGivenUp(string address)
    {
        var mail = Write(new MailRecipient("Ada Berg", address));

        Assert.Equal((Now, MailFailure.BadAddress), (mail.DeadUtc, mail.Failure));
        Assert.Equal([ResendRefusal.BadAddress], mail.RefusalsToResend());
        Assert.Throws<RefusedException>(() => mail.Resend(Now, "Karin"));
        Assert.DoesNotContain(mail.Address, char.IsControl);
    }

    [Fact]
    public void To_LongTexts_AreCutBetweenCharacters()
    {
        var mail = Write(new MailRecipient(new string('ö', 500), "ada@kommun.example"), new string('a', 199) + "😀 och mer");

        Assert.Equal((200, 199), (mail.Name.Length, mail.Subject.Length));
    }

    [Fact]
    public void Resend_AMailThatWaits_IsRefused()
    {
        var mail = Write(new MailRecipient("Ada Berg", "ada@kommun.example"));

        Assert.Equal([ResendRefusal.IsWaiting], mail.RefusalsToResend());
        Assert.Throws<RefusedException>(() => mail.Resend(Now, "Karin"));
    }

    [Fact]
    public void DelayAfter_AllAttempts_GrowsToHalfAnHourAndLastsALongWeekend()
    {
        var delays = Enumerable.Range(1, OutboxMessage.MostAttempts - 1).Select(OutboxMessage.DelayAfter).ToList();

        Assert.Equal([1, 2, 4, 8, 16, 30, 30], delays.Take(7).Select(delay => delay.TotalMinutes));
        Assert.InRange(TimeSpan.FromMinutes(delays.Sum(delay => delay.TotalMinutes)), TimeSpan.FromDays(3), TimeSpan.FromDays(4));
    }

    private static OutboxMessage Write(MailRecipient recipient, string subject = "Ämne") =>
        OutboxMessage.To(recipient, new SealedLetter(subject, "sealed"), "rok.example", Now);
}
