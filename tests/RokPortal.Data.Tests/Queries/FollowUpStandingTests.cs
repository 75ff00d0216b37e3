using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Queries;
using RokPortal.Data.Tests.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Queries;

/// <summary>How far the yearly reports have come, as the overview reads it.</summary>
public sealed class FollowUpStandingTests
{
    [Fact]
    public async Task StandingFollowUps_CountWhatIsReadyAndAssessed_InTheStatesThatAreAskedFor()
    {
        using var database = new TestDatabase();
        var agreement = TestData.Agreement();
        var begun = TestData.FollowUp(agreement);
        begun.Write(SectionKind.Situation, "Läget.", isReady: true);
        begun.Write(SectionKind.Summary, "Början.", isReady: false);
        begun.Assess(agreement.Goals[0], GoalLevel.Met, "");
        await database.SaveAsync(begun, TestData.FollowUpIn(FollowUpStatus.SentOut, agreement, TestData.Year - 1));

        var written = Assert.Single(await StandingAsync(database, FollowUpStatus.SentOut));
        var all = await StandingAsync(database);

        Assert.Equal(
            (FollowUpStanding.Sections, agreement.Goals.Count, agreement.Goals.Count),
            (written.ReadySections, written.AssessedGoals, written.Goals));
        Assert.Equal((true, TestData.MeetingDay.AddDays(14)), (written.IsWritten, written.CommentsBy));
        Assert.Equal([TestData.Year, TestData.Year - 1], all.Select(report => report.Year));
        Assert.Equal((1, 0, false), (all[0].ReadySections, all[0].AssessedGoals, all[0].IsWritten));
    }

    [Fact]
    public async Task StandingFollowUps_OfAReturnedOne_SayWhy_UntilTheGroupHasPreparedItAgain()
    {
        using var database = new TestDatabase();
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);
        var item = TestData.DecideFollowUp(followUp, ItemOutcome.Referred);
        await database.SaveAsync(followUp, item.Meeting);

        var returned = Assert.Single(await StandingAsync(database)).Return!;
        await using (var db = database.Open())
        {
            var stored = await db.FollowUps.WithEverything().SingleAsync();
            db.Meetings.Add(TestData.HandleAtGroup(stored).Meeting);
            await db.SaveChangesAsync();
        }

        var prepared = Assert.Single(await StandingAsync(database));

        Assert.Equal(
            (item.ParagraphNumber!.Value, "Frågan redovisas.", item.Meeting.Slug),
            (returned.ParagraphNumber, returned.Reason, returned.MeetingSlug));
        Assert.Equal((null, true, FollowUpStatus.SentOut), (prepared.Return, prepared.IsPrepared, prepared.Status));
    }

    [Fact]
    public async Task StandingFollowUps_NameTheOpenMeetingsThatWillDealWithThem()
    {
        using var database = new TestDatabase();
        var followUp = TestData.FollowUpIn(FollowUpStatus.Proposed);
        var council = TestData.Body();
        var (later, sooner, cancelled) = (
            With(followUp, TestData.Meeting(council, Ahead(10))),
            With(followUp, TestData.Meeting(council, Ahead(5))),
            With(followUp, TestData.Meeting(council, Ahead(1))));
        cancelled.Cancel("För få kan komma");
        await database.SaveAsync(followUp, later, sooner, cancelled);

        var put = Assert.Single(await StandingAsync(database));
        await ChangeAsync(database, stored => stored.Withdraw());
        var withdrawn = Assert.Single(await StandingAsync(database));

        Assert.Equal([sooner.Slug, later.Slug], put.Agendas.Select(agenda => agenda.Slug));
        Assert.Equal((sooner.Slug, false), (put.Decider?.Slug, put.IsBeforeTheGroup));
        Assert.Null(withdrawn.Decider);
    }

    [Fact]
    public async Task StandingFollowUps_OfADraftOnTheGroupsAgenda_SayThatItIsThere()
    {
        using var database = new TestDatabase();
        var followUp = TestData.FollowUpIn(FollowUpStatus.SentOut);
        await database.SaveAsync(followUp, With(followUp, TestData.Meeting(TestData.Body(BodyKind.PreparatoryGroup), Ahead(3))));

        Assert.True(Assert.Single(await StandingAsync(database)).IsBeforeTheGroup);
    }

    [Fact]
    public async Task StandingFollowUps_SayWhetherThePartiesAreStillReporting_OnTheYearsPlan()
    {
        using var database = new TestDatabase();
        var round = TestData.Round();
        await database.SaveAsync(
            round, TestData.FollowUp(round.Plan.Agreement), TestData.FollowUp(round.Plan.Agreement, TestData.Year - 1));

        Assert.Equal([true, false], (await StandingAsync(database)).Select(report => report.HasOpenReporting));
    }

    private static DateOnly Ahead(int days) => TestData.MeetingDay.AddDays(days);

    private static Meeting With(FollowUp followUp, Meeting meeting)
    {
        var item = meeting.AddItem(TestData.Content($"Uppföljning av {followUp.Year}") with { FollowUp = followUp });
        if (item.RefusalsToPut(followUp).Count == 0)
            item.Put(followUp);
        return meeting;
    }

    private static async Task<IReadOnlyList<FollowUpStanding>> StandingAsync(TestDatabase database, params FollowUpStatus[] statuses)
    {
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        var reports = await db.StandingFollowUpsAsync(statuses.Length > 0 ? statuses : Enum.GetValues<FollowUpStatus>(), default);
        Assert.Single(log.Commands);
        return reports;
    }

    private static async Task ChangeAsync(TestDatabase database, Action<FollowUp> change)
    {
        await using var db = database.Open();
        change(await db.FollowUps.WithEverything().SingleAsync());
        await db.SaveChangesAsync();
    }
}
