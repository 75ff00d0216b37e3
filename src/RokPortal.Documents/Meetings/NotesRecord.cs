namespace RokPortal.Documents.Meetings;

/// <summary>
/// Minnesanteckningar as they are printed and frozen: the preparatory group's record of a meeting.
/// They have no paragraphs and are never verified.
/// </summary>
public sealed record NotesRecord
{
    /// <summary>Name and number of this shape in frozen records; a new number when a property changes meaning or goes away.</summary>
    public const string Schema = "notes/1";

    /// <summary>The body (organ) that met, such as "Beredningsgruppen".</summary>
    public required string BodyName { get; init; }

    /// <summary>Who keeps the notes, such as "Länsstyrelsen Östergötland".</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Postal address of who keeps the notes.</summary>
    public required string Address { get; init; }

    /// <summary>Day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When the meeting began.</summary>
    public required TimeOnly Start { get; init; }

    /// <summary>When the meeting ended; null when nobody has said.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Plats.</summary>
    public required string Place { get; init; }

    /// <summary>How far the notes have come.</summary>
    public required NotesStatus Standing { get; init; }

    /// <summary>Last day for comments (synpunkter) on notes that are sent out.</summary>
    public DateOnly? CommentsUntil { get; init; }

    /// <summary>True when the content is demo data; every page then says "Exempeldata".</summary>
    public bool IsSampleData { get; init; }

    /// <summary>Who led the meeting; null when nobody is named.</summary>
    public required ParticipantRecord? Chair { get; init; }

    /// <summary>Deltagare, seat by seat, in the body's order.</summary>
    public required IReadOnlyList<AttendanceRecord> Attendance { get; init; }

    /// <summary>Adjungerade, as "Namn, organisation".</summary>
    public required IReadOnlyList<string> CoOpted { get; init; }

    /// <summary>Punkter in the order of the agenda.</summary>
    public required IReadOnlyList<ItemRecord> Items { get; init; }

    /// <summary>"Vid anteckningarna": who wrote; null when nobody is named.</summary>
    public required string? WrittenBy { get; init; }

    /// <summary>When the record was made (UTC).</summary>
    public required DateTime CreatedUtc { get; init; }
}
