namespace RokPortal.Web.Pages.Meetings.Attendances;

/// <summary>Who serves for a seat, as the user chooses it.</summary>
public enum AttendanceChoice
{
    /// <summary>The member is there.</summary>
    Member,

    /// <summary>The member is there for a part, and the deputy serves for another.</summary>
    Both,

    /// <summary>The deputy serves.</summary>
    Deputy,

    /// <summary>Nobody: förhinder.</summary>
    Excused,

    /// <summary>Nobody: frånvarande.</summary>
    Absent,
}

/// <summary>How a seat was filled, as it is typed.</summary>
public sealed class AttendanceForm
{
    /// <summary>The version the user started from; 0 when nothing was recorded.</summary>
    public int Version { get; set; }

    /// <summary>Number of the item to go back to.</summary>
    public int? Item { get; set; }

    public AttendanceChoice? Choice { get; set; }

    /// <summary>Number of the first item for which the deputy serves; null for the first of the meeting.</summary>
    public int? From { get; set; }

    /// <summary>Number of the last item for which the deputy serves; null for the last of the meeting.</summary>
    public int? To { get; set; }

    [StringLength(Attendance.NoteLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken."), Display(Name = "Anteckning")]
    public string? Note { get; set; }

    /// <summary>What is recorded, or else what the mandates of the day propose.</summary>
    public static AttendanceForm Of(ListedAttendance? stored, bool hasMember) => new()
    {
        Version = stored?.Version ?? 0,
        Choice = stored switch
        {
            null => hasMember ? AttendanceChoice.Member : AttendanceChoice.Absent,
            { DeputyId: not null, Status: AttendanceStatus.Present } => AttendanceChoice.Both,
            { DeputyId: not null } => AttendanceChoice.Deputy,
            { Status: AttendanceStatus.Present } => AttendanceChoice.Member,
            { Status: AttendanceStatus.Excused } => AttendanceChoice.Excused,
            _ => AttendanceChoice.Absent,
        },
        From = stored?.DeputyFrom,
        To = stored?.DeputyTo,
        Note = stored?.Note,
    };

    /// <summary>The entry that was typed. Null if something in it cannot be read; the errors are in the model state.</summary>
    /// <param name="row">The seat as it is recorded.</param>
    /// <param name="items">The meeting's items.</param>
    /// <param name="prefix">What the names of the fields begin with.</param>
    /// <param name="state">Takes the errors.</param>
    public AttendanceEntry? Read(AttendanceRow row, IReadOnlyList<AgendaItem> items, string prefix, ModelStateDictionary state)
    {
        var (first, last) = (Choose(From, nameof(From)), Choose(To, nameof(To)));
        if (Choice is null && state.IsValid)
            state.AddModelError($"{prefix}.{nameof(Choice)}", $"Välj vem som tjänstgör för {row.InSentence}.");
        var status = Choice switch
        {
            AttendanceChoice.Member or AttendanceChoice.Both => AttendanceStatus.Present,
            AttendanceChoice.Excused => AttendanceStatus.Excused,
            // A member who is replaced has said so, unless it is recorded otherwise or there is no member.
            AttendanceChoice.Deputy when row.CanHaveMember
                && row.Stored is not { Status: AttendanceStatus.Absent, DeputyId: not null } => AttendanceStatus.Excused,
            _ => AttendanceStatus.Absent,
        };
        return state.IsValid
            ? new AttendanceEntry(status, Choice is AttendanceChoice.Deputy or AttendanceChoice.Both, first, last, Note ?? "")
            : null;

        AgendaItem? Choose(int? number, string field)
        {
            var item = items.FirstOrDefault(item => item.Number == number);
            if (number is not null && item is null)
                state.AddModelError($"{prefix}.{field}", "Välj en punkt i listan.");
            return item;
        }
    }
}
