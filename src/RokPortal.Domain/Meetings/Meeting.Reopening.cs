namespace RokPortal.Domain.Meetings;

/// <summary>
/// Öppna mötet igen: between the closing and the day the record is sent, what was recorded wrongly can be mended. Decisions stay in
/// force and numbers stay given; the next closing sees what has changed.
/// </summary>
public sealed partial class Meeting
{
    /// <summary>When it was to end, if it was closed with the real end; the notice keeps to it.</summary>
    public TimeOnly? PlannedEnd { get; private set; }

    /// <summary>Where it was to be, if that was corrected afterwards; the notice keeps to it.</summary>
    public string? PlannedPlace { get; private set; }

    private readonly List<MeetingReopening> reopenings = [];

    /// <summary>Whether it has been opened again and not been closed since. It is held all the same.</summary>
    public bool IsReopened { get; private set; }

    /// <summary>Times it was opened again, in no order; sort by time.</summary>
    public IReadOnlyList<MeetingReopening> Reopenings => reopenings;

    /// <summary>Whether it is closed now, so that the outcomes stand.</summary>
    public bool IsClosed => Status == MeetingStatus.Held && !IsReopened;

    /// <summary>Why the meeting cannot be opened again.</summary>
    /// <param name="reason">Why it would be.</param>
    public IReadOnlyList<MeetingReopeningRefusal> RefusalsToReopen(string reason) => this switch
    {
        { Status: not MeetingStatus.Held } => [MeetingReopeningRefusal.NotHeld],
        { IsReopened: true } => [MeetingReopeningRefusal.IsReopened],
        { Minutes.Status: not MinutesStatus.Draft } or { Notes.Status: not NotesStatus.Draft } => [MeetingReopeningRefusal.RecordIsOut],
        _ => string.IsNullOrWhiteSpace(reason) ? [MeetingReopeningRefusal.NoReason] : [],
    };

    /// <summary>Öppnar mötet igen: outcomes can be changed until it is closed again. Nothing is taken back by that alone.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Name of who does it.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToReopen"/> lists reasons.</exception>
    public MeetingReopening Reopen(string reason, string by, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Reopen), RefusalsToReopen(reason));
        var reopening = new MeetingReopening(this, reason, by, now);
        reopenings.Add(reopening);
        IsReopened = true;
        return reopening;
    }

    /// <summary>Why attendance, place and co-opted cannot be mended: they follow the record, not the closing.</summary>
    public IReadOnlyList<MendingRefusal> RefusalsToMend() => Status switch
    {
        MeetingStatus.Cancelled => [MendingRefusal.IsCancelled],
        MeetingStatus.Held when Minutes is not { Status: MinutesStatus.Draft } && Notes is not { Status.IsOpen: true } =>
            [MendingRefusal.RecordIsLocked],
        _ => [],
    };

    /// <summary>Rättar platsen.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToMend"/> lists reasons.</exception>
    public void CorrectPlace(string place)
    {
        RefusedException.ThrowIfAny(nameof(CorrectPlace), RefusalsToMend());
        PlannedPlace ??= Place;
        Place = place;
    }

    /// <summary>Why the meeting cannot be said to have ended at a time.</summary>
    public IReadOnlyList<SchedulingRefusal> RefusalsToEndAt(TimeOnly end) =>
        IsReopened ? RefusalsToPlan(Start, end) : RefusalsToReschedule(Start, end);

    /// <summary>Writes when the meeting ended; asked for when it is closed.</summary>
    /// <param name="end">The real end, in Swedish time.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToEndAt"/> lists reasons.</exception>
    public void EndAt(TimeOnly end)
    {
        RefusedException.ThrowIfAny(nameof(EndAt), RefusalsToEndAt(end));
        PlannedEnd ??= End;
        End = end;
    }
}

/// <summary>Återöppning: a closed meeting was opened again.</summary>
public sealed class MeetingReopening
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 1000;

    private MeetingReopening()
    {
    }

    internal MeetingReopening(Meeting meeting, string reason, string by, DateTime now) =>
        (Meeting, Reason, ReopenedBy, ReopenedUtc) = (meeting, reason, by, now);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Name of who did it.</summary>
    public string ReopenedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime ReopenedUtc { get; private set; }
}

/// <summary>What others have built on a meeting since it was closed, as far as neither it nor its matters know of it.</summary>
/// <param name="LaterHasNumbers">Whether a later meeting of the body in the same year has paragraph numbers.</param>
/// <param name="TakenUp">Items that another meeting has taken up.</param>
/// <param name="RestedOn">Items on whose effect something rests that their matter does not know of.</param>
public sealed record RestingFacts(bool LaterHasNumbers, IReadOnlySet<Guid> TakenUp, IReadOnlySet<Guid> RestedOn)
{
    /// <summary>Nothing.</summary>
    public static RestingFacts None { get; } = new(false, new HashSet<Guid>(), new HashSet<Guid>());
}
