using System.Linq.Expressions;
using System.Net.Mail;

namespace RokPortal.Data.Outbox;

/// <summary>
/// An e-mail (brev) that is to be sent. It is added to the context and saved in the same transaction as the change that
/// causes it, so that neither exists without the other; a worker sends it afterwards. Not audited: an address and a
/// text would outlive their erasure there.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>Longest <see cref="Subject"/>, in characters.</summary>
    public const int SubjectLength = 200;

    /// <summary>Longest <see cref="Key"/>, in characters.</summary>
    public const int KeyLength = 200;

    /// <summary>Longest <see cref="Answer"/>, in characters.</summary>
    public const int AnswerLength = 500;

    /// <summary>
    /// How many times a mail is tried before it is given up: with <see cref="DelayAfter"/> about three days, a long
    /// weekend.
    /// </summary>
    public const int MostAttempts = 150;

    private const int NameLength = 200;
    private const int AddressLength = 256;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(30);

    private OutboxMessage()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Address of whom it is to.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Name of whom it is to.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Ämnesrad, one line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>
    /// Plain text and HTML, encrypted by the web: a letter may hold a link that opens a page without sign-in, and such
    /// a link never stands readable in the database. Null once it has been removed (gallrat).
    /// </summary>
    public string? Body { get; private set; }

    /// <summary>Message-ID of the mail, made once: a repeat after a crash is recognised as the same mail.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>What makes the mail the only one of its kind ("report-reminder/…/…"), or null. Unique.</summary>
    public string? Key { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>It is not sent before this, in UTC.</summary>
    public DateTime NotBeforeUtc { get; private set; }

    /// <summary>How many times sending has begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>The attempt that has the row now, or had it last.</summary>
    public Guid? LeaseOwner { get; private set; }

    /// <summary>Until when nobody else may take the row, in UTC.</summary>
    public DateTime? LeaseUntilUtc { get; private set; }

    /// <summary>When the e-mail server took it, in UTC.</summary>
    public DateTime? SentUtc { get; private set; }

    /// <summary>When it was given up, in UTC.</summary>
    public DateTime? DeadUtc { get; private set; }

    /// <summary>Why the last attempt failed.</summary>
    public MailFailure? Failure { get; private set; }

    /// <summary>What the e-mail server said to the last attempt. May hold the address.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>When somebody last asked that it be sent again, in UTC.</summary>
    public DateTime? ResentUtc { get; private set; }

    /// <summary>Name of who asked that it be sent again.</summary>
    public string? ResentBy { get; private set; }

    /// <summary>Mails that wait to be sent.</summary>
    public static Expression<Func<OutboxMessage, bool>> IsWaiting { get; } = message => message.SentUtc == null && message.DeadUtc == null;

    /// <summary>Mails that were given up and can be sent again: those without refusals to <see cref="Resend"/>.</summary>
    public static Expression<Func<OutboxMessage, bool>> IsResendable { get; } =
        message => message.DeadUtc != null && message.SentUtc == null && message.Body != null && message.Failure != MailFailure.BadAddress;

    /// <summary>
    /// Writes a mail. One to an address that no mail can be sent to is kept too, as given up, so that an administrator
    /// sees it; the change that causes it goes through all the same.
    /// </summary>
    /// <param name="recipient">Whom it is to.</param>
    /// <param name="letter">What it says, encrypted.</param>
    /// <param name="host">The portal's name, for the Message-ID.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="key">What makes it the only one of its kind; a second one cannot be saved.</param>
    /// <param name="notBeforeUtc">When it may be sent at the earliest, in UTC; null is at once.</param>
    public static OutboxMessage To(
        MailRecipient recipient, SealedLetter letter, string host, DateTime now, string? key = null, DateTime? notBeforeUtc = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key?.Length ?? 0, KeyLength, nameof(key));
        var id = Guid.CreateVersion7();
        var message = new OutboxMessage
        {
            Id = id,
            Address = OneLine(recipient.Address, AddressLength),
            Name = OneLine(recipient.Name, NameLength),
            Subject = OneLine(letter.Subject, SubjectLength),
            Body = letter.Body,
            MessageId = $"<{id:N}@{host}>",
            Key = key,
            CreatedUtc = now,
            NotBeforeUtc = notBeforeUtc ?? now,
        };
        if (!IsAddress(recipient.Address))
            (message.DeadUtc, message.Failure) = (now, MailFailure.BadAddress);
        return message;
    }

    /// <summary>How long to wait after a failed attempt: a minute, then twice as long each time, at most half an hour.</summary>
    /// <param name="attempts">Attempts so far, from 1.</param>
    public static TimeSpan DelayAfter(int attempts) =>
        attempts > 5 ? LongestDelay : TimeSpan.FromMinutes(Math.Min(Math.Pow(2, attempts - 1), LongestDelay.TotalMinutes));

    /// <summary>Why the mail cannot be sent again.</summary>
    public IReadOnlyList<ResendRefusal> RefusalsToResend()
    {
        if (SentUtc is not null)
            return [ResendRefusal.IsSent];
        if (DeadUtc is null)
            return [ResendRefusal.IsWaiting];
        return Failure == MailFailure.BadAddress ? [ResendRefusal.BadAddress] : Body is null ? [ResendRefusal.IsRemoved] : [];
    }

    /// <summary>Puts a mail that was given up back in the queue, with the same Message-ID and all its attempts anew.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who asks.</param>
    public void Resend(DateTime now, string by)
    {
        Domain.Shared.RefusedException.ThrowIfAny(nameof(Resend), RefusalsToResend());
        (DeadUtc, Attempts, NotBeforeUtc, ResentUtc, ResentBy) = (null, 0, now, now, by);
    }

    /// <summary>An address as plain mail has them. Letters beyond a–z before the @ need servers that few have.</summary>
    private static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= AddressLength } && !text.Any(char.IsControl) && MailAddress.TryCreate(text, out var address)
        && address.Address == text && address.User.All(char.IsAscii);

    /// <summary>Text that can stand in a header: no line breaks or other control characters, and not too long.</summary>
    private static string OneLine(string? text, int longest)
    {
        var line = string.Join(' ',
            new string([.. (text ?? "").Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
            return line;
        return char.IsHighSurrogate(line[longest - 1]) ? line[..(longest - 1)] : line[..longest];
    }
}

/// <summary>Whom a mail is to.</summary>
/// <param name="Name">Name.</param>
/// <param name="Address">E-mail address.</param>
public sealed record MailRecipient(string Name, string Address);

/// <summary>What a mail says.</summary>
/// <param name="Subject">Ämnesrad.</param>
/// <param name="Body">Plain text and HTML, encrypted.</param>
public sealed record SealedLetter(string Subject, string Body);
