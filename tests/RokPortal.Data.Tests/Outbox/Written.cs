using RokPortal.Data.Outbox;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Outbox;

/// <summary>Mails as the tests of the queue write them: what they say does not matter there.</summary>
internal static class Written
{
    public static OutboxMessage Mail(
        TestDatabase database, string address = "ada@kommun.example", string? key = null, DateTime? notBeforeUtc = null) =>
        OutboxMessage.To(
            new MailRecipient("Ada Berg", address),
            new SealedLetter("Dags att rapportera", "sealed"),
            "rok.example", database.Clock.UtcNow(), key, notBeforeUtc);

    public static async Task<OutboxMessage> SavedAsync(TestDatabase database, OutboxMessage? mail = null)
    {
        await using var db = database.Open();
        mail ??= Mail(database);
        db.Outbox.Add(mail);
        await db.SaveChangesAsync();
        return mail;
    }
}
