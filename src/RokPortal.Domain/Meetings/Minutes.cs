namespace RokPortal.Domain.Meetings;

/// <summary>
/// Protokoll of a meeting: a draft until it is sent out for verification, locked when it is verified.
/// What was sent and what was verified are frozen documents.
/// </summary>
public sealed class Minutes : Aggregate
{
    /// <summary>Longest reason or correction, in characters.</summary>
    public const int TextLength = 4000;

    private readonly List<Verification> verifications = [];
    private readonly List<SendingBack> sendingsBack = [];
    private readonly List<Correction> corrections = [];

    private Minutes()
    {
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>Key of <see cref="Meeting"/>.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>State.</summary>
    public MinutesStatus Status { get; private set; }

    /// <summary>How many times the minutes have been sent out for verification; also the number of what was sent last.</summary>
    public int SentNumber { get; private set; }

    /// <summary>When they were sent out last, in UTC, or null.</summary>
    public DateTime? SentUtc { get; private set; }

    /// <summary>When the last one verified, in UTC, or null.</summary>
    public DateTime? VerifiedUtc { get; private set; }

    /// <summary>When they were published, in UTC, or null.</summary>
    public DateTime? PublishedUtc { get; private set; }

    /// <summary>Who is to verify what was sent last, and who has; in no order. The chair and at least one verifier.</summary>
    public IReadOnlyList<Verification> Verifications => verifications;

    /// <summary>Times they were sent back, in no order.</summary>
    public IReadOnlyList<SendingBack> SendingsBack => sendingsBack;

    /// <summary>Rättelser, in no order; sort by number.</summary>
    public IReadOnlyList<Correction> Corrections => corrections;

    /// <inheritdoc />
    public override string LogName => Meeting?.LogName ?? "";

    /// <summary>What is locked with the minutes once they are out: the meeting, its items and attendance.</summary>
    public override IEnumerable<Aggregate> LockedNow() =>
        Status == MinutesStatus.Draft ? [] : [Meeting, .. Meeting.Items, .. Meeting.Attendances];

    internal static Minutes Draft(Meeting meeting) => new() { Meeting = meeting, MeetingId = meeting.Id, Status = MinutesStatus.Draft };

    /// <summary>Why the minutes cannot be sent out for verification.</summary>
    /// <param name="chair">Who presided.</param>
    /// <param name="verifiers">Who are to verify besides the chair.</param>
    public IReadOnlyList<SendingRefusal> RefusalsToSend(Person? chair, IReadOnlyCollection<Person> verifiers)
    {
        if (Status != MinutesStatus.Draft)
            return [SendingRefusal.NotADraft];
        if (Meeting.IsReopened)
            return [SendingRefusal.MeetingIsReopened];

        List<SendingRefusal> reasons = [];
        if (chair is null)
            reasons.Add(SendingRefusal.NoChair);
        if (verifiers.Count == 0)
            reasons.Add(SendingRefusal.NoVerifier);
        if (verifiers.Any(person => person.Id == chair?.Id))
            reasons.Add(SendingRefusal.ChairIsVerifier);
        var participants = Meeting.Participants.Select(person => person.Id).ToHashSet();
        if ((chair is not null && !participants.Contains(chair.Id)) || verifiers.Any(person => !participants.Contains(person.Id)))
            reasons.Add(SendingRefusal.TookNoPart);
        return reasons;
    }

    /// <summary>Skickar för justering: from now on the chair and the verifiers may read, and nothing can be changed.</summary>
    /// <param name="chair">Who presided.</param>
    /// <param name="verifiers">Who are to verify besides the chair (justerare).</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToSend"/> lists reasons.</exception>
    public void SendForVerification(Person chair, IReadOnlyCollection<Person> verifiers, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(SendForVerification), RefusalsToSend(chair, verifiers));
        verifications.Clear();
        verifications.Add(new Verification(this, chair, VerificationRole.Chair));
        verifications.AddRange(
            verifiers.DistinctBy(person => person.Id).Select(person => new Verification(this, person, VerificationRole.Verifier)));
        (Status, SentUtc) = (MinutesStatus.AwaitingVerification, now);
        SentNumber++;
    }

