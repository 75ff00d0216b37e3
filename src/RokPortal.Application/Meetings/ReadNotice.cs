using RokPortal.Data.Bodies;

namespace RokPortal.Application.Meetings;

/// <summary>
/// A meeting as its kallelse shows it. Only what an item says before the meeting: those who may read the agenda may not
/// all read what is recorded.
/// </summary>
public static class ReadNotice
{
    /// <summary>The kallelse of a meeting that has been called.</summary>
    /// <param name="meeting">The meeting with its agenda.</param>
    /// <param name="seats">The body's seats on the day of the meeting, in order.</param>
    /// <param name="county">Whose letterhead.</param>
    public static NoticeRecord Of(Meeting meeting, IReadOnlyList<SeatOnDay> seats, County county) => new()
    {
        BodyName = meeting.Body.Name,
        Title = meeting.Title,
        IssuedBy = county.Organisation,
        Address = county.Address,
        Email = county.ContactEmail,
        Date = meeting.Date,
        Start = meeting.Start,
        End = meeting.PlannedEnd ?? meeting.End,
        Place = meeting.PlannedPlace ?? meeting.Place,
        CalledOn = StockholmTime.DayOf(meeting.CalledUtc!.Value),
        MovedFrom = meeting.MovedFrom,
        IsCancelled = meeting.Status == MeetingStatus.Cancelled,
        CancellationReason = meeting.CancellationReason,
        IsSampleData = county.HasDemoData,
        Decides = meeting.Body.Decides,
        Chair = HolderOf(seats, SeatFunction.Chair),
        Secretary = HolderOf(seats, SeatFunction.Secretary),
        Called = [.. seats.Where(seat => seat.Function == SeatFunction.Representative && seat.IsKnownOn(meeting.Date))
            .Select(seat => new CalledSeatRecord(seat.PartyName, PersonOf(seat.Member), PersonOf(seat.Deputy)))],
        Items = [.. meeting.InOrder().Select(item => ItemOf(item, meeting.PositionOf(item)))],
        CreatedUtc = meeting.Items.Cast<Aggregate>().Append(meeting).Max(part => part.ChangedUtc),
    };

    private static ItemRecord ItemOf(AgendaItem item, int position) => new()
    {
        Position = position,
        Title = item.Title,
        RegistryNumber = item.RegistryNumber,
        Presenter = item.Presenter,
        Result = ItemResult.Open,
        Background = item.Background,
        ProposedDecision = item.ProposedDecision,
        Documents = MatterAtMeeting.PapersOf(item),
    };

    private static ParticipantRecord? HolderOf(IReadOnlyList<SeatOnDay> seats, SeatFunction function) =>
        PersonOf(seats.FirstOrDefault(seat => seat.Function == function)?.Member);

    private static ParticipantRecord? PersonOf(SeatHolder? holder) =>
        holder is null ? null : new ParticipantRecord(holder.Name, holder.Office);
}
