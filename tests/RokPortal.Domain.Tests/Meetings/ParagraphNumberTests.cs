using System.Globalization;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>§-numbers: by body and calendar year of the meeting's Swedish day, in the agenda's order, without gap.</summary>
public class ParagraphNumberTests
{
    private readonly StaffedBody staffed = TestData.Staffed();

    [Fact]
    public void Close_NumbersInTheAgendasOrder_AndLeavesOutWhatWasNotReached()
    {
        var meeting = TestData.MeetingWith(
            staffed.Body, null, ItemOutcome.Information, ItemOutcome.NotReached, ItemOutcome.Tabled,
            ItemOutcome.Referred, ItemOutcome.Decision, ItemOutcome.Assignment);
        meeting.Move(meeting.Items[5], MoveDirection.Up);

        staffed.Close(meeting);

        Assert.Equal([1, null, 2, 3, 4, 5], meeting.InOrder().Select(item => item.ParagraphNumber));
        Assert.Equal(ItemOutcome.Assignment, meeting.InOrder().ElementAt(4).Outcome);
        Assert.All(
            meeting.Items.Where(item => item.ParagraphNumber is not null),
            item => Assert.Equal((TestData.Year, staffed.Body.Id), (item.ParagraphYear, item.ParagraphBodyId)));
        Assert.Null(meeting.Items[1].ParagraphYear);
    }

    [Fact]
    public void Close_ASecondMeetingOfTheYear_ContinuesTheNumbers()
    {
        TestData.HeldMeeting(staffed, new DateOnly(2026, 4, 16), ItemOutcome.Information, ItemOutcome.Information);

        var second = TestData.HeldMeeting(staffed, new DateOnly(2026, 6, 11));

        Assert.Equal(3, second.Items[0].ParagraphNumber);
    }

    [Fact]
    public void Close_TheFirstMeetingOfANewYear_StartsAtOne()
    {
        TestData.HeldMeeting(staffed, new DateOnly(2026, 12, 10), ItemOutcome.Information, ItemOutcome.Information);

        var january = TestData.HeldMeeting(staffed, new DateOnly(2027, 1, 14));

        Assert.Equal((1, 2027), (january.Items[0].ParagraphNumber, january.Items[0].ParagraphYear));
    }

    [Fact]
    public void Close_AMeetingOfNewYearsEveAfterMidnight_NumbersInTheOldYear()
    {
        TestData.HeldMeeting(staffed, new DateOnly(2026, 12, 10));
        var eve = TestData.MeetingWith(staffed.Body, new DateOnly(2026, 12, 31), ItemOutcome.Information);

        staffed.Close(eve, Utc("2027-01-01 00:30"));

        Assert.Equal((2, 2026), (eve.Items[0].ParagraphNumber, eve.Items[0].ParagraphYear));
    }

    [Fact]
    public void Close_WithTheCounterOfAnotherYearOrBody_IsAnError()
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);

        Assert.Throws<ArgumentException>(() => meeting.Close(staffed.Seats, [], staffed.CounterOf(2027), TestData.Now));
        Assert.Throws<ArgumentException>(() => meeting.Close(staffed.Seats, [], TestData.Staffed().CounterOf(2026), TestData.Now));
        Assert.Equal(MeetingStatus.Planned, meeting.Status);
    }

    [Theory]
    [InlineData(BodyKind.PreparatoryGroup)]
    [InlineData(BodyKind.Network)]
    [InlineData(BodyKind.WorkingGroup)]
    public void Close_AMeetingOfAnotherBodyThanTheCouncil_GivesNotesAndNoParagraphs(BodyKind kind)
    {
        var group = TestData.Staffed(kind);

        var meeting = TestData.HeldMeeting(group, null, ItemOutcome.Information, ItemOutcome.Tabled);

        Assert.All(meeting.Items, item => Assert.Null(item.ParagraphNumber));
        Assert.Equal((null, NotesStatus.Draft, 0), (meeting.Minutes, meeting.Notes!.Status, group.CounterOf(TestData.Year).Last));
    }

    // The clocks are turned on 29 March and 25 October 2026. Midnight in Stockholm is 23.00 UTC in winter, 22.00 in summer.
    [Theory]
    [InlineData("2026-03-29", "2026-03-28 22:59", false)]
    [InlineData("2026-03-29", "2026-03-28 23:00", true)]
    [InlineData("2026-03-30", "2026-03-29 21:59", false)]
    [InlineData("2026-03-30", "2026-03-29 22:00", true)]
    [InlineData("2026-10-25", "2026-10-24 21:59", false)]
    [InlineData("2026-10-25", "2026-10-24 22:00", true)]
    [InlineData("2026-10-26", "2026-10-25 22:59", false)]
    [InlineData("2026-10-26", "2026-10-25 23:00", true)]
    public void Close_NearMidnight_FollowsTheSwedishDay(string day, string utc, bool allowed)
    {
        var meeting = TestData.MeetingWith(staffed.Body, DateOnly.Parse(day, CultureInfo.InvariantCulture), ItemOutcome.Information);

        if (allowed)
        {
            staffed.Close(meeting, Utc(utc));
            Assert.Equal(1, meeting.Items[0].ParagraphNumber);
        }
        else
        {
            Assert.Throws<RefusedException>(() => staffed.Close(meeting, Utc(utc)));
        }
    }

    [Fact]
    public void Close_Twice_IsRefusedAndGivesNoNumbers()
    {
        var meeting = TestData.HeldMeeting(staffed);

        Assert.Throws<RefusedException>(() => staffed.Close(meeting));
        Assert.Equal((1, 1), (meeting.Items[0].ParagraphNumber, staffed.CounterOf(TestData.Year).Last));
    }

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
