namespace RokPortal.Domain.Coordination;

/// <summary>
/// Ledtider: when the papers of a meeting are due, before and after it, and when a party is reminded of its report. A
/// county's own data; what is written here is what counties usually keep to. Only minutes and notes go by working days.
/// </summary>
public sealed record LeadTimes
{
    /// <summary>Fewest days between a reminder and the last day: on the last day itself a party is reminded anyway.</summary>
    public const int FewestReminderDays = 1;

    /// <summary>Most days between a reminder and the last day.</summary>
    public const int MostReminderDays = 60;

    /// <summary>Days before a meeting by which its matters are in; from then on calling is at hand.</summary>
    public int ItemDays { get; init; } = 28;

    /// <summary>Days before a meeting of a body that decides by which its kallelse is out, unless the body has days of its own.</summary>
    public int CouncilNoticeDays { get; init; } = 14;

    /// <summary>Days before a meeting of another body by which its kallelse is out, unless the body has days of its own.</summary>
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

    /// <summary>Why no county can keep to these.</summary>
    internal IEnumerable<LeadTimesRefusal> Refusals()
    {
        if (!IsReminderDays(ReminderDays))
            yield return LeadTimesRefusal.ReminderIsOutOfBounds;
        if (!IsReminderDays(LateReminderDays))
            yield return LeadTimesRefusal.LateReminderIsOutOfBounds;
        if (!IsReminderDays(EscalationDays))
            yield return LeadTimesRefusal.EscalationIsOutOfBounds;
        else if (IsReminderDays(LateReminderDays) && EscalationDays < LateReminderDays)
            yield return LeadTimesRefusal.EscalationIsBeforeLateReminder;
    }

    /// <summary>First day on which calling to a meeting is at hand.</summary>
    public DateOnly ItemsBy(DateOnly meeting) => meeting.AddDays(-ItemDays);

    /// <summary>Last day for the kallelse to a meeting.</summary>
    /// <param name="decides">See <see cref="Bodies.Body.Decides"/>.</param>
    /// <param name="bodysOwn">See <see cref="Bodies.Body.NoticeDays"/>.</param>
    /// <param name="meeting">Day of the meeting.</param>
    public DateOnly NoticeBy(bool decides, int? bodysOwn, DateOnly meeting) =>
        meeting.AddDays(-(bodysOwn ?? (decides ? CouncilNoticeDays : GroupNoticeDays)));

    /// <summary>Last day to send out the protokoll of a meeting for verification.</summary>
    public DateOnly MinutesBy(DateOnly meeting) => meeting.AddWorkingDays(MinutesWorkingDays);

    /// <summary>Last day to verify a protokoll that was sent out on a day.</summary>
    public DateOnly VerificationBy(DateOnly sent) => sent.AddDays(VerificationDays);

    /// <summary>Last day to send out the minnesanteckningar of a meeting.</summary>
    public DateOnly NotesBy(DateOnly meeting) => meeting.AddWorkingDays(NotesWorkingDays);

    /// <summary>Last day for comments on minnesanteckningar that are sent out on a day.</summary>
    public DateOnly NotesCommentsBy(DateOnly sent) => sent.AddWorkingDays(NotesCommentWorkingDays);

    private static bool IsReminderDays(int days) => days is >= FewestReminderDays and <= MostReminderDays;
}

/// <summary>Why a county cannot keep to lead times.</summary>
public enum LeadTimesRefusal
{
    /// <summary>The reminder before the last day is nearer or farther than it may be.</summary>
    ReminderIsOutOfBounds,

    /// <summary>The reminder after the last day is nearer or farther than it may be.</summary>
    LateReminderIsOutOfBounds,

    /// <summary>The council's member is told sooner or later than may be.</summary>
    EscalationIsOutOfBounds,

    /// <summary>The council's member would be told before the party itself has been reminded.</summary>
    EscalationIsBeforeLateReminder,
}
