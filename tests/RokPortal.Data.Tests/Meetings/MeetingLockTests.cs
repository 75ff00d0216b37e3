using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>What is judged before a meeting is closed, or its minutes are sent out, cannot be saved after it; nor the other way.</summary>
public sealed class MeetingLockTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly ItemRecording Late = TestData.Recording(ItemOutcome.Tabled) with { Text = "För sent" };

    [Fact]
    public async Task Record_WhenAnotherClosedTheMeetingMeanwhile_IsRefused()
    {
        var (meeting, _) = await SaveMeetingAsync();
        await using var first = database.Open();
        await using var second = database.Open();

        (await first.LoadAsync(meeting)).Items[0].Record(Late);
        await second.CloseAsync(meeting);
        await second.SaveChangesAsync();

        await AssertRefusedAsync(first);
        await using var after = database.Open();
        Assert.Equal(ItemOutcome.Information, (await after.LoadAsync(meeting)).Items[0].Outcome);
    }

    [Fact]
    public async Task Close_WhenAnotherRecordedAnItemMeanwhile_IsRefused()
    {
        var (meeting, _) = await SaveMeetingAsync();
        await using var first = database.Open();
        await using var second = database.Open();

        await first.CloseAsync(meeting);
        (await second.LoadAsync(meeting)).Items[0].Record(Late);
        await second.SaveChangesAsync();

        await AssertRefusedAsync(first);
        await AssertOpenAsync(meeting);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecordAttendance_WhenAnotherClosedTheMeetingMeanwhile_IsRefused(bool hasRow)
    {
        var (meeting, staffed) = await SaveMeetingAsync(hasRow);
        await using var first = database.Open();
        await using var second = database.Open();

        await ExcuseFirstMemberAsync(first, meeting, staffed);
        await second.CloseAsync(meeting);
        await second.SaveChangesAsync();

        await AssertRefusedAsync(first);
        await using var after = database.Open();
        Assert.All((await after.LoadAsync(meeting)).Attendances, row => Assert.Equal(AttendanceStatus.Present, row.Status));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Close_WhenAnotherRecordedAttendanceMeanwhile_IsRefused(bool hasRow)
    {
        var (meeting, staffed) = await SaveMeetingAsync(hasRow);
        await using var first = database.Open();
        await using var second = database.Open();

        await first.CloseAsync(meeting);
        await ExcuseFirstMemberAsync(second, meeting, staffed);
        await second.SaveChangesAsync();

        await AssertRefusedAsync(first);
        await AssertOpenAsync(meeting);
    }

    [Fact]
    public async Task AddItem_WhenAnotherClosedTheMeetingMeanwhile_IsRefused()
    {
        var (meeting, _) = await SaveMeetingAsync();
        await using var first = database.Open();
        await using var second = database.Open();

        (await first.LoadAsync(meeting)).AddItem(TestData.Content("För sent"));
        await second.CloseAsync(meeting);
        await second.SaveChangesAsync();

        await AssertRefusedAsync(first);
    }

    [Fact]
    public async Task Record_WhenTheMinutesWereSentOutMeanwhile_IsRefused_AndTheOtherWay()
    {
        var staffed = TestData.Staffed();
        var (one, other) = (
            TestData.HeldMeeting(staffed, new DateOnly(2026, 3, 5)),
            TestData.HeldMeeting(staffed, new DateOnly(2026, 4, 16)));
        await database.SaveAsync(staffed, one, other);

        await using (var first = database.Open())
        await using (var second = database.Open())
        {
            await WriteOnAsync(first, one);
            await SendAsync(second, one, staffed);
            await second.SaveChangesAsync();
            await AssertRefusedAsync(first);
        }

        await using (var first = database.Open())
        await using (var second = database.Open())
        {
            await SendAsync(first, other, staffed);
            await WriteOnAsync(second, other);
            await second.SaveChangesAsync();
            await AssertRefusedAsync(first);
        }
    }

    [Fact]
    public async Task Record_WhenTheNotesBecameFinalMeanwhile_IsRefused()
    {
        var notes = TestData.NotesIn(NotesStatus.SentOut);
        await database.SaveAsync(notes);
        await using var first = database.Open();
        await using var second = database.Open();

        await WriteOnAsync(first, notes.Meeting);
        (await second.LoadAsync(notes.Meeting)).Notes!.Finalise(TestData.Now);
        await second.SaveChangesAsync();

        await AssertRefusedAsync(first);
    }

    [Fact]
    public async Task Verify_ByTwoAtOnce_RefusesTheSecond_WhoseNextTryVerifiesTheMinutes()
    {
        var staffed = TestData.Staffed();
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        await database.SaveAsync(staffed, minutes);
        await using (var first = database.Open())
        await using (var second = database.Open())
        {
            (await first.LoadAsync(minutes.Meeting)).Minutes!.Verify(
                await first.LoadAsync(staffed.ChairPerson), TestData.Now, TestData.Checksum);
            (await second.LoadAsync(minutes.Meeting)).Minutes!.Verify(
                await second.LoadAsync(staffed.FirstMember), TestData.Now, TestData.Checksum);
            await first.SaveChangesAsync();
            await AssertRefusedAsync(second);
        }

        await using var again = database.Open();
        var loaded = (await again.LoadAsync(minutes.Meeting)).Minutes!;
        loaded.Verify(await again.LoadAsync(staffed.FirstMember), TestData.Now, TestData.Checksum);
        await again.SaveChangesAsync();
        Assert.Equal(MinutesStatus.Verified, loaded.Status);
    }

    private async Task<(Meeting Meeting, StaffedBody Staffed)> SaveMeetingAsync(bool withAttendance = true)
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        if (withAttendance)
            meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Present));
        await database.SaveAsync(staffed, meeting, staffed.CounterOf(TestData.Year));
        return (meeting, staffed);
    }

    private static async Task ExcuseFirstMemberAsync(RokDbContext db, Meeting meeting, StaffedBody staffed)
    {
        var seats = await db.LoadSeatsAsync(meeting);
        (await db.LoadAsync(meeting)).RecordAttendance(
            seats.Single(seat => seat.Id == staffed.First.Id), new AttendanceEntry(AttendanceStatus.Excused));
    }

    private static async Task WriteOnAsync(RokDbContext db, Meeting meeting)
    {
        var item = (await db.LoadAsync(meeting)).Items[0];
        item.Record(TestData.Recording(item.Outcome) with { Text = "För sent" });
    }

    private static async Task SendAsync(RokDbContext db, Meeting meeting, StaffedBody staffed) => (await db.LoadAsync(meeting)).Minutes!
        .SendForVerification(await db.LoadAsync(staffed.ChairPerson), [await db.LoadAsync(staffed.FirstMember)], TestData.Now);

    private static async Task AssertRefusedAsync(RokDbContext db) =>
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync());

    private async Task AssertOpenAsync(Meeting meeting)
    {
        await using var db = database.Open();
        var loaded = await db.LoadAsync(meeting);
        Assert.Equal((MeetingStatus.Planned, null), (loaded.Status, loaded.Minutes));
        Assert.Equal(0, (await db.ParagraphCounters.SingleAsync(row => row.BodyId == meeting.BodyId)).Last);
    }
}
