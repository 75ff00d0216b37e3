using System.Globalization;

namespace RokPortal.Domain.Meetings;

/// <summary>
/// Möte of a body: its day and place, its agenda, who was there. Closing it numbers the paragraphs, freezes attendance
/// and puts the council's decisions into force. Agenda, attendance
/// and closing have a file each.
/// </summary>
public sealed partial class Meeting : Aggregate
{
    /// <summary>Longest place, in characters.</summary>
    public const int PlaceLength = 200;

    /// <summary>How the day is written in <see cref="Slug"/>.</summary>
    private const string SlugDay = "yyyy-MM-dd";

    private readonly List<AgendaItem> items = [];
    private readonly List<Attendance> attendances = [];
    private List<Guid> itemOrder = [];
    private List<string> formerSlugs = [];
    private List<string> coOpted = [];

    private Meeting()
    {
    }

    /// <summary>The body.</summary>
    public Body Body { get; private set; } = null!;

    /// <summary>Key of <see cref="Body"/>.</summary>
    public Guid BodyId { get; private set; }

    /// <summary>Name in addresses ("integrationsradet-2026-04-16"). Unique; follows the day.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Names in addresses that it had before it was moved; they lead on to <see cref="Slug"/>.</summary>
    public IReadOnlyList<string> FormerSlugs => formerSlugs;

