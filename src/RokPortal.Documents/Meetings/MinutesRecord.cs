namespace RokPortal.Documents.Meetings;

/// <summary>
/// Protokoll as it is printed and frozen: one meeting's formal record, at one moment, without references to anything that can change.
/// That minutes are kept is the agreement's demand; the form follows custom, not the law of municipal boards.
/// Texts marked Markdown hold the portal's subset of it.
/// </summary>
public sealed record MinutesRecord
{
    /// <summary>Name and number of this shape in frozen records; a new number when a property changes meaning or goes away.</summary>
    public const string Schema = "minutes/1";

    /// <summary>The body (organ) that met, such as "Integrationsrådet".</summary>
    public required string BodyName { get; init; }

    /// <summary>Who keeps the minutes, such as "Länsstyrelsen Östergötland".</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Postal address of who keeps the minutes.</summary>
    public required string Address { get; init; }

    /// <summary>Day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When the meeting began.</summary>
    public required TimeOnly Start { get; init; }

    /// <summary>When the meeting ended; null when nobody has said.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Plats.</summary>
    public required string Place { get; init; }

    /// <summary>Diarienummer, entered by hand.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>How far the minutes have come.</summary>
    public required MinutesStatus Standing { get; init; }

    /// <summary>Day of publication on the portal. There is no notice board (anslag): the council's decisions are not appealed.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>True when the content is demo data; every page then says "Exempeldata".</summary>
    public bool IsSampleData { get; init; }

    /// <summary>Ordförande; null when nobody is named.</summary>
    public required ParticipantRecord? Chair { get; init; }

    /// <summary>Sekreterare; null when nobody is named.</summary>
    public required ParticipantRecord? Secretary { get; init; }

    /// <summary>Närvaro, seat by seat, in the body's order.</summary>
    public required IReadOnlyList<AttendanceRecord> Attendance { get; init; }

    /// <summary>Adjungerade, as "Namn, organisation".</summary>
    public required IReadOnlyList<string> CoOpted { get; init; }

    /// <summary>Utses att justera: names, without the chair.</summary>
    public required IReadOnlyList<string> Verifiers { get; init; }

    /// <summary>Ärenden in the order of the agenda (föredragningslista).</summary>
    public required IReadOnlyList<ItemRecord> Items { get; init; }

    /// <summary>Justering: who has verified the minutes, in order of time.</summary>
    public required IReadOnlyList<SignatureRecord> Signatures { get; init; }

    /// <summary>Rättelser of verified minutes, in order of time.</summary>
    public required IReadOnlyList<CorrectionRecord> Corrections { get; init; }

    /// <summary>When the record was made (UTC).</summary>
    public required DateTime CreatedUtc { get; init; }
}

/// <summary>One person's verification (justering) of the minutes.</summary>
/// <param name="Name">Who verified.</param>
/// <param name="Role">"Ordförande" or "Justerare".</param>
/// <param name="SignedUtc">When (UTC); shown in Swedish civil time.</param>
/// <param name="Sha256">Checksum of the text that was verified.</param>
public sealed record SignatureRecord(string Name, string Role, DateTime SignedUtc, string Sha256);

/// <summary>A correction (rättelse) noted on verified minutes.</summary>
/// <param name="Text">What is corrected, Markdown.</param>
/// <param name="CorrectedUtc">When (UTC); shown as a Swedish date.</param>
/// <param name="CorrectedBy">Who noted the correction.</param>
public sealed record CorrectionRecord(string Text, DateTime CorrectedUtc, string CorrectedBy);
