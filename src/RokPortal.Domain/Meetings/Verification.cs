namespace RokPortal.Domain.Meetings;

/// <summary>Justering: one person's part in verifying minutes.</summary>
public sealed class Verification
{
    private Verification()
    {
    }

    internal Verification(Minutes minutes, Person person, VerificationRole role)
    {
        Minutes = minutes;
        Person = person;
        PersonId = person.Id;
        Name = person.Name;
        Role = role;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The minutes.</summary>
    public Minutes Minutes { get; private set; } = null!;

    /// <summary>Who is to verify.</summary>
    public Person Person { get; private set; } = null!;

    /// <summary>Key of <see cref="Person"/>.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Name then.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As chair or verifier.</summary>
    public VerificationRole Role { get; private set; }

    /// <summary>When, in UTC; null while it has not been done.</summary>
    public DateTime? VerifiedUtc { get; private set; }

    /// <summary>Checksum of what was verified; empty while it has not been done.</summary>
    public string Sha256 { get; private set; } = "";

    internal void Sign(DateTime now, string sha256) => (VerifiedUtc, Sha256) = (now, sha256);
}

/// <summary>Återlämning: minutes were sent back to the secretary.</summary>
public sealed class SendingBack
{
    private SendingBack()
    {
    }

    internal SendingBack(Minutes minutes, int number, string by, string reason, DateTime now) =>
        (Minutes, Number, SentBackBy, Reason, SentBackUtc) = (minutes, number, by, reason, now);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The minutes.</summary>
    public Minutes Minutes { get; private set; } = null!;

    /// <summary>Which time, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Name of who did it.</summary>
    public string SentBackBy { get; private set; } = "";

    /// <summary>What must be changed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime SentBackUtc { get; private set; }
}

/// <summary>Rättelse: the only way to change verified minutes.</summary>
public sealed class Correction
{
    private Correction()
    {
    }

    internal Correction(Minutes minutes, int number, string text, string by, DateTime now) =>
        (Minutes, Number, Text, CorrectedBy, CorrectedUtc) = (minutes, number, text, by, now);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The minutes.</summary>
    public Minutes Minutes { get; private set; } = null!;

    /// <summary>Which correction of the minutes, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What was wrong and how it should read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Name of who did it.</summary>
    public string CorrectedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime CorrectedUtc { get; private set; }
}
