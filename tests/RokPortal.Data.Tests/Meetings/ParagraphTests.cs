using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>A §-number is given once in a body's year, whoever closes at the same moment.</summary>
public sealed class ParagraphTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Save_TheSameParagraphTwice_IsRefused()
    {
        var staffed = TestData.Staffed();
        await database.SaveAsync(staffed, TestData.HeldMeeting(staffed, new DateOnly(2026, 3, 5)));
        var second = TestData.MeetingWith(staffed.Body, new DateOnly(2026, 4, 16), ItemOutcome.Information);

        // A counter that has not heard of the first meeting, as if it had been set back by hand.
        second.Close(staffed.Seats, [], ParagraphCounter.Start(staffed.Body, 2026), TestData.Now);
        await using var db = database.Open();
        db.AttachRange(staffed.Seats);
        db.Add(second);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Save_TheSameParagraphOfAnotherBodyOrYear_AndItemsWithoutOne_IsAllowed()
    {
        var (one, other) = (TestData.Staffed(), TestData.Staffed());

        await database.SaveAsync(
            TestData.HeldMeeting(one, new DateOnly(2026, 3, 5), ItemOutcome.Information, ItemOutcome.NotReached, ItemOutcome.NotReached),
            TestData.HeldMeeting(one, new DateOnly(2027, 3, 5)),
            TestData.HeldMeeting(other, new DateOnly(2026, 3, 5)));
    }

    [Fact]
    public async Task Close_TwoMeetingsOfOneYearAtOnce_RefusesTheSecond_WhichContinuesTheNumbersWhenTriedAgain()
    {
        var staffed = TestData.Staffed();
        var (march, april) = await SaveTwoAsync(staffed, ParagraphCounter.Start(staffed.Body, 2026));
        await using (var first = database.Open())
        await using (var second = database.Open())
        {
            await first.CloseAsync(march);
            await second.CloseAsync(april);
            await first.SaveChangesAsync();

            // By the counter's version or by the index of the paragraphs, whichever the database comes to first.
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        }

        await using (var again = database.Open())
        {
            await again.CloseAsync(april);
            await again.SaveChangesAsync();
        }

        await AssertNumbersAsync(march, april);
    }

    [Fact]
    public async Task Close_TheFirstTwoMeetingsOfAYearAtOnce_RefusesTheSecond_ThoughThereWasNoCounter()
    {
        var (march, april) = await SaveTwoAsync(TestData.Staffed());
        await using var first = database.Open();
        await using var second = database.Open();

        await first.CloseAsync(march);
        await second.CloseAsync(april);
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => second.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal(MeetingStatus.Planned, (await after.LoadAsync(april)).Status);
    }

    [Fact]
    public async Task Close_TheSameMeetingTwiceAtOnce_RefusesTheSecond()
    {
        var staffed = TestData.Staffed();
        var (march, _) = await SaveTwoAsync(staffed, ParagraphCounter.Start(staffed.Body, 2026));
        await using var first = database.Open();
        await using var second = database.Open();

        await first.CloseAsync(march);
        await second.CloseAsync(march);
        await first.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal([1, 2], (await after.LoadAsync(march)).InOrder().Select(item => item.ParagraphNumber));
        Assert.Equal(1, await after.Minutes.CountAsync(minutes => minutes.MeetingId == march.Id));
    }

    [Fact]
    public async Task Close_WhenThePlanIsWithdrawnAtTheSameMoment_IsRefused()
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.Meeting(staffed.Body);
        var plan = (ActivityPlan)TestData.Put(meeting, TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Decision).Matter!;
        await database.SaveAsync(staffed, meeting);
        await using var first = database.Open();
        await using var second = database.Open();

        await first.CloseAsync(meeting);
        (await second.Plans.SingleAsync(row => row.Id == plan.Id)).Withdraw();
        await second.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => first.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal(MeetingStatus.Planned, (await after.LoadAsync(meeting)).Status);
        Assert.Equal(PlanStatus.SentOut, (await after.Plans.SingleAsync(row => row.Id == plan.Id)).Status);
    }

    private async Task<(Meeting March, Meeting April)> SaveTwoAsync(StaffedBody staffed, params object[] more)
    {
        var march = TestData.MeetingWith(staffed.Body, new DateOnly(2026, 3, 5), ItemOutcome.Information, ItemOutcome.Information);
        var april = TestData.MeetingWith(staffed.Body, new DateOnly(2026, 4, 16), ItemOutcome.Information, ItemOutcome.Information);
        await database.SaveAsync(staffed, [march, april, .. more]);
        return (march, april);
    }

    private async Task AssertNumbersAsync(Meeting march, Meeting april)
    {
        await using var db = database.Open();
        Assert.Equal([1, 2], (await db.LoadAsync(march)).InOrder().Select(item => item.ParagraphNumber));
        Assert.Equal([3, 4], (await db.LoadAsync(april)).InOrder().Select(item => item.ParagraphNumber));
        Assert.Equal(4, (await db.ParagraphCounters.SingleAsync(row => row.BodyId == march.BodyId)).Last);
    }
}
