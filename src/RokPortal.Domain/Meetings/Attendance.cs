namespace RokPortal.Domain.Meetings;

/// <summary>
/// Närvaro: how one seat was filled at one meeting. Until the meeting is closed the persons follow the mandates of the
/// meeting's day; the closing copies name, office, party and role here, so that later changes never reach back.
/// </summary>
public sealed class Attendance : Aggregate
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 500;

    private Attendance()
    {
    }

    internal Attendance(Meeting meeting, Seat seat)
    {
        Meeting = meeting;
        MeetingId = meeting.Id;
        Seat = seat;
        SeatId = seat.Id;
        Function = seat.Function;
        PartyName = seat.Party.ShortName;
        IsMunicipality = seat.Party.Kind == PartyKind.Municipality;
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>Key of <see cref="Meeting"/>.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>The seat.</summary>
    public Seat Seat { get; private set; } = null!;

    /// <summary>Key of <see cref="Seat"/>.</summary>
    public Guid SeatId { get; private set; }

    /// <summary>What the seat did in the body then.</summary>
    public SeatFunction Function { get; private set; }

    /// <summary>Short name of the party then.</summary>
    public string PartyName { get; private set; } = "";

    /// <summary>Whether the party was a municipality; they are listed first.</summary>
    public bool IsMunicipality { get; private set; }

    /// <summary>Whether the member was there.</summary>
    public AttendanceStatus Status { get; private set; }

    /// <summary>The member that day; null for a vacant seat.</summary>
    public Person? Member { get; private set; }

    /// <summary>Key of <see cref="Member"/>.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>Name of the member then; empty for a vacant seat.</summary>
    public string MemberName { get; private set; } = "";

    /// <summary>Office of the member then.</summary>
    public string MemberOffice { get; private set; } = "";

    /// <summary>Tjänstgörande ersättare: who served for the member, or null.</summary>
    public Person? Deputy { get; private set; }

    /// <summary>Key of <see cref="Deputy"/>.</summary>
    public Guid? DeputyId { get; private set; }

    /// <summary>Name of the serving deputy then; empty when nobody served.</summary>
    public string DeputyName { get; private set; } = "";

    /// <summary>Office of the serving deputy then.</summary>
    public string DeputyOffice { get; private set; } = "";

    /// <summary>The first item for which the deputy served; null for the first of the meeting.</summary>
    public AgendaItem? DeputyFrom { get; private set; }

    /// <summary>Key of <see cref="DeputyFrom"/>.</summary>
    public Guid? DeputyFromId { get; private set; }

    /// <summary>The last item for which the deputy served; null for the last of the meeting.</summary>
    public AgendaItem? DeputyTo { get; private set; }

    /// <summary>Key of <see cref="DeputyTo"/>.</summary>
    public Guid? DeputyToId { get; private set; }

    /// <summary>Note ("Deltar inte i punkterna 1–4").</summary>
    public string Note { get; private set; } = "";

    /// <inheritdoc />
    public override string LogName => PartyName;

    /// <summary>Whether the seat was filled for at least a part of the meeting.</summary>
    public bool IsRepresented => Status == AttendanceStatus.Present || DeputyId is not null;

    /// <summary>What is proposed before anything is recorded: the member of that day is there; a vacant seat is not filled.</summary>
    internal static AttendanceEntry Proposed(Seat seat, DateOnly day) =>
        new(seat.HolderOn(day, MandateRole.Member) is null ? AttendanceStatus.Absent : AttendanceStatus.Present);

    /// <summary>What was recorded, to be judged anew.</summary>
    internal AttendanceEntry Entry => new(Status, DeputyId is not null, DeputyFrom, DeputyTo, Note);

    internal void Record(AttendanceEntry entry)
    {
        Status = entry.Status;
        Note = entry.Note;
        // Once the meeting is held, who sat there stays as it was written then: what is mended is what they did.
        var isFrozen = Meeting.Status == MeetingStatus.Held;
        if (!isFrozen || MemberId is null)
            TakeMember();
        if (!entry.DeputyServes || !isFrozen || DeputyId is null)
            TakeDeputy(entry.DeputyServes);
        (DeputyFrom, DeputyFromId) = (entry.DeputyFrom, entry.DeputyFrom?.Id);
        (DeputyTo, DeputyToId) = (entry.DeputyTo, entry.DeputyTo?.Id);
    }

    /// <summary>Copies the persons as they are called now. The deputy's mandate has been checked.</summary>
    internal void Freeze()
    {
        PartyName = Seat.Party.ShortName;
        TakeMember();
        if (DeputyId is not null && Seat.HolderOn(Meeting.Date, MandateRole.Deputy) is { } deputy)
            (DeputyName, DeputyOffice) = (deputy.Name, deputy.OfficeTitle);
    }

    /// <summary>The deputy serves from and to other items, because the agenda has changed.</summary>
    internal void Serve(AgendaItem? from, AgendaItem? to)
    {
        (DeputyFrom, DeputyFromId) = (from, from?.Id);
        (DeputyTo, DeputyToId) = (to, to?.Id);
    }

    private void TakeDeputy(bool serves)
    {
        Deputy = serves ? Seat.HolderOn(Meeting.Date, MandateRole.Deputy) : null;
        DeputyId = Deputy?.Id;
        (DeputyName, DeputyOffice) = (Deputy?.Name ?? "", Deputy?.OfficeTitle ?? "");
    }

    private void TakeMember()
    {
        var member = Seat.HolderOn(Meeting.Date, MandateRole.Member);
        (Member, MemberId, MemberName, MemberOffice) = (member, member?.Id, member?.Name ?? "", member?.OfficeTitle ?? "");
    }
}

/// <summary>Whether the member of a seat was at the meeting.</summary>
public enum AttendanceStatus
{
    /// <summary>Närvarande.</summary>
    Present,

    /// <summary>Förhinder: said so before.</summary>
    Excused,

    /// <summary>Frånvarande.</summary>
    Absent,
}

/// <summary>What is recorded about a seat.</summary>
/// <param name="Status">Whether the member was there.</param>
/// <param name="DeputyServes">Whether the seat's deputy of that day served.</param>
/// <param name="DeputyFrom">The first item for which the deputy served; null for the first of the meeting.</param>
/// <param name="DeputyTo">The last item for which the deputy served; null for the last of the meeting.</param>
/// <param name="Note">Note, or empty.</param>
public sealed record AttendanceEntry(
    AttendanceStatus Status,
    bool DeputyServes = false,
    AgendaItem? DeputyFrom = null,
    AgendaItem? DeputyTo = null,
    string Note = "");
