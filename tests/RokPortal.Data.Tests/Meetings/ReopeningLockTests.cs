using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Plans;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>Of two who work at once the late one is refused: opening again, mending, sending, opening a round, taking back.</summary>
public sealed class ReopeningLockTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    public static TheoryData<string> Mends => ["Reopen", "Attend", "Place"];

    [Theory]
    [MemberData(nameof(Mends))]
    public async Task AMend_WhenTheMinutesWereSentMeanwhile_IsRefused_AndTheOtherWay(string mend)
    {
        foreach (var isSentFirst in new[] { true, false })
        {
            var staffed = TestData.Staffed();
            var meeting = TestData.HeldMeeting(staffed);
            await database.SaveAsync(staffed, meeting, staffed.CounterOf(TestData.Year));
            await using var first = database.Open();
            await using var second = database.Open();

            await MendAsync(isSentFirst ? second : first, mend, meeting, staffed);
            await SendAsync(isSentFirst ? first : second, meeting, staffed);

            await first.SaveChangesAsync();
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        }
    }

    [Fact]
    public async Task TakingBackAnAdoption_WhenARoundWasOpenedMeanwhile_IsRefused_AndTheOtherWay()
    {
        foreach (var isRoundFirst in new[] { true, false })
        {
            var staffed = TestData.Staffed();
            var meeting = TestData.Meeting(staffed.Body);
            var plan = TestData.PlanIn(PlanStatus.Proposed);
            TestData.Put(meeting, plan, ItemOutcome.Decision);
            staffed.Close(meeting);
            meeting.Reopen("Fel", "Karin", TestData.Now);
            await database.SaveAsync(staffed, meeting, plan, staffed.CounterOf(TestData.Year));
            await using var first = database.Open();
            await using var second = database.Open();

            await TakeBackAsync(isRoundFirst ? second : first, meeting, plan);
            await OpenRoundAsync(isRoundFirst ? first : second, plan);

            await first.SaveChangesAsync();
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        }
    }

    [Fact]
    public async Task Reopening_ByTwoAtOnce_IsDoneOnce()
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.HeldMeeting(staffed);
        await database.SaveAsync(staffed, meeting, staffed.CounterOf(TestData.Year));
        await using var first = database.Open();
        await using var second = database.Open();

        await MendAsync(first, "Reopen", meeting, staffed);
        await MendAsync(second, "Reopen", meeting, staffed);

        await first.SaveChangesAsync();
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
    }

    private static async Task MendAsync(RokDbContext db, string mend, Meeting meeting, StaffedBody staffed)
    {
        var loaded = await db.LoadAsync(meeting);
        if (mend == "Reopen")
            loaded.Reopen("Fel resultat", "Karin", TestData.Now);
        else if (mend == "Place")
            loaded.CorrectPlace("Motala");
        else
        {
            var seats = await db.LoadSeatsAsync(meeting);
            loaded.RecordAttendance(
                seats.Single(seat => seat.Id == staffed.First.Id), new AttendanceEntry(AttendanceStatus.Excused));
        }
    }

    private static async Task SendAsync(RokDbContext db, Meeting meeting, StaffedBody staffed) => (await db.LoadAsync(meeting)).Minutes!
        .SendForVerification(await db.LoadAsync(staffed.ChairPerson), [await db.LoadAsync(staffed.SecondMember)], TestData.Now);

    private static async Task TakeBackAsync(RokDbContext db, Meeting meeting, ActivityPlan plan)
    {
        await LoadAsync(db, plan);
        var loaded = await db.LoadAsync(meeting);
        loaded.Items[0].Record(TestData.Recording(ItemOutcome.Tabled));
        await db.CloseAsync(meeting);
        Assert.Equal(PlanStatus.Proposed, ((ActivityPlan)loaded.Items[0].Matter!).Status);
    }

    private static async Task OpenRoundAsync(RokDbContext db, ActivityPlan plan) => db.ReportingRounds.Add(ReportingRound.Open(
        await LoadAsync(db, plan), ReportingPeriod.HalfYear, TestData.MeetingDay.AddDays(30), [], TestData.Now));

    private static Task<ActivityPlan> LoadAsync(RokDbContext db, ActivityPlan plan) =>
        db.Plans.WithEverything().SingleAsync(row => row.Id == plan.Id);
}
