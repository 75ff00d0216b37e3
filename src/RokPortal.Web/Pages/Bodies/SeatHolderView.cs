namespace RokPortal.Web.Pages.Bodies;

/// <summary>One place in a table: who holds it, that it is vacant, or that nothing is known about the day.</summary>
public sealed record SeatHolderView(SeatOnDay Seat, SeatHolder? Holder, DateOnly Day)
{
    public bool IsKnown => Seat.IsKnownOn(Day);
}
