using RokPortal.Application.Coordination;
using RokPortal.Data.Bodies;
using RokPortal.Documents.Mail;

namespace RokPortal.Application.Mail;

/// <summary>
/// Writes letters for the outbox: <c>db.Outbox.Add(mail.To(recipient, letter))</c>, saved together with the change that
/// causes it. A letter without closing gets the county's.
/// </summary>
public sealed class PortalMail(MailSettings settings, MailSeal seal, CountyFacts county, TimeProvider clock)
{
    /// <summary>Who writes, and where to turn.</summary>
    public IReadOnlyList<string> Closing =>
    [
        "Vänliga hälsningar",
        $"{county.County.Organisation}, genom RÖK-portalen",
        $"Har du frågor? Skriv till {county.County.ContactEmail}.",
    ];

    /// <param name="recipient">Whom it is to; the name also stands in the letter.</param>
    /// <param name="letter">What it says.</param>
    /// <param name="key">What makes it the only one of its kind: the outbox refuses a second one.</param>
    /// <param name="notBeforeUtc">When it may be sent at the earliest, in UTC; null is at once.</param>
    public OutboxMessage To(MailRecipient recipient, Letter letter, string? key = null, DateTime? notBeforeUtc = null)
    {
        var whole = letter.Closing.Count == 0 ? letter with { Closing = Closing } : letter;
        return OutboxMessage.To(
            recipient,
            new SealedLetter(whole.Subject, seal.Seal(whole)),
            settings.BaseUrl.IdnHost,
            clock.UtcNow(), key, notBeforeUtc);
    }

    /// <summary>Writes to all who have an address. Adds only; the caller saves, together with the act that is told of.</summary>
    /// <param name="db">Gets the letters.</param>
    /// <param name="recipients">Whom the act concerns.</param>
    /// <param name="letter">What each of them is told.</param>
    public void Send(RokDbContext db, IEnumerable<Recipient> recipients, Func<Recipient, Letter> letter) =>
        db.Outbox.AddRange(recipients.Where(recipient => recipient.HasAddress)
            .Select(recipient => To(new MailRecipient(recipient.Name, recipient.Email), letter(recipient))));

    /// <summary>The whole address of a page, for a letter.</summary>
    /// <param name="path">Path from the root: "/rapportera/…".</param>
    public Uri AddressOf(string path) => new(settings.BaseUrl, path.TrimStart('/'));
}
