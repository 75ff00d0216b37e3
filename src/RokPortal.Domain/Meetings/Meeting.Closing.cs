namespace RokPortal.Domain.Meetings;

/// <summary>Avsluta mötet.</summary>
public sealed partial class Meeting
{
    /// <summary>What stands in the way of closing the meeting, in the order a reader would mend it.</summary>
    /// <param name="seats">The body's seats with their mandates.</param>
    /// <param name="openEarlier">Meetings of the body in the same year that were to be before this one and are still open.</param>
    /// <param name="today">The day, in Sweden.</param>
    public IReadOnlyList<ClosingObstacle> RefusalsToClose(IEnumerable<Seat> seats, IEnumerable<Meeting> openEarlier, DateOnly today)
    {
        if (Status == MeetingStatus.Held)
            return [new(ClosingRefusal.IsHeld)];
        if (Status == MeetingStatus.Cancelled)
            return [new(ClosingRefusal.IsCancelled)];

        List<ClosingObstacle> obstacles = [];
        if (today < Date)
            obstacles.Add(new(ClosingRefusal.NotYet));
        obstacles.AddRange(
            openEarlier.OrderBy(meeting => meeting.Date)
                .Select(meeting => new ClosingObstacle(ClosingRefusal.EarlierMeetingIsOpen, Meeting: meeting)));
        if (items.Count == 0)
            obstacles.Add(new(ClosingRefusal.NoItems));
        obstacles.AddRange(InOrder().SelectMany(item => ObstaclesOf(item).Select(reason => new ClosingObstacle(reason, item))));

        var seatById = seats.ToDictionary(seat => seat.Id);
        obstacles.AddRange(attendances.SelectMany(row => ObstaclesOf(row, seatById.GetValueOrDefault(row.SeatId))
            .Select(reason => new ClosingObstacle(reason, Attendance: row))));
        return obstacles;
    }

    /// <summary>
    /// Avslutar mötet: numbers the paragraphs in the agenda's order (where the body decides), freezes attendance, puts decisions
    /// into force and starts the record. The only way to a held meeting.
    /// </summary>
    /// <param name="seats">The body's seats with their mandates, persons and parties.</param>
    /// <param name="openEarlier">See <see cref="RefusalsToClose"/>.</param>
    /// <param name="counter">The body's paragraph numbers of the meeting's year; not used for a body that does not decide.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToClose"/> lists obstacles.</exception>
    /// <exception cref="ArgumentException">The counter is another body's or year's.</exception>
    public void Close(IReadOnlyCollection<Seat> seats, IEnumerable<Meeting> openEarlier, ParagraphCounter counter, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Close), RefusalsToClose(seats, openEarlier, StockholmTime.DayOf(now)));
        if (counter.BodyId != BodyId || counter.Year != Date.Year)
            throw new ArgumentException("The paragraph numbers are another body's or year's.", nameof(counter));

        FreezeAttendance(seats);
        (Status, HeldUtc) = (MeetingStatus.Held, now);
        if (Body.Keeps == RecordKind.Minutes)
            Minutes = Minutes.Draft(this);
        else
            Notes = Notes.Draft(this);
        if (Body.Prepares)
        {
            foreach (var item in InOrder())
                item.Matter?.WhenPrepared(item, now);
        }

        if (!Body.Decides)
            return;

        foreach (var item in InOrder())
            item.NumberWith(counter);
        foreach (var item in InOrder())
            PutIntoForce(item, now);
    }

    private IEnumerable<ClosingRefusal> ObstaclesOf(AgendaItem item)
    {
        if (item.Outcome is null)
            yield return ClosingRefusal.OutcomeMissing;
        if (ItemRecording.SaysNothing(item.Outcome, item.Decision))
            yield return ClosingRefusal.DecisionMissing;
        if (item is { Outcome: ItemOutcome.Referred, MatterId: not null } && string.IsNullOrWhiteSpace(item.Text))
            yield return ClosingRefusal.ReasonMissing;
        if (Body.Decides && item is { Matter: { } matter } && DecidesMatter(item))
        {
            if (!matter.IsProposed)
                yield return ClosingRefusal.MatterIsNotProposed;
            else if (matter.ProposalNumber != item.ProposalNumber)
                yield return ClosingRefusal.MatterHasChanged;
            else if (item.Outcome == ItemOutcome.Decision && !matter.CanBeCarried)
                yield return ClosingRefusal.MatterCannotBeCarried;
        }

        if (InOrder().TakeWhile(before => before != item).Any(before => DecideOnTheSame(before, item)))
            yield return ClosingRefusal.DecidedTwice;
    }

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

    /// <summary>A decision is the council's, and in force from the moment the meeting is closed.</summary>
    private static void PutIntoForce(AgendaItem item, DateTime now)
    {
        if (item.Outcome == ItemOutcome.Decision)
            item.Carry(now);
        else if (item.Outcome == ItemOutcome.Referred)
            item.Matter?.WhenReturned(item, now);
    }
}
