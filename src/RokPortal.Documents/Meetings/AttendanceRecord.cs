namespace RokPortal.Documents.Meetings;

/// <summary>A person with a duty at the meeting.</summary>
/// <param name="Name">Name.</param>
/// <param name="Office">Befattning, such as "landshövding"; empty when unknown.</param>
public sealed record ParticipantRecord(string Name, string Office);

/// <summary>Närvaro: one seat (plats) at one meeting, with the deputy who served for it.</summary>
public sealed record AttendanceRecord
{
    /// <summary>The party (part) whose seat it is.</summary>
    public required string Party { get; init; }

    /// <summary>Ledamot; null when the seat is vacant.</summary>
    public required string? Name { get; init; }

    /// <summary>The member's befattning.</summary>
    public required string? Office { get; init; }

    /// <summary>Whether the member was there.</summary>
    public required AttendanceStanding Standing { get; init; }

    /// <summary>Tjänstgörande ersättare for this seat.</summary>
    public ParticipantRecord? Deputy { get; init; }

    /// <summary>What the deputy served for, such as "punkt 1–3"; null for the whole meeting.</summary>
    public string? DeputyServes { get; init; }

    /// <summary>A note, such as "från punkt 4".</summary>
    public string? Note { get; init; }
}

/// <summary>
/// A seat's attendance: its <see cref="AttendanceStatus"/>, or that nobody holds it. Excused (förhinder) is not absent
/// (frånvarande).
/// </summary>
public enum AttendanceStanding
{
    /// <summary>Närvarande.</summary>
    Present = AttendanceStatus.Present,

    /// <summary>Förhinder, with notice given.</summary>
    Excused = AttendanceStatus.Excused,

    /// <summary>Frånvarande, without notice.</summary>
    Absent = AttendanceStatus.Absent,

    /// <summary>Vakant plats.</summary>
    Vacant,
}