    /// <summary>Why a person cannot verify.</summary>
    public IReadOnlyList<VerificationRefusal> RefusalsToVerify(Person person)
    {
        if (Status != MinutesStatus.AwaitingVerification)
            return [VerificationRefusal.NotAwaitingVerification];
        return verifications.Find(row => row.PersonId == person.Id) switch
        {
            null => [VerificationRefusal.NotAVerifier],
            { VerifiedUtc: not null } => [VerificationRefusal.HasVerified],
            _ => [],
        };
    }

    /// <summary>Justerar: with the last one the minutes are verified and locked.</summary>
    /// <param name="person">Who verifies.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="sha256">Checksum of what was sent and read.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToVerify"/> lists reasons.</exception>
    public void Verify(Person person, DateTime now, string sha256)
    {
        RefusedException.ThrowIfAny(nameof(Verify), RefusalsToVerify(person));
        verifications.Single(row => row.PersonId == person.Id).Sign(now, sha256);
        if (verifications.TrueForAll(row => row.VerifiedUtc is not null))
            (Status, VerifiedUtc) = (MinutesStatus.Verified, now);
    }

    /// <summary>Why the minutes cannot be sent back to the secretary.</summary>
    /// <param name="reason">Why they would be.</param>
    public IReadOnlyList<SendingBackRefusal> RefusalsToSendBack(string reason)
    {
        List<SendingBackRefusal> reasons = [];
        if (Status != MinutesStatus.AwaitingVerification)
            reasons.Add(SendingBackRefusal.NotAwaitingVerification);
        if (string.IsNullOrWhiteSpace(reason))
            reasons.Add(SendingBackRefusal.NoReason);
        return reasons;
    }

    /// <summary>Lämnar åter: the minutes are a draft again, and those who had verified must do so anew.</summary>
    /// <param name="by">Name of who sends back.</param>
    /// <param name="reason">What must be changed.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToSendBack"/> lists reasons.</exception>
    public void SendBack(string by, string reason, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(SendBack), RefusalsToSendBack(reason));
        sendingsBack.Add(new SendingBack(this, sendingsBack.Count + 1, by, reason, now));
        verifications.Clear();
        Status = MinutesStatus.Draft;
    }

    /// <summary>Why the minutes cannot be published.</summary>
    public IReadOnlyList<PublicationRefusal> RefusalsToPublish() => Status switch
    {
        MinutesStatus.Verified => [],
        MinutesStatus.Published => [PublicationRefusal.IsPublished],
        _ => [PublicationRefusal.NotVerified],
    };

    /// <summary>Publicerar the verified minutes.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToPublish"/> lists reasons.</exception>
    public void Publish(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Publish), RefusalsToPublish());
        (Status, PublishedUtc) = (MinutesStatus.Published, now);
    }

    /// <summary>Why a correction cannot be added.</summary>
    /// <param name="text">What it would say.</param>
    public IReadOnlyList<CorrectionRefusal> RefusalsToCorrect(string text)
    {
        List<CorrectionRefusal> reasons = [];
        if (!Status.IsVerified)
            reasons.Add(CorrectionRefusal.NotVerified);
        if (string.IsNullOrWhiteSpace(text))
            reasons.Add(CorrectionRefusal.NoText);
        return reasons;
    }

    /// <summary>Rättar: adds a correction to verified minutes. Nothing that was verified is changed.</summary>
    /// <param name="text">What was wrong and how it should read.</param>
    /// <param name="by">Name of who corrects.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToCorrect"/> lists reasons.</exception>
    public void Correct(string text, string by, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Correct), RefusalsToCorrect(text));
        corrections.Add(new Correction(this, corrections.Count + 1, text, by, now));
    }
}
