namespace RokPortal.Domain.Meetings;

/// <summary>State of a meeting.</summary>
public enum MeetingStatus
{
    /// <summary>Planerat: day and place are set; the agenda is being written.</summary>
    Planned,

    /// <summary>Kallat: the members have been called and may read the agenda.</summary>
    Called,

    /// <summary>Genomfört: only by the secretary's <em>Avsluta mötet</em>, never by its day passing.</summary>
    Held,

    /// <summary>Inställt.</summary>
    Cancelled,
}

/// <summary>Why a meeting cannot be planned, or moved to another time.</summary>
public enum SchedulingRefusal
{
    /// <summary>It would end before it starts.</summary>
    EndsBeforeItStarts,

    /// <summary>The meeting is held.</summary>
    IsHeld,

    /// <summary>The meeting is cancelled.</summary>
    IsCancelled,
}

/// <summary>Why the agenda cannot be changed.</summary>
public enum AgendaRefusal
{
    /// <summary>The meeting is held; its paragraphs are numbered.</summary>
    IsHeld,

    /// <summary>The meeting is cancelled.</summary>
    IsCancelled,

    /// <summary>A deputy would serve for two seats at the same item.</summary>
    DeputyServesElsewhere,

    /// <summary>A deputy serves at this item only.</summary>
    DeputyServesOnlyThen,
}

/// <summary>Why the members cannot be called to a meeting.</summary>
public enum CallingRefusal
{
    /// <summary>They are called already, or the meeting is held or cancelled.</summary>
    NotPlanned,

    /// <summary>There is nothing on the agenda.</summary>
    NoItems,
}

/// <summary>Why a meeting cannot be cancelled.</summary>
public enum CancellationRefusal
{
    /// <summary>The meeting is held.</summary>
    IsHeld,

    /// <summary>The meeting is cancelled already.</summary>
    IsCancelled,
}

/// <summary>Why a closed meeting cannot be opened again.</summary>
public enum MeetingReopeningRefusal
{
    /// <summary>The meeting has not been closed.</summary>
    NotHeld,

    /// <summary>It is open again already.</summary>
    IsReopened,

    /// <summary>The minutes are out for verification or verified, or the notes have been sent out.</summary>
    RecordIsOut,

    /// <summary>It is not said why.</summary>
    NoReason,
}

/// <summary>Why attendance, place and co-opted cannot be mended.</summary>
public enum MendingRefusal
{
    /// <summary>The meeting is cancelled.</summary>
    IsCancelled,

    /// <summary>The record is out for verification, verified or final.</summary>
    RecordIsLocked,
}

/// <summary>Why attendance cannot be recorded.</summary>
public enum AttendanceRefusal
{
    /// <summary>The meeting is cancelled, or its record is out for verification, verified or final.</summary>
    IsClosed,

    /// <summary>The seat is another body's.</summary>
    OtherBody,

    /// <summary>Nobody holds the seat as member on the day.</summary>
    SeatIsVacant,

    /// <summary>Nobody holds the seat as deputy on the day.</summary>
    NoDeputy,

    /// <summary>The deputy serves for another seat at the same items; one seat at a time.</summary>
    DeputyServesElsewhere,

    /// <summary>The member is there all the time, so nobody can stand in.</summary>
    MemberIsPresent,

    /// <summary>The deputy's last item comes before the first.</summary>
    EndsBeforeItStarts,
}

/// <summary>Sort of obstacle to closing a meeting.</summary>
public enum ClosingRefusal
{
    /// <summary>The meeting is closed already.</summary>
    IsHeld,

    /// <summary>The meeting is cancelled.</summary>
    IsCancelled,

    /// <summary>The day of the meeting has not come.</summary>
    NotYet,

    /// <summary>An earlier meeting of the body in the same year is open; its paragraphs come first.</summary>
    EarlierMeetingIsOpen,

    /// <summary>There is nothing on the agenda.</summary>
    NoItems,

    /// <summary>An item has no outcome.</summary>
    OutcomeMissing,

    /// <summary>An item is a decision or an assignment, but does not say what was decided.</summary>
    DecisionMissing,

    /// <summary>A matter is returned without a reason.</summary>
    ReasonMissing,

    /// <summary>The item's matter is not before the council.</summary>
    MatterIsNotProposed,

    /// <summary>The item's matter was taken back and changed after it was put on the agenda.</summary>
    MatterHasChanged,

    /// <summary>What the item would decide cannot be put into force as things are now.</summary>
    MatterCannotBeCarried,

    /// <summary>An item before this one decides on the same.</summary>
    DecidedTwice,

    /// <summary>The meeting was opened again and the item ends in another way, but something rests on how it ended before.</summary>
    SomethingRestsOnIt,

    /// <summary>The meeting was opened again and the item does not come back any more, but another meeting has taken it up.</summary>
    IsTakenUp,

    /// <summary>The meeting was opened again and the item needs a number, but a later meeting has taken the next.</summary>
    LaterMeetingHasNumbers,

    /// <summary>A deputy who was recorded as serving has no mandate on the day of the meeting any more.</summary>
    DeputyHasNoMandate,

    /// <summary>What was recorded about a seat contradicts the day or the agenda, which were changed since.</summary>
    AttendanceDoesNotHold,
}

/// <summary>Something that stands in the way of closing a meeting, and where it is mended.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Item">The item it concerns, if one.</param>
/// <param name="Attendance">The attendance it concerns, if one.</param>
/// <param name="Meeting">The other meeting it concerns, if one.</param>
public sealed record ClosingObstacle(
    ClosingRefusal Reason, AgendaItem? Item = null, Attendance? Attendance = null, Meeting? Meeting = null);
