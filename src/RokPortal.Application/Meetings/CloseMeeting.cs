using RokPortal.Data.Meetings;

namespace RokPortal.Application.Meetings;

/// <summary>What judging and closing a meeting needs at hand, read fresh for each try; its matters in whole only to close it.</summary>
public sealed class CloseMeeting
{
    private readonly IReadOnlyList<Seat> seats;
    private readonly IReadOnlyList<Meeting> openEarlier;
    private readonly ParagraphCounter counter;
    private readonly RestingFacts? rests;

    private CloseMeeting(
        Meeting meeting, IReadOnlyList<Seat> seats, IReadOnlyList<Meeting> openEarlier, ParagraphCounter counter, RestingFacts? rests)
    {
        Meeting = meeting;
        this.seats = seats;
        this.openEarlier = openEarlier;
        this.counter = counter;
        this.rests = rests;
    }

    /// <summary>The meeting with everything in it.</summary>
    public Meeting Meeting { get; }

    public static async Task<CloseMeeting> LoadAsync(RokDbContext db, Guid meetingId, CancellationToken cancel)
    {
        var meeting = await db.Meetings.WithEverything().SingleAsync(meeting => meeting.Id == meetingId, cancel);
        var (year, date, start) = (new DateOnly(meeting.Date.Year, 1, 1), meeting.Date, meeting.Start);
        var earlier = await db.Meetings.AsNoTracking()
            .Where(other => other.BodyId == meeting.BodyId && other.Id != meeting.Id && other.Date >= year
                && (other.Date < date || (other.Date == date && other.Start < start))
                && MeetingStatuses.Open.Contains(other.Status))
            .ToListAsync(cancel);
        var seats = await db.Seats.WithMandates().Where(seat => seat.BodyId == meeting.BodyId).ToListAsync(cancel);
        var counter = await db.ParagraphCounters
            .SingleOrDefaultAsync(counter => counter.BodyId == meeting.BodyId && counter.Year == meeting.Date.Year, cancel);
        var rests = meeting.IsReopened ? await ReadRestingFacts.OfAsync(db, meeting, meeting.Items, cancel) : null;
        return new CloseMeeting(meeting, seats, earlier, counter ?? ParagraphCounter.Start(meeting.Body, meeting.Date.Year), rests);
    }

    public IReadOnlyList<ClosingObstacle> Obstacles(DateOnly today) => Meeting.RefusalsToClose(seats, openEarlier, today, rests);

    /// <summary>
    /// Closes, and freezes what was adopted. The caller saves; another closing of the body makes that fail, and it is tried again.
    /// </summary>
    public async Task CloseAsync(RokDbContext db, County county, DateTime now, string by, CancellationToken cancel)
    {
        foreach (var matter in Meeting.Items.Select(item => item.Matter).OfType<CouncilMatter>())
            await MatterAtMeeting.Of(matter).LoadAsync(db, cancel);
        // What was in force before the meeting was opened again is kept already.
        var decided = Meeting.Items.Where(item => item.Outcome == ItemOutcome.Decision && item.ClosedAs != ItemOutcome.Decision)
            .Select(item => item.Matter).OfType<CouncilMatter>().ToList();
        Meeting.Close(seats, openEarlier, counter, now, rests);
        if (Meeting.Body.Decides && db.Entry(counter).State == EntityState.Detached)
            db.ParagraphCounters.Add(counter);

        foreach (var matter in decided)
            await MatterAtMeeting.Of(matter).KeepAsync(db, county, now, by, cancel);
    }
}
