namespace RokPortal.Domain.Meetings;

/// <summary>Avsluta mötet.</summary>
public sealed partial class Meeting
{
    /// <summary>What stands in the way of closing the meeting, in the order a reader would mend it.</summary>
    /// <param name="seats">The body's seats with their mandates.</param>
    /// <param name="openEarlier">Meetings of the body in the same year that were to be before this one and are still open.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <param name="rests">What rests on the meeting, if it was opened again.</param>
    public IReadOnlyList<ClosingObstacle> RefusalsToClose(
        IEnumerable<Seat> seats, IEnumerable<Meeting> openEarlier, DateOnly today, RestingFacts? rests = null)
    {
        if (IsClosed)
            return [new(ClosingRefusal.IsHeld)];
        if (Status == MeetingStatus.Cancelled)
            return [new(ClosingRefusal.IsCancelled)];

        List<ClosingObstacle> obstacles = [];
        if (today < Date)
            obstacles.Add(new(ClosingRefusal.NotYet));
        if (!IsReopened || items.Exists(item => item.TakesNumber))
        {
            obstacles.AddRange(
                openEarlier.OrderBy(meeting => meeting.Date)
                    .Select(meeting => new ClosingObstacle(ClosingRefusal.EarlierMeetingIsOpen, Meeting: meeting)));
        }
        if (items.Count == 0)
            obstacles.Add(new(ClosingRefusal.NoItems));
        obstacles.AddRange(InOrder().SelectMany(item => ObstaclesOf(item, rests ?? RestingFacts.None)
            .Select(reason => new ClosingObstacle(reason, item))));
        // What was true when the meeting was closed first is judged when it is mended.
        if (IsReopened)
            return obstacles;

        var seatById = seats.ToDictionary(seat => seat.Id);
        obstacles.AddRange(attendances.SelectMany(row => ObstaclesOf(row, seatById.GetValueOrDefault(row.SeatId))
            .Select(reason => new ClosingObstacle(reason, Attendance: row))));
        return obstacles;
    }

    /// <summary>
    /// Avslutar mötet: numbers the paragraphs in the agenda's order (where the body decides), freezes attendance, puts decisions
    /// into force and starts the record. The only way to a held meeting. Of a meeting that was opened again only what has changed
    /// is touched: what an item did before is taken back, numbers stay, and what has none takes the next.
    /// </summary>
    /// <param name="seats">The body's seats with their mandates, persons and parties.</param>
    /// <param name="openEarlier">See <see cref="RefusalsToClose"/>.</param>
    /// <param name="counter">The body's paragraph numbers of the meeting's year; not used for a body that does not decide.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="rests">What rests on the meeting, if it was opened again.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToClose"/> lists obstacles.</exception>
    /// <exception cref="ArgumentException">The counter is another body's or year's.</exception>
    public void Close(
        IReadOnlyCollection<Seat> seats, IEnumerable<Meeting> openEarlier, ParagraphCounter counter, DateTime now,
        RestingFacts? rests = null)
    {
        RefusedException.ThrowIfAny(nameof(Close), RefusalsToClose(seats, openEarlier, StockholmTime.DayOf(now), rests));
        if (counter.BodyId != BodyId || counter.Year != Date.Year)
            throw new ArgumentException("The paragraph numbers are another body's or year's.", nameof(counter));

        if (!IsReopened)
            StartRecord(seats);
        (Status, HeldUtc, IsReopened) = (MeetingStatus.Held, now, false);
        foreach (var item in InOrder())
            item.TakeBack(now);
        foreach (var item in InOrder())
            item.NumberWith(counter);
        foreach (var item in InOrder())
            item.PutIntoForce(now);
    }

    private void StartRecord(IEnumerable<Seat> seats)
    {
        FreezeAttendance(seats);
        if (Body.Keeps == RecordKind.Minutes)
            Minutes = Minutes.Draft(this);
        else
            Notes = Notes.Draft(this);
    }

