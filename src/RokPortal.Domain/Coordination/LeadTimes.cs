using RokPortal.Domain.Bodies;
using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Coordination;

/// <summary>
/// Ledtider: when the papers of a meeting are due, before and after it, and when a party is reminded of its report. A
/// county's own data; what is written here is what counties usually keep to. Only minutes and notes go by working days.
/// </summary>
public sealed record LeadTimes
{
    /// <summary>Days before a meeting by which its matters are in; from then on calling is at hand.</summary>
    public int ItemDays { get; init; } = 28;

    /// <summary>Days before a meeting of the council by which its kallelse is out.</summary>
    public int CouncilNoticeDays { get; init; } = 14;

    /// <summary>Days before a meeting of another body by which its kallelse is out.</summary>
    public int GroupNoticeDays { get; init; } = 10;

    /// <summary>Working days after a meeting by which its protokoll is out for verification.</summary>
    public int MinutesWorkingDays { get; init; } = 10;

    /// <summary>Days that the chair and the verifiers have to verify.</summary>
    public int VerificationDays { get; init; } = 14;

    /// <summary>Working days after a meeting by which its minnesanteckningar are out.</summary>
    public int NotesWorkingDays { get; init; } = 5;

    /// <summary>Working days that the participants have to comment on minnesanteckningar.</summary>
    public int NotesCommentWorkingDays { get; init; } = 5;

    /// <summary>Days before the last day on which a party that has not reported is reminded. It is reminded on the last day too.</summary>
    public int ReminderDays { get; init; } = 7;

    /// <summary>Days after the last day on which a party that has not reported is reminded again.</summary>
    public int LateReminderDays { get; init; } = 3;

    /// <summary>Days after the last day on which the party's member of the council is told.</summary>
    public int EscalationDays { get; init; } = 10;

    /// <summary>First day on which calling to a meeting is at hand.</summary>
    public DateOnly ItemsBy(DateOnly meeting) => meeting.AddDays(-ItemDays);

    /// <summary>Last day for the kallelse to a meeting of a sort of body.</summary>
    public DateOnly NoticeBy(BodyKind kind, DateOnly meeting) => meeting.AddDays(kind == BodyKind.Council ? -CouncilNoticeDays : -GroupNoticeDays);

    /// <summary>Last day to send out the protokoll of a meeting for verification.</summary>
    public DateOnly MinutesBy(DateOnly meeting) => meeting.AddWorkingDays(MinutesWorkingDays);

    /// <summary>Last day to verify a protokoll that was sent out on a day.</summary>
    public DateOnly VerificationBy(DateOnly sent) => sent.AddDays(VerificationDays);

    /// <summary>Last day to send out the minnesanteckningar of a meeting.</summary>
    public DateOnly NotesBy(DateOnly meeting) => meeting.AddWorkingDays(NotesWorkingDays);

    /// <summary>Last day for comments on minnesanteckningar that are sent out on a day.</summary>
    public DateOnly NotesCommentsBy(DateOnly sent) => sent.AddWorkingDays(NotesCommentWorkingDays);
}