    /// <summary>The day that the meeting was moved from last; null when its day has stood since it was planned.</summary>
    public DateOnly? MovedFrom => FormerSlugs is [.., var last]
        ? DateOnly.ParseExact(last.AsSpan(Body.Slug.Length + 1, SlugDay.Length), SlugDay, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Title ("Integrationsrådet, extra möte").</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day, in Sweden.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>When it starts, in Swedish time.</summary>
    public TimeOnly Start { get; private set; }

    /// <summary>When it ends, in Swedish time.</summary>
    public TimeOnly End { get; private set; }

    /// <summary>Plats.</summary>
    public string Place { get; private set; } = "";

    /// <summary>State.</summary>
    public MeetingStatus Status { get; private set; }

    /// <summary>When the members were called (kallelse), in UTC, or null.</summary>
    public DateTime? CalledUtc { get; private set; }

    /// <summary>When it was closed (Avsluta mötet), in UTC, or null.</summary>
    public DateTime? HeldUtc { get; private set; }

    /// <summary>Why it was cancelled, or empty.</summary>
    public string CancellationReason { get; private set; } = "";

    /// <summary>Number given to the latest item. Numbers are never used again.</summary>
    public int LastItemNumber { get; private set; }

    /// <summary>Ids of the items in the agenda's order.</summary>
    public IReadOnlyList<Guid> ItemOrder => itemOrder;

    /// <summary>The items, in no order; see <see cref="InOrder"/>.</summary>
    public IReadOnlyList<AgendaItem> Items => items;

    /// <summary>Attendance by seat, in no order. A seat without a row is as its mandates say.</summary>
    public IReadOnlyList<Attendance> Attendances => attendances;

    /// <summary>Adjungerade who were there: name and organisation, one each.</summary>
    public IReadOnlyList<string> CoOpted => coOpted;

    /// <summary>Protokoll; null until the meeting is held, and where the body keeps notes.</summary>
    public Minutes? Minutes { get; private set; }

    /// <summary>Minnesanteckningar; null until the meeting is held, and where the body keeps minutes.</summary>
    public Notes? Notes { get; private set; }

    /// <inheritdoc />
    public override string LogName => $"{Title} {Date:yyyy-MM-dd}";

    /// <summary>Whether the record may not be written on: minutes that are out for verification or later, notes that are final.</summary>
    public bool IsRecordLocked => Minutes is { Status: not MinutesStatus.Draft } || Notes is { Status: NotesStatus.Final };

    /// <summary>Name in addresses of a body's meeting on a day: a second one the same day gets "-2".</summary>
    /// <param name="body">The body.</param>
    /// <param name="date">The day.</param>
    /// <param name="taken">Names in use, former ones included.</param>
    public static string SlugFor(Body body, DateOnly date, IReadOnlyCollection<string> taken)
    {
        var slug = $"{body.Slug}-{date.ToString(SlugDay, CultureInfo.InvariantCulture)}";
        return Enumerable.Range(1, taken.Count + 1)
            .Select(number => number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"))
            .First(candidate => !taken.Contains(candidate));
    }

    /// <summary>Why a meeting cannot be planned at a time.</summary>
    public static IReadOnlyList<SchedulingRefusal> RefusalsToPlan(TimeOnly start, TimeOnly end) =>
        end <= start ? [SchedulingRefusal.EndsBeforeItStarts] : [];

    /// <summary>Planerar a meeting, with an empty agenda.</summary>
    /// <param name="body">The body.</param>
    /// <param name="title">Title.</param>
    /// <param name="date">The day, in Sweden.</param>
    /// <param name="start">Start, in Swedish time.</param>
    /// <param name="end">End, in Swedish time.</param>
    /// <param name="place">Place.</param>
    /// <param name="takenSlugs">Names in addresses that are in use, former ones included.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToPlan"/> lists reasons.</exception>
    public static Meeting Plan(
        Body body, string title, DateOnly date, TimeOnly start, TimeOnly end, string place, IReadOnlyCollection<string> takenSlugs)
    {
        RefusedException.ThrowIfAny(nameof(Plan), RefusalsToPlan(start, end));
        return new Meeting
        {
            Body = body,
            BodyId = body.Id,
            Title = title,
            Date = date,
            Start = start,
            End = end,
            Place = place,
            Slug = SlugFor(body, date, takenSlugs),
        };
    }

    /// <summary>Why the meeting cannot be moved to a time.</summary>
    public IReadOnlyList<SchedulingRefusal> RefusalsToReschedule(TimeOnly start, TimeOnly end) => Status switch
    {
        MeetingStatus.Held => [SchedulingRefusal.IsHeld],
        MeetingStatus.Cancelled => [SchedulingRefusal.IsCancelled],
        _ => RefusalsToPlan(start, end),
    };

    /// <summary>Ändrar title, time and place. A new day gives a new name in addresses; the old one leads on.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToReschedule"/> lists reasons.</exception>
    public void Reschedule(string title, DateOnly date, TimeOnly start, TimeOnly end, string place, IReadOnlyCollection<string> takenSlugs)
    {
        RefusedException.ThrowIfAny(nameof(Reschedule), RefusalsToReschedule(start, end));
        (Title, Start, End, Place) = (title, start, end, place);
        if (date == Date)
            return;

        formerSlugs = [.. formerSlugs, Slug];
        Date = date;
        Slug = SlugFor(Body, date, takenSlugs);
    }

    /// <summary>Why the members cannot be called.</summary>
    public IReadOnlyList<CallingRefusal> RefusalsToCall()
    {
        List<CallingRefusal> reasons = [];
        if (Status != MeetingStatus.Planned)
            reasons.Add(CallingRefusal.NotPlanned);
        if (items.Count == 0)
            reasons.Add(CallingRefusal.NoItems);
        return reasons;
    }

    /// <summary>Kallar: from now on those who are signed in may read the agenda.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToCall"/> lists reasons.</exception>
    public void Call(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Call), RefusalsToCall());
        (Status, CalledUtc) = (MeetingStatus.Called, now);
    }

    /// <summary>Why the meeting cannot be cancelled.</summary>
    public IReadOnlyList<CancellationRefusal> RefusalsToCancel() => Status switch
    {
        MeetingStatus.Held => [CancellationRefusal.IsHeld],
        MeetingStatus.Cancelled => [CancellationRefusal.IsCancelled],
        _ => [],
    };

    /// <summary>Ställer in the meeting.</summary>
    /// <param name="reason">Why, for those who were called.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToCancel"/> lists reasons.</exception>
    public void Cancel(string reason)
    {
        RefusedException.ThrowIfAny(nameof(Cancel), RefusalsToCancel());
        (Status, CancellationReason) = (MeetingStatus.Cancelled, reason);
    }

    /// <summary>
    /// What is locked with the meeting: its items and attendance, once it is held or cancelled; its record, while it is open again.
    /// </summary>
    public override IEnumerable<Aggregate> LockedNow() => this switch
    {
        { Status.IsOpen: true } => [],
        { IsReopened: true } => new Aggregate?[] { Minutes, Notes }.OfType<Aggregate>(),
        _ => [.. items, .. attendances],
    };
}