    private IEnumerable<ClosingRefusal> ObstaclesOf(AgendaItem item, RestingFacts rests)
    {
        if (item.Outcome is null)
            yield return ClosingRefusal.OutcomeMissing;
        if (ItemRecording.SaysNothing(item.Outcome, item.Decision))
            yield return ClosingRefusal.DecisionMissing;
        if (item is { Outcome: ItemOutcome.Referred, MatterId: not null } && string.IsNullOrWhiteSpace(item.Text))
            yield return ClosingRefusal.ReasonMissing;
        foreach (var reason in IsReopened ? item.RefusalsToEndAs(item.Outcome, rests) : [])
            yield return OnClosing(reason);
        if (Body.Decides && item is { IsChanged: true, Matter: { } matter } && DecidesMatter(item))
        {
            var takenBack = TakenBackOf(matter);
            if (!matter.IsProposed && takenBack is null)
                yield return ClosingRefusal.MatterIsNotProposed;
            else if ((takenBack?.ProposalNumber ?? matter.ProposalNumber) != item.ProposalNumber)
                yield return ClosingRefusal.MatterHasChanged;
            else if (item.Outcome == ItemOutcome.Decision && !matter.CanBeCarried && takenBack is null)
                yield return ClosingRefusal.MatterCannotBeCarried;
        }

        if (InOrder().TakeWhile(before => before != item).Any(before => DecideOnTheSame(before, item)))
            yield return ClosingRefusal.DecidedTwice;
    }

    /// <summary>The item whose effect on the matter this closing takes back, so that the matter is before the council again.</summary>
    private AgendaItem? TakenBackOf(CouncilMatter matter) => items.Find(
        item => item is { IsChanged: true, ClosedAs: ItemOutcome.Decision or ItemOutcome.Referred } && item.MatterId == matter.Id);

    private static ClosingRefusal OnClosing(RecordingRefusal refusal) => refusal switch
    {
        RecordingRefusal.SomethingRestsOnIt => ClosingRefusal.SomethingRestsOnIt,
        RecordingRefusal.IsTakenUp => ClosingRefusal.IsTakenUp,
        _ => ClosingRefusal.LaterMeetingHasNumbers,
    };

    /// <summary>One matter cannot be carried and returned; two of them cannot both change the same.</summary>
    private static bool DecideOnTheSame(AgendaItem one, AgendaItem other) =>
        (one.MatterId is not null && one.MatterId == other.MatterId && DecidesMatter(one) && DecidesMatter(other))
        || (one is { Outcome: ItemOutcome.Decision, Matter: { } matter }
            && other.Outcome == ItemOutcome.Decision
            && matter.DecidesOn == other.Matter?.DecidesOn);

    private static bool DecidesMatter(AgendaItem item) => item.Outcome is ItemOutcome.Decision or ItemOutcome.Referred;

    /// <summary>
    /// A meeting that is moved, or an agenda that is changed, can contradict attendance that was right when it was
    /// recorded.
    /// </summary>
    private IEnumerable<ClosingRefusal> ObstaclesOf(Attendance row, Seat? seat)
    {
        if (row.DeputyId is { } deputy && seat?.HolderOn(Date, MandateRole.Deputy)?.Id != deputy)
            yield return ClosingRefusal.DeputyHasNoMandate;
        else if (seat is not null && RefusalsToRecordAttendance(seat, row.Entry).Count > 0)
            yield return ClosingRefusal.AttendanceDoesNotHold;
    }

    /// <summary>Every seat gets its row: what was recorded, or else what the mandates of the day say.</summary>
    private void FreezeAttendance(IEnumerable<Seat> seats)
    {
        foreach (var seat in seats)
        {
            var row = attendances.Find(existing => existing.SeatId == seat.Id);
            if (row is null)
                RecordAttendance(seat, Attendance.Proposed(seat, Date));
            else
                row.Freeze();
        }
    }
}
