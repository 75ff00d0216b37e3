namespace RokPortal.Documents.Meetings;

/// <summary>
/// Kallelse with föredragningslista, as it is printed: when and where a body meets, who is called, what is to be dealt
/// with.
/// </summary>
public sealed record NoticeRecord
{
    /// <summary>The body (organ) that meets, such as "Integrationsrådet".</summary>
    public required string BodyName { get; init; }

    /// <summary>Title of the meeting, such as "Integrationsrådet, extra möte".</summary>
    public required string Title { get; init; }

    /// <summary>Who calls, such as "Länsstyrelsen Östergötland".</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Postal address of who calls.</summary>
    public required string Address { get; init; }

    /// <summary>E-mail to who calls; empty when there is none.</summary>
    public required string Email { get; init; }

    /// <summary>Day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When it begins.</summary>
    public required TimeOnly Start { get; init; }

    /// <summary>When it ends.</summary>
    public required TimeOnly End { get; init; }

    /// <summary>Plats.</summary>
    public required string Place { get; init; }

    /// <summary>Day on which the members were called.</summary>
    public required DateOnly CalledOn { get; init; }

    /// <summary>The day that the meeting was moved from last; null when it was not moved.</summary>
    public DateOnly? MovedFrom { get; init; }

    /// <summary>True when the meeting is cancelled (inställt).</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Why it is cancelled; empty when it is not.</summary>
    public string CancellationReason { get; init; } = "";

    /// <summary>True when the content is demo data; every page then says "Exempeldata".</summary>
    public bool IsSampleData { get; init; }

    /// <summary>True for a body that decides, such as the council; others propose.</summary>
    public required bool Decides { get; init; }

    /// <summary>Who presides; null when nobody is appointed.</summary>
    public required ParticipantRecord? Chair { get; init; }

    /// <summary>Who keeps the record; null when nobody is appointed.</summary>
    public required ParticipantRecord? Secretary { get; init; }

    /// <summary>Seats (platser) that are called, in the body's order; empty when nothing is known about them that day.</summary>
    public required IReadOnlyList<CalledSeatRecord> Called { get; init; }

    /// <summary>Föredragningslistan: what the items say before the meeting, without an outcome.</summary>
    public required IReadOnlyList<ItemRecord> Items { get; init; }

    /// <summary>When what the notice says was last changed (UTC).</summary>
    public required DateTime CreatedUtc { get; init; }
}

/// <summary>A seat that is called.</summary>
/// <param name="Party">The party (part) whose seat it is.</param>
/// <param name="Member">Ordinarie ledamot; null when the seat is vacant.</param>
/// <param name="Deputy">Ersättare; null when there is none.</param>
public sealed record CalledSeatRecord(string Party, ParticipantRecord? Member, ParticipantRecord? Deputy);
