namespace RokPortal.Domain.Meetings;

/// <summary>Närvaro at the meeting.</summary>
public sealed partial class Meeting
{
    /// <summary>
    /// Who took part for at least a part of the meeting, chair and secretary included, in no order: members who were
    /// there and deputies who served. Only these can be chair or verifier of the minutes.
    /// </summary>
    public IEnumerable<Person> Participants => attendances
        .SelectMany(row => new[] { row.Status == AttendanceStatus.Present ? row.Member : null, row.Deputy })
        .OfType<Person>()
        .DistinctBy(person => person.Id);

    /// <summary>Why something cannot be recorded about a seat.</summary>
    /// <param name="seat">The seat with its mandates.</param>
    /// <param name="entry">What would be recorded.</param>
    public IReadOnlyList<AttendanceRefusal> RefusalsToRecordAttendance(Seat seat, AttendanceEntry entry)
    {
        if (RefusalsToMend().Count > 0)
            return [AttendanceRefusal.IsClosed];
        if (seat.BodyId != BodyId)
            return [AttendanceRefusal.OtherBody];

        List<AttendanceRefusal> reasons = [];
        if (entry.Status != AttendanceStatus.Absent && seat.HolderOn(Date, MandateRole.Member) is null)
            reasons.Add(AttendanceRefusal.SeatIsVacant);
        if (!entry.DeputyServes)
            return reasons;

        if (entry is { Status: AttendanceStatus.Present, DeputyFrom: null, DeputyTo: null })
            reasons.Add(AttendanceRefusal.MemberIsPresent);
        if (First(entry.DeputyFrom) > Last(entry.DeputyTo))
            reasons.Add(AttendanceRefusal.EndsBeforeItStarts);
        if (seat.HolderOn(Date, MandateRole.Deputy) is not { } deputy)
            reasons.Add(AttendanceRefusal.NoDeputy);
        else if (attendances.Exists(other => other.SeatId != seat.Id && other.DeputyId == deputy.Id && ServesDuring(other, entry)))
            reasons.Add(AttendanceRefusal.DeputyServesElsewhere);
        return reasons;
    }

    /// <summary>Antecknar who was there for a seat. A deputy may hold several seats and serves for one at a time.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToRecordAttendance"/> lists reasons.</exception>
    public Attendance RecordAttendance(Seat seat, AttendanceEntry entry)
    {
        RefusedException.ThrowIfAny(nameof(RecordAttendance), RefusalsToRecordAttendance(seat, entry));
        var attendance = attendances.Find(row => row.SeatId == seat.Id);
        if (attendance is null)
            attendances.Add(attendance = new Attendance(this, seat));
        attendance.Record(entry.DeputyServes ? entry : entry with { DeputyFrom = null, DeputyTo = null });
        return attendance;
    }

    /// <summary>Antecknar the co-opted (adjungerade) who were there.</summary>
    /// <param name="names">Name and organisation, one each.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToMend"/> lists reasons.</exception>
    public void RecordCoOpted(IEnumerable<string> names)
    {
        RefusedException.ThrowIfAny(nameof(RecordCoOpted), RefusalsToMend());
        coOpted = [.. names];
    }

    private bool ServesDuring(Attendance other, AttendanceEntry entry) =>
        First(other.DeputyFrom) <= Last(entry.DeputyTo) && First(entry.DeputyFrom) <= Last(other.DeputyTo);

    private int First(AgendaItem? item) => item is null ? 1 : PositionOf(item);

    private int Last(AgendaItem? item) => item is null ? int.MaxValue : PositionOf(item);
}
