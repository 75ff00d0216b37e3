using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>What the overview is worked out from: where meetings and plans stand.</summary>
public sealed class StandingQueriesTests
{
    [Fact]
    public async Task UnfinishedMeetings_LeavesOutWhatNobodyHasToDoAnythingAbout_InOneStatement()
    {
        using var database = new TestDatabase();
        var cancelledBefore = TestData.Meeting(day: TestData.MeetingDay.AddDays(-1), then: meeting => meeting.Cancel("För få kan komma"));
        await database.SaveAsync(
            TestData.MeetingIn(MeetingStatus.Planned),
            TestData.MeetingIn(MeetingStatus.Called),
            TestData.MeetingIn(MeetingStatus.Cancelled),
            cancelledBefore);
        foreach (var status in Enum.GetValues<MinutesStatus>())
        {
            var staffed = TestData.Staffed();
            await database.SaveAsync(staffed, TestData.MinutesIn(status, staffed));
        }

        foreach (var status in Enum.GetValues<NotesStatus>())
            await database.SaveAsync(TestData.NotesIn(status));
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var meetings = await db.UnfinishedMeetingsAsync(TestData.MeetingDay, default);

        Assert.Single(log.Commands);
        Assert.Equal(
            [MeetingStatus.Planned, MeetingStatus.Called, MeetingStatus.Cancelled],
            meetings.Where(meeting => meeting.Status != MeetingStatus.Held).Select(meeting => meeting.Status).Order());
        Assert.Equal(
            [MinutesStatus.Draft, MinutesStatus.AwaitingVerification, MinutesStatus.Verified],
            meetings.Select(meeting => meeting.Minutes).OfType<MinutesStatus>().Order());
        Assert.Equal([NotesStatus.Draft, NotesStatus.SentOut], meetings.Select(meeting => meeting.Notes).OfType<NotesStatus>().Order());
        Assert.DoesNotContain(meetings, meeting => meeting.Id == cancelledBefore.Id);
    }

    [Fact]
    public async Task UnfinishedMeetings_SayWhenTheRecordWasSent_AndUntilWhenOneMayComment()
    {
        using var database = new TestDatabase();
        var staffed = TestData.Staffed();
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        var notes = TestData.HeldMeeting(TestData.Staffed(BodyKind.PreparatoryGroup)).Notes!;
        notes.SendOut(TestData.Now, "Sara", new DateOnly(2026, 12, 1));
        notes.SendOut(TestData.Now, "Sara", new DateOnly(2026, 12, 8));
        await database.SaveAsync(staffed, minutes, notes);
        await using var db = database.Open();

        var meetings = await db.UnfinishedMeetingsAsync(TestData.MeetingDay, default);

        Assert.Equal(TestData.Now, meetings.Single(meeting => meeting.Decides).MinutesSentUtc);
        Assert.Equal(2, meetings.Single(meeting => meeting.Decides).Verifiers.Count);
        Assert.Equal(new DateOnly(2026, 12, 8), meetings.Single(meeting => !meeting.Decides).NotesCommentsBy);
    }

    [Fact]
    public async Task NewestPlans_OfAReturnedPlan_SayWhy_UntilItIsProposedAgain()
    {
        using var database = new TestDatabase();
        var plan = TestData.SentOutPlan(draft => draft.Propose(TestData.Now));
        var item = TestData.Decide(plan, ItemOutcome.Referred);
        await database.SaveAsync(plan, item.Meeting);

        var returned = Assert.Single(await NewestAsync(database));
        await ChangeAsync(database, stored => stored.Propose(TestData.Now));
        var proposed = Assert.Single(await NewestAsync(database));

        Assert.Equal(
            (item.ParagraphNumber!.Value, "Frågan redovisas.", item.Meeting.Slug),
            (returned.Return!.ParagraphNumber, returned.Return.Reason, returned.Return.MeetingSlug));
        Assert.Empty(returned.Agendas);
        Assert.Null(proposed.Return);
    }

    [Fact]
    public async Task NewestPlans_NameTheOpenMeetingsWithThePlan_AndWhetherItIsPutAsItIsProposedNow()
    {
        using var database = new TestDatabase();
        var plan = TestData.SentOutPlan(draft => draft.Propose(TestData.Now));
        var (first, second, cancelled) = (Council(10), Council(5), Council(1));
        foreach (var meeting in new[] { first, second, cancelled })
            TestData.Put(meeting, plan);
        cancelled.Cancel("För få kan komma");
        await database.SaveAsync(plan, first, second, cancelled);

        var put = Assert.Single(await NewestAsync(database));
        await ChangeAsync(database, stored =>
        {
            stored.Withdraw();
            stored.Propose(TestData.Now);
        });
        var changed = Assert.Single(await NewestAsync(database));

        Assert.Equal([second.Slug, first.Slug], put.Agendas.Select(agenda => agenda.Slug));
        Assert.Equal(second.Slug, put.Decider?.Slug);
        Assert.Equal((2, null), (changed.Agendas.Count, changed.Decider));
    }

    private static Meeting Council(int daysAhead) => TestData.Meeting(day: TestData.MeetingDay.AddDays(daysAhead));

    private static async Task<IReadOnlyList<PlanStanding>> NewestAsync(TestDatabase database)
    {
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        var plans = await db.NewestPlansAsync(Enum.GetValues<PlanStatus>(), 3, default);
        Assert.Equal(2, log.Commands.Count);
        return plans;
    }

    private static async Task ChangeAsync(TestDatabase database, Action<ActivityPlan> change)
    {
        await using var db = database.Open();
        change(await db.Plans.WithEverything().SingleAsync());
        await db.SaveChangesAsync();
    }
}
