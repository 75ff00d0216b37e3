using CsCheck;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>From which item to which a deputy serves, when items are moved and taken away.</summary>
public class DeputyPeriodTests
{
    private readonly StaffedBody staffed = TestData.Staffed();
    private readonly List<Seat> more = [];
    private readonly Meeting meeting;

    public DeputyPeriodTests() => meeting = TestData.MeetingWith(
        staffed.Body, null, [.. Enumerable.Repeat<ItemOutcome?>(ItemOutcome.Information, 5)]);

    [Fact]
    public void ItemsThatChangePlacesInsideThePeriod_StayInIt()
    {
        var row = Serve(2, 3);

        meeting.Move(Item(2), MoveDirection.Down);

        Assert.Equal((Item(3), Item(2)), (row.DeputyFrom, row.DeputyTo));
        Assert.Empty(meeting.RefusalsToClose(staffed.Seats, [], TestData.MeetingDay));
    }

    [Fact]
    public void AnEdgeThatIsMovedOut_LeavesThePeriod()
    {
        var row = Serve(2, 4);

        meeting.Move(Item(2), MoveDirection.Up);
        Assert.Equal((Item(3), Item(4)), (row.DeputyFrom, row.DeputyTo));

        meeting.Move(Item(4), MoveDirection.Down);
        Assert.Equal((Item(3), Item(3)), (row.DeputyFrom, row.DeputyTo));
    }

    [Fact]
    public void AnItemThatIsMovedIn_ComesIntoThePeriod()
    {
        var row = Serve(2, 3);

        meeting.Move(Item(4), MoveDirection.Up);

        Assert.Equal((Item(2), Item(3)), (row.DeputyFrom, row.DeputyTo));
        Assert.Equal([1, 2, 4, 3, 5], meeting.InOrder().Select(item => item.Number));
    }

    [Fact]
    public void APeriodOfOneItem_FollowsIt()
    {
        var row = Serve(2, 2);
        meeting.Move(Item(2), MoveDirection.Down);
        Assert.Equal((Item(2), Item(2)), (row.DeputyFrom, row.DeputyTo));

        var first = meeting.RecordAttendance(staffed.Second, new AttendanceEntry(AttendanceStatus.Present, true, null, Item(1)));
        meeting.Move(Item(1), MoveDirection.Down);
        Assert.Equal((Item(1), Item(1)), (first.DeputyFrom, first.DeputyTo));
    }

    [Fact]
    public void APeriodFromTheStartOrToTheEnd_StaysSo()
    {
        var row = Serve(null, 3);
        meeting.Move(Item(1), MoveDirection.Down);
        meeting.Move(Item(3), MoveDirection.Down);
        Assert.Equal((null, Item(1)), (row.DeputyFrom, row.DeputyTo));

        row = Serve(3, null);
        meeting.Move(Item(3), MoveDirection.Down);
        Assert.Equal((Item(5), null), (row.DeputyFrom, row.DeputyTo));
    }

    [Fact]
    public void Remove_AnEdge_MakesItsNeighbourTheEdge()
    {
        var row = Serve(2, 4);

        meeting.Remove(Item(2));
        Assert.Equal((Item(3), Item(4)), (row.DeputyFrom, row.DeputyTo));

        meeting.Remove(Item(4));
        Assert.Equal((Item(3), Item(3)), (row.DeputyFrom, row.DeputyTo));
    }

    [Fact]
    public void Remove_TheOnlyItemOfAPeriod_IsRefused_WithWhomItConcerns()
    {
        var row = Serve(2, 2);

        Assert.Equal([new AgendaObstacle(AgendaRefusal.DeputyServesOnlyThen, row)], meeting.RefusalsToRemove(Item(2)));
        Assert.Throws<RefusedException>(() => meeting.Remove(Item(2)));
        meeting.Remove(Item(3));
    }

    [Fact]
    public void Move_ThatWouldHaveADeputyServeForTwoSeatsAtOnce_IsRefused_WithWhomItConcerns()
    {
        var (first, second) = (Serve(1, 2), ServeSecondByTheSame(3, 3));

        Assert.Equal(
            [
                new AgendaObstacle(AgendaRefusal.DeputyServesElsewhere, first),
                new AgendaObstacle(AgendaRefusal.DeputyServesElsewhere, second),
            ],
            meeting.RefusalsToMove(Item(3), MoveDirection.Up));
        Assert.Throws<RefusedException>(() => meeting.Move(Item(3), MoveDirection.Up));
        Assert.Equal([1, 2, 3, 4, 5], meeting.InOrder().Select(item => item.Number));
    }

    [Fact]
    public void Move_AtTheEndOfTheAgenda_IsNoObstacle()
    {
        Serve(2, 3);

        Assert.Empty(meeting.RefusalsToMove(Item(1), MoveDirection.Up));
        Assert.False(meeting.Move(Item(1), MoveDirection.Up));
    }

    [Fact]
    public void WhateverIsMovedAndRemoved_WhatIsAllowedLeavesAttendanceThatHolds() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 2], Gen.Select(Gen.Int[0, 2], Gen.Int[0, 9]).Array[0, 30])
            .Sample((from, to, length, acts) =>
            {
                var test = new DeputyPeriodTests();
                if (from == 0 || to == 0 || from <= to)
                    test.Serve(from == 0 ? null : from, to == 0 ? null : to);
                var free = to == 0 ? 6 : to + 1;
                if (free + length <= 5)
                    test.ServeSecondByTheSame(free, free + length);
                foreach (var (verb, which) in acts)
                    test.Do(verb, which);

                Assert.Empty(test.meeting.RefusalsToClose([.. test.staffed.Seats, .. test.more], [], TestData.MeetingDay));
            });

    private void Do(int verb, int which)
    {
        var item = meeting.Items[which % meeting.Items.Count];
        var direction = verb == 0 ? MoveDirection.Up : MoveDirection.Down;
        if (verb < 2 && meeting.RefusalsToMove(item, direction).Count == 0)
            meeting.Move(item, direction);
        if (verb == 2 && meeting.Items.Count > 1 && meeting.RefusalsToRemove(item).Count == 0)
            meeting.Remove(item);
    }

    private Attendance Serve(int? from, int? to) => meeting.RecordAttendance(
        staffed.First,
        new AttendanceEntry(
            AttendanceStatus.Excused, true, from is { } first ? Item(first) : null, to is { } last ? Item(last) : null));

    /// <summary>The deputy of the first seat is the second's too.</summary>
    private Attendance ServeSecondByTheSame(int from, int to)
    {
        var seat = Seat.Create(staffed.Body, TestData.Party("Boxholm"));
        more.Add(seat);
        foreach (var role in new[] { MandateRole.Member, MandateRole.Deputy })
        {
            seat.Appoint(
                role == MandateRole.Deputy ? staffed.FirstDeputy : TestData.Person(seat.Party),
                role, new DateOnly(TestData.Year, 1, 1), null, "kommunfullmäktige");
        }
        return meeting.RecordAttendance(seat, new AttendanceEntry(AttendanceStatus.Excused, true, Item(from), Item(to)));
    }

    private AgendaItem Item(int number) => meeting.Items.Single(item => item.Number == number);
}
