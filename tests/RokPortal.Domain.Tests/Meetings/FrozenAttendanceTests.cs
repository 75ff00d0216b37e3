using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>After the closing, changes of mandates never reach back into attendance.</summary>
public class FrozenAttendanceTests
{
    private readonly StaffedBody staffed = TestData.Staffed();

    [Fact]
    public void Appoint_ToEverySeatAfterTheClosing_ChangesNoValueOfTheAttendance()
    {
        var vacant = Seat.Create(staffed.Body, TestData.Party());
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Excused, DeputyServes: true));
        meeting.Close([.. staffed.Seats, vacant], [], staffed.CounterOf(TestData.Year), TestData.Now);
        var before = Describe(meeting);

        // A mandate of the very day is found only now, and every seat gets new holders.
        vacant.Appoint(TestData.Person(), MandateRole.Member, TestData.MeetingDay, null, "kommunfullmäktige");
        foreach (var seat in staffed.Seats)
            seat.Appoint(TestData.Person(), MandateRole.Member, new DateOnly(TestData.Year + 2, 1, 1), null, "kommunfullmäktige");

        Assert.Equal(before, Describe(meeting));
        meeting.Reopen("Fel", "Karin Lindqvist", TestData.Now);
        meeting.Close([.. staffed.Seats, vacant], [], staffed.CounterOf(TestData.Year), TestData.Now);
        Assert.Equal(before, Describe(meeting));
        Assert.DoesNotContain(vacant.HolderOn(TestData.MeetingDay, MandateRole.Member), meeting.Participants);
    }

    [Fact]
    public void Close_WhenTheMemberWasAppointedAfterAttendanceWasRecorded_TakesThePersonOfTheDay()
    {
        var seat = Seat.Create(staffed.Body, TestData.Party());
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        var row = meeting.RecordAttendance(seat, new AttendanceEntry(AttendanceStatus.Absent));
        var late = TestData.Person();

        seat.Appoint(late, MandateRole.Member, TestData.MeetingDay, null, "kommunfullmäktige");
        meeting.Close([.. staffed.Seats, seat], [], staffed.CounterOf(TestData.Year), TestData.Now);

        Assert.Equal((AttendanceStatus.Absent, late, late.Name), (row.Status, row.Member, row.MemberName));
    }

    private static List<string> Describe(Meeting meeting) =>
    [
        .. meeting.Attendances.OrderBy(row => row.SeatId).Select(row => string.Join('|',
            row.Status, row.Function, row.PartyName, row.MemberId, row.MemberName, row.MemberOffice,
            row.DeputyId, row.DeputyName, row.DeputyOffice, row.IsRepresented)),
        .. meeting.Participants.Select(person => person.Id.ToString()),
    ];
}
