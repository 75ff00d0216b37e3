using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Bodies with people in them, their meetings and what comes of those.</summary>
public static partial class TestData
{
    /// <summary>The day of a meeting when a test says nothing else: the Swedish day of <see cref="Now"/>.</summary>
    public static readonly DateOnly MeetingDay = StockholmTime.DayOf(Now);

    /// <summary>A body in which every seat is held from <see cref="Year"/> to the end of the next year.</summary>
    public static StaffedBody Staffed(BodyKind kind = BodyKind.Council, BodyRules? rules = null)
    {
        var (body, board) = (Body(kind, rules), Party("Länsstyrelsen", PartyKind.CountyBoard));
        var (chair, secretary) = (
            Domain.Bodies.Seat.Create(body, board, 1, SeatFunction.Chair),
            Domain.Bodies.Seat.Create(body, board, 1, SeatFunction.Secretary));
        var (first, second) = (Domain.Bodies.Seat.Create(body, Party("Kinda")), Domain.Bodies.Seat.Create(body, Party("Ydre")));
        foreach (var seat in new[] { chair, secretary, first, second })
        {
            seat.Appoint(
                Person(seat.Party), MandateRole.Member, new DateOnly(Year, 1, 1), new DateOnly(Year + 1, 12, 31), "kommunfullmäktige");
        }
        foreach (var seat in new[] { first, second })
        {
            seat.Appoint(
                Person(seat.Party), MandateRole.Deputy, new DateOnly(Year, 1, 1), new DateOnly(Year + 1, 12, 31), "kommunfullmäktige");
        }
        return new StaffedBody(body, chair, secretary, first, second);
    }

    /// <summary>A planned meeting with an empty agenda.</summary>
    public static Meeting Meeting(Body? body = null, DateOnly? day = null, Action<Meeting>? then = null)
    {
        body ??= Body();
        var meeting = Domain.Meetings.Meeting.Plan(
            body, body.Name, day ?? MeetingDay, new TimeOnly(9, 0), new TimeOnly(12, 0), "Linköping", takenSlugs: []);
        then?.Invoke(meeting);
        return meeting;
    }

    /// <summary>A planned meeting with one item per outcome, recorded; an outcome of null leaves the item open.</summary>
    public static Meeting MeetingWith(
        Body? body = null, DateOnly? day = null, params ItemOutcome?[] outcomes) => Meeting(body, day, meeting =>
    {
        foreach (var outcome in outcomes)
            meeting.AddItem(Content()).Record(Recording(outcome));
    });

    public static AgendaItemContent Content(string title = "Läget i länet", ItemKind kind = ItemKind.Decision) =>
        new() { Title = title, Kind = kind };

    /// <summary>What can be recorded so that the meeting can be closed.</summary>
    public static ItemRecording Recording(ItemOutcome? outcome) => new()
    {
        Outcome = outcome,
        Text = "Frågan redovisas.",
        Decision = outcome is ItemOutcome.Decision or ItemOutcome.Assignment ? ["att godkänna förslaget"] : [],
    };

    /// <summary>A closed meeting of a body; an item of information when nothing else is said.</summary>
    public static Meeting HeldMeeting(StaffedBody? staffed = null, DateOnly? day = null, params ItemOutcome?[] outcomes)
    {
        staffed ??= Staffed();
        return staffed.Close(MeetingWith(staffed.Body, day, outcomes.Length == 0 ? [ItemOutcome.Information] : outcomes));
    }

    /// <summary>A meeting of a body in a status.</summary>
    public static Meeting MeetingIn(MeetingStatus status, StaffedBody? staffed = null)
    {
        staffed ??= Staffed();
        var meeting = MeetingWith(staffed.Body, null, ItemOutcome.Information);
        if (status is MeetingStatus.Called or MeetingStatus.Held)
            meeting.Call(Now);
        if (status == MeetingStatus.Held)
            staffed.Close(meeting);
        if (status == MeetingStatus.Cancelled)
            meeting.Cancel("För få kan komma");
        return meeting;
    }

