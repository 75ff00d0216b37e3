using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>Who was there for each seat. A deputy serves for one seat at a time, also for a part of the meeting.</summary>
public class AttendanceTests
{
    private static readonly AttendanceEntry DeputyServes = new(AttendanceStatus.Excused, DeputyServes: true);

    private readonly StaffedBody staffed = TestData.Staffed();
    private readonly Meeting meeting;

    public AttendanceTests() =>
        meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information, ItemOutcome.Information, ItemOutcome.Information);

    [Fact]
    public void RecordAttendance_OfAMember_NamesThePersonOfThatDay()
    {
        var row = meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Present, Note: "På distans"));

        Assert.Equal(
            (staffed.FirstMember, "Karin Lindqvist", "nämndordförande", "Kinda", "På distans"),
            (row.Member, row.MemberName, row.MemberOffice, row.PartyName, row.Note));
        Assert.True(row.IsMunicipality);
        Assert.Null(row.Deputy);
    }

    [Fact]
    public void RecordAttendance_Twice_WritesOver()
    {
        meeting.RecordAttendance(staffed.First, DeputyServes);
        meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Absent, DeputyFrom: Item(1)));

        var row = Assert.Single(meeting.Attendances);
        Assert.Equal((AttendanceStatus.Absent, null, "", null), (row.Status, row.Deputy, row.DeputyName, row.DeputyFrom));
        Assert.False(row.IsRepresented);
    }

    [Fact]
    public void RecordAttendance_OfADeputyForAMemberWhoComesLate_CountsBothAsParticipants()
    {
        var row = meeting.RecordAttendance(
            staffed.First, new AttendanceEntry(AttendanceStatus.Present, DeputyServes: true, DeputyTo: Item(1)));

        Assert.Equal((staffed.FirstMember, staffed.FirstDeputy, Item(1)), (row.Member, row.Deputy, row.DeputyTo));
        Assert.Equal([staffed.FirstMember, staffed.FirstDeputy], meeting.Participants);
    }

    [Theory]
    [InlineData(MinutesStatus.AwaitingVerification)]
    [InlineData(MinutesStatus.Verified)]
    [InlineData(MinutesStatus.Published)]
    [InlineData(null)]
    public void RecordAttendance_WhenTheMeetingIsCancelledOrItsMinutesAreOut_IsRefused(MinutesStatus? status)
    {
        var closed = status is { } minutes
            ? TestData.MinutesIn(minutes, staffed).Meeting
            : TestData.MeetingIn(MeetingStatus.Cancelled, staffed);

        Assert.Equal([AttendanceRefusal.IsClosed], closed.RefusalsToRecordAttendance(staffed.First, DeputyServes));
        Assert.Throws<RefusedException>(() => closed.RecordAttendance(staffed.First, DeputyServes));
        Assert.Throws<RefusedException>(() => closed.RecordCoOpted(["Eva Ek"]));
    }

    [Fact]
    public void RecordAttendance_ForASeatOfAnotherBody_IsRefused()
    {
        AssertRefused(TestData.Staffed().First, DeputyServes, AttendanceRefusal.OtherBody);
    }

    [Theory]
    [InlineData(AttendanceStatus.Present)]
    [InlineData(AttendanceStatus.Excused)]
    public void RecordAttendance_OfAMember_WhenTheSeatIsVacant_IsRefused(AttendanceStatus status)
    {
        AssertRefused(Seat.Create(staffed.Body, TestData.Party()), new AttendanceEntry(status), AttendanceRefusal.SeatIsVacant);
    }

    [Fact]
    public void RecordAttendance_OfAMemberWhoseMandateEndedTheDayBefore_IsRefused()
    {
        AssertRefused(
            SeatUntil(MandateRole.Member, TestData.MeetingDay.AddDays(-1)),
            new AttendanceEntry(AttendanceStatus.Present),
            AttendanceRefusal.SeatIsVacant);
    }

    [Fact]
    public void RecordAttendance_OfAMemberWhoseMandateEndsThatDay_IsAllowed()
    {
        Assert.Empty(meeting.RefusalsToRecordAttendance(
            SeatUntil(MandateRole.Member, TestData.MeetingDay),
            new AttendanceEntry(AttendanceStatus.Present)));
    }

    [Fact]
    public void RecordAttendance_OfADeputy_WhenTheSeatHasNone_IsRefused()
    {
        AssertRefused(staffed.Chair, DeputyServes, AttendanceRefusal.NoDeputy);
    }

    [Fact]
    public void RecordAttendance_OfADeputyWhoseMandateEndedTheDayBefore_IsRefused()
    {
        AssertRefused(
            SeatUntil(MandateRole.Deputy, TestData.MeetingDay.AddDays(-1)),
            new AttendanceEntry(AttendanceStatus.Absent, DeputyServes: true),
            AttendanceRefusal.NoDeputy);
    }

    [Fact]
    public void RecordAttendance_OfADeputyForAVacantSeat_IsAllowed()
    {
        var row = meeting.RecordAttendance(
            SeatUntil(MandateRole.Deputy, to: null), new AttendanceEntry(AttendanceStatus.Absent, DeputyServes: true));

        Assert.True(row.IsRepresented);
        Assert.Equal("", row.MemberName);
    }

    [Fact]
    public void RecordAttendance_OfADeputy_WhenTheMemberIsThereAllTheTime_IsRefused()
    {
        AssertRefused(staffed.First, new AttendanceEntry(AttendanceStatus.Present, DeputyServes: true), AttendanceRefusal.MemberIsPresent);
    }

    [Fact]
    public void RecordAttendance_WhenTheDeputysLastItemComesBeforeTheFirst_IsRefused()
    {
        AssertRefused(staffed.First, DeputyServes with { DeputyFrom = Item(3), DeputyTo = Item(2) }, AttendanceRefusal.EndsBeforeItStarts);
    }

    // The common deputy serves for the first seat at items 1–2. "0" is the first or the last of the meeting.
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(2, 0, false)]
    [InlineData(2, 2, false)]
    [InlineData(3, 0, true)]
    [InlineData(3, 3, true)]
    public void RecordAttendance_OfADeputyWhoServesForAnotherSeat_IsRefusedAtTheSameItems(int from, int to, bool allowed)
    {
        var common = TestData.Person();
        var (one, other) = (SeatWithDeputy(common), SeatWithDeputy(common));
        meeting.RecordAttendance(one, new AttendanceEntry(AttendanceStatus.Absent, DeputyServes: true, DeputyTo: Item(2)));
        var entry = new AttendanceEntry(AttendanceStatus.Absent, DeputyServes: true, ItemOrNull(from), ItemOrNull(to));

        if (allowed)
            meeting.RecordAttendance(other, entry);
        else
            AssertRefused(other, entry, AttendanceRefusal.DeputyServesElsewhere);
    }

    [Fact]
    public void Close_WhenNothingIsRecorded_TakesTheMandatesOfTheDay()
    {
        var vacant = Seat.Create(staffed.Body, TestData.Party());
        meeting.Close([.. staffed.Seats, vacant], [], staffed.CounterOf(TestData.Year), TestData.Now);

        Assert.Equal(5, meeting.Attendances.Count);
        Assert.Equal(4, meeting.Attendances.Count(row => row is { Status: AttendanceStatus.Present, MemberName: "Karin Lindqvist" }));
        Assert.Equal((AttendanceStatus.Absent, ""), Status(vacant));
    }

    [Fact]
    public void APersonWithMandatesInBothBodies_IsRecordedIndependentlyInEach()
    {
        var group = TestData.Staffed(BodyKind.PreparatoryGroup);
        var inGroup = Seat.Create(group.Body, TestData.Party());
        inGroup.Appoint(staffed.FirstMember, MandateRole.Member, new DateOnly(TestData.Year, 1, 1), null, "kommunstyrelsen");
        var groupMeeting = TestData.Meeting(group.Body);

        meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Excused));
        groupMeeting.RecordAttendance(inGroup, new AttendanceEntry(AttendanceStatus.Present));

        Assert.Empty(meeting.Participants);
        Assert.Equal([staffed.FirstMember], groupMeeting.Participants);
        AssertRefused(inGroup, new AttendanceEntry(AttendanceStatus.Present), AttendanceRefusal.OtherBody);
    }

    private AgendaItem Item(int position) => meeting.InOrder().ElementAt(position - 1);

    private AgendaItem? ItemOrNull(int position) => position == 0 ? null : Item(position);

    private (AttendanceStatus Status, string Name) Status(Seat seat)
    {
        var row = meeting.Attendances.Single(row => row.SeatId == seat.Id);
        return (row.Status, row.MemberName);
    }

    private Seat SeatUntil(MandateRole role, DateOnly? to)
    {
        var seat = Seat.Create(staffed.Body, TestData.Party());
        seat.Appoint(TestData.Person(), role, new DateOnly(TestData.Year, 1, 1), to, "kommunfullmäktige");
        return seat;
    }

    private Seat SeatWithDeputy(Person deputy)
    {
        var seat = Seat.Create(staffed.Body, TestData.Party());
        seat.Appoint(deputy, MandateRole.Deputy, new DateOnly(TestData.Year, 1, 1), null, "kommunfullmäktige");
        return seat;
    }

    private void AssertRefused(Seat seat, AttendanceEntry entry, AttendanceRefusal expected)
    {
        var before = meeting.Attendances.Count;

        Assert.Equal([expected], meeting.RefusalsToRecordAttendance(seat, entry));
        Assert.Throws<RefusedException>(() => meeting.RecordAttendance(seat, entry));
        Assert.Equal(before, meeting.Attendances.Count);
    }
}
