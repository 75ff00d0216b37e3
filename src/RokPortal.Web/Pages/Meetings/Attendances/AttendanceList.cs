namespace RokPortal.Web.Pages.Meetings.Attendances;

/// <summary>Närvaro: chair and secretary, municipalities, other parties.</summary>
/// <param name="Rows">One for each seat.</param>
public sealed record AttendanceList(IReadOnlyList<AttendanceRow> Rows)
{
    private IEnumerable<IGrouping<Guid, AttendanceRow>> Parties => Rows.Where(row => row.IsRepresentative).GroupBy(row => row.Seat.PartyId);

    public int PartyCount => Parties.Count();

    public int PartiesThere => Parties.Count(party => party.Any(row => row.IsRepresented));

    /// <summary>Parties that take part through deputies alone.</summary>
    public int PartiesByDeputy => Parties.Count(party => party.Any(row => row.IsRepresented) && !party.Any(row => row.MemberIsThere));

    public string? Chair => Rows.FirstOrDefault(row => row.Seat.Function == SeatFunction.Chair && row.MemberIsThere)?.MemberName;

    /// <summary>Two statements, whatever number of seats.</summary>
    /// <param name="db">The database.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="items">Its agenda.</param>
    /// <param name="open">Id of the seat whose row is shown open, or empty.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<AttendanceList> LoadAsync(
        RokDbContext db, MeetingHeader meeting, IReadOnlyList<ListedItem> items, string open, CancellationToken cancel)
    {
        var seats = await db.SeatsOnAsync(meeting.Date, seat => seat.BodyId == meeting.BodyId, cancel);
        var stored = (await db.ListAttendanceAsync(meeting.Id, cancel)).ToDictionary(row => row.SeatId);
        var many = seats.Where(seat => seat.Function == SeatFunction.Representative)
            .GroupBy(seat => seat.PartyId).Where(party => party.Count() > 1).Select(party => party.Key).ToHashSet();
        return new AttendanceList(
        [
            .. seats
                // The closing gave every seat of that day its row; a seat that came later was not there.
                .Where(seat => meeting.Status != MeetingStatus.Held || stored.ContainsKey(seat.Id))
                .Select(seat => new AttendanceRow(meeting, seat, stored.GetValueOrDefault(seat.Id), items, many.Contains(seat.PartyId))
                {
                    IsOpen = $"{seat.Id}" == open,
                }),
        ]);
    }
}