    /// <summary>Minutes in a status. The chair and the member of the first seat verify.</summary>
    public static Minutes MinutesIn(MinutesStatus status, StaffedBody? staffed = null)
    {
        staffed ??= Staffed();
        var minutes = HeldMeeting(staffed).Minutes!;
        if (status != MinutesStatus.Draft)
            minutes.SendForVerification(staffed.ChairPerson, [staffed.FirstMember], Now);
        if (status is MinutesStatus.Verified or MinutesStatus.Published)
        {
            minutes.Verify(staffed.ChairPerson, Now, Checksum);
            minutes.Verify(staffed.FirstMember, Now, Checksum);
        }

        if (status == MinutesStatus.Published)
            minutes.Publish(Now);
        return minutes;
    }

    public static readonly string Checksum = new('a', 64);

    /// <summary>Notes of the preparatory group in a status, sent out without a last day for comments.</summary>
    public static Notes NotesIn(NotesStatus status)
    {
        var notes = HeldMeeting(Staffed(BodyKind.PreparatoryGroup)).Notes!;
        if (status != NotesStatus.Draft)
            notes.SendOut(Now, "Sara Samordnare", commentsBy: null);
        if (status == NotesStatus.Final)
            notes.Finalise(Now);
        return notes;
    }

    /// <summary>An item with a plan put to the council, and what became of it recorded.</summary>
    public static AgendaItem Put(Meeting meeting, CouncilMatter matter, ItemOutcome? outcome = null)
    {
        var item = meeting.AddItem(Content($"{matter.LogName}"));
        item.Put(matter);
        item.Record(Recording(outcome));
        return item;
    }

    /// <summary>The council decides on a plan that is proposed, at a meeting of its own.</summary>
    public static AgendaItem Decide(ActivityPlan plan, ItemOutcome outcome)
    {
        var staffed = Staffed();
        var meeting = Meeting(staffed.Body);
        var item = Put(meeting, plan, outcome);
        staffed.Close(meeting);
        return item;
    }
}

/// <summary>A body, its seats and who holds them.</summary>
public sealed record StaffedBody(Body Body, Seat Chair, Seat Secretary, Seat First, Seat Second)
{
    private readonly Dictionary<int, ParagraphCounter> counters = [];

    public IReadOnlyList<Seat> Seats { get; } = [Chair, Secretary, First, Second];

    public Person ChairPerson => Chair.HolderOn(TestData.MeetingDay, MandateRole.Member)!;

    public Person FirstMember => First.HolderOn(TestData.MeetingDay, MandateRole.Member)!;

    public Person FirstDeputy => First.HolderOn(TestData.MeetingDay, MandateRole.Deputy)!;

    public Person SecondMember => Second.HolderOn(TestData.MeetingDay, MandateRole.Member)!;

    /// <summary>The paragraph numbers of a year, the same object each time.</summary>
    public ParagraphCounter CounterOf(int year)
    {
        if (!counters.TryGetValue(year, out var counter))
            counters[year] = counter = ParagraphCounter.Start(Body, year);
        return counter;
    }

    /// <summary>Opens a closed meeting again, lets its items end in other ways and closes it; facts say what rests on it.</summary>
    public Meeting CloseAgain(Meeting meeting, RestingFacts? rests = null, params (AgendaItem Item, ItemOutcome Outcome)[] changes)
    {
        if (!meeting.IsReopened)
            meeting.Reopen("Fel resultat", "Karin Lindqvist", TestData.Now);
        foreach (var (item, outcome) in changes)
            item.Record(TestData.Recording(outcome));
        meeting.Close(Seats, [], CounterOf(meeting.Date.Year), TestData.Now, rests);
        return meeting;
    }

    /// <summary>Closes a meeting at noon of its day in UTC, or at another instant.</summary>
    public Meeting Close(Meeting meeting, DateTime? now = null, params Meeting[] openEarlier)
    {
        meeting.Close(
            Seats, openEarlier, CounterOf(meeting.Date.Year), now ?? meeting.Date.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));
        return meeting;
    }
}
