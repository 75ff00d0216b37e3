namespace RokPortal.Data.Frozen;

/// <summary>
/// A document kept exactly as it was when it left the house or was decided: its record model as canonical JSON, the
/// checksum of that JSON, and the PDF. It is never changed and never deleted; saving an attempt to do so throws.
/// </summary>
public sealed class FrozenDocument
{
    private FrozenDocument()
    {
    }

    /// <summary>Freezes a document.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="subjectId">Id of the aggregate it shows.</param>
    /// <param name="number">Which of its kind for that aggregate, from 1.</param>
    /// <param name="schema">Name and number of the record model's shape, such as "activity-plan/1".</param>
    /// <param name="json">The record model as canonical JSON.</param>
    /// <param name="sha256">Checksum of <paramref name="json"/>, lower-case hexadecimal.</param>
    /// <param name="pdf">The document.</param>
    /// <param name="frozenUtc">When, in UTC.</param>
    /// <param name="frozenBy">Name of who did it.</param>
    public FrozenDocument(
        FrozenKind kind, Guid subjectId, int number, string schema, string json, string sha256,
        byte[] pdf, DateTime frozenUtc, string frozenBy)
    {
        Kind = kind;
        SubjectId = subjectId;
        Number = number;
        Schema = schema;
        Json = json;
        Sha256 = sha256;
        Pdf = pdf;
        FrozenUtc = frozenUtc;
        FrozenBy = frozenBy;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What it is.</summary>
    public FrozenKind Kind { get; private set; }

    /// <summary>Id of the aggregate it shows.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Which of its kind for that aggregate, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Name and number of the record model's shape, such as "activity-plan/1".</summary>
    public string Schema { get; private set; } = "";

    /// <summary>The record model as canonical JSON.</summary>
    public string Json { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Json"/> in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The PDF's bytes.</summary>
    public byte[] Pdf { get; private set; } = [];

    /// <summary>When, in UTC.</summary>
    public DateTime FrozenUtc { get; private set; }

    /// <summary>Name of who did it.</summary>
    public string FrozenBy { get; private set; } = "";
}

/// <summary>What a frozen document is.</summary>
public enum FrozenKind
{
    /// <summary>A draft plan as it was sent out (utskick).</summary>
    DispatchedPlan,

    /// <summary>A plan as it was proposed to the council; its number is the proposal's.</summary>
    ProposedPlan,

    /// <summary>A plan as the council adopted it; its number is the version.</summary>
    AdoptedPlan,

    /// <summary>A draft of a year's report as it was sent out (utskick).</summary>
    DispatchedYearReport,

    /// <summary>A year's report as it was proposed to the council; its number is the proposal's.</summary>
    ProposedYearReport,

    /// <summary>A year's report as the council approved it: number 1, and one more for each approval that was taken back.</summary>
    ApprovedYearReport,

    /// <summary>Minutes as they were sent out for verification; their number says which time. The subject is the minutes.</summary>
    SentMinutes,

    /// <summary>Verified minutes: number 1, and one more for each correction. The subject is the minutes.</summary>
    VerifiedMinutes,

    /// <summary>Notes as they were sent out; their number is the dispatch's. The subject is the notes.</summary>
    SentNotes,

    /// <summary>Final notes, number 1. The subject is the notes.</summary>
    FinalNotes,
}

/// <summary>Sorts of frozen document that mean one thing together.</summary>
public static class FrozenKinds
{
    /// <summary>Matters as they were proposed to the council.</summary>
    public static readonly IReadOnlyList<FrozenKind> Proposals = [FrozenKind.ProposedPlan, FrozenKind.ProposedYearReport];
}
