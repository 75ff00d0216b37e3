namespace RokPortal.Documents.Meetings;

/// <summary>The only words for states at and after a meeting that documents say too.</summary>
public static class MeetingStateTexts
{
    /// <summary>Swedish for the state of a protokoll.</summary>
    public static string Of(MinutesStatus status) => status switch
    {
        MinutesStatus.Draft => "Utkast",
        MinutesStatus.AwaitingVerification => "För justering",
        MinutesStatus.Verified => "Justerat",
        MinutesStatus.Published => "Publicerat",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Swedish for the state of minnesanteckningar.</summary>
    public static string Of(NotesStatus status) => status switch
    {
        NotesStatus.Draft => "Utkast",
        NotesStatus.SentOut => "Utskickade",
        NotesStatus.Final => "Slutliga",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Swedish for how an item ended.</summary>
    public static string Of(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.Information => "Information",
        ItemOutcome.Decision => "Beslut",
        ItemOutcome.Assignment => "Uppdrag",
        ItemOutcome.Tabled => "Bordlagd",
        ItemOutcome.Referred => "Återremitterad",
        ItemOutcome.NotReached => "Ej behandlad",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>Swedish for a seat's attendance.</summary>
    public static string Of(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Present => "Närvarande",
        AttendanceStatus.Excused => "Förhinder",
        AttendanceStatus.Absent => "Frånvarande",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
