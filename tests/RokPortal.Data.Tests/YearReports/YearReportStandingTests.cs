using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Tests.Meetings;
using RokPortal.Data.YearReports;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.YearReports;

/// <summary>How far the yearly reports have come, as the overview reads it.</summary>
public sealed class YearReportStandingTests
{
    [Fact]
    public async Task StandingYearReports_CountWhatIsReadyAndAssessed_InTheStatesThatAreAskedFor()
    {
        using var database = new TestDatabase();
        var agreement = TestData.Agreement();
        var begun = TestData.YearReport(agreement);
        begun.Write(SectionKind.Situation, "Läget.", isReady: true);
        begun.Write(SectionKind.Summary, "Början.", isReady: false);
        begun.Assess(agreement.Goals[0], GoalLevel.Met, "");
        await database.SaveAsync(begun, TestData.YearReportIn(YearReportStatus.SentOut, agreement, TestData.Year - 1));

        var written = Assert.Single(await StandingAsync(database, YearReportStatus.SentOut));
        var all = await StandingAsync(database);

        Assert.Equal(
            (YearReportStanding.Sections, agreement.Goals.Count, agreement.Goals.Count),
            (written.ReadySections, written.AssessedGoals, written.Goals));
        Assert.Equal((true, TestData.MeetingDay.AddDays(14)), (written.IsWritten, written.CommentsBy));
        Assert.Equal([TestData.Year, TestData.Year - 1], all.Select(report => report.Year));
        Assert.Equal((1, 0, false), (all[0].ReadySections, all[0].AssessedGoals, all[0].IsWritten));
    }

    [Fact]
    public async Task StandingYearReports_OfAReturnedOne_SayWhy_UntilTheGroupHasPreparedItAgain()
    {
        using var database = new TestDatabase();
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);
        var item = TestData.DecideYearReport(yearReport, ItemOutcome.Referred);
        await database.SaveAsync(yearReport, item.Meeting);

        var returned = Assert.Single(await StandingAsync(database)).Return!;
        await using (var db = database.Open())
        {
            var stored = await db.YearReports.WithEverything().SingleAsync();
            db.Meetings.Add(TestData.HandleAtGroup(stored).Meeting);
            await db.SaveChangesAsync();
        }

        var prepared = Assert.Single(await StandingAsync(database));

        Assert.Equal(
            (item.ParagraphNumber!.Value, "Frågan redovisas.", item.Meeting.Slug),
            (returned.ParagraphNumber, returned.Reason, returned.MeetingSlug));
        Assert.Equal((null, true, YearReportStatus.SentOut), (prepared.Return, prepared.IsPrepared, prepared.Status));
    }

    [Fact]
    public async Task StandingYearReports_NameTheOpenMeetingsThatWillDealWithThem()
    {
        using var database = new TestDatabase();
        var yearReport = TestData.YearReportIn(YearReportStatus.Proposed);
        var council = TestData.Body();
        var (later, sooner, cancelled) = (
            With(yearReport, TestData.Meeting(council, Ahead(10))),
            With(yearReport, TestData.Meeting(council, Ahead(5))),
            With(yearReport, TestData.Meeting(council, Ahead(1))));
        cancelled.Cancel("För få kan komma");
        await database.SaveAsync(yearReport, later, sooner, cancelled);

        var put = Assert.Single(await StandingAsync(database));
        await ChangeAsync(database, stored => stored.Withdraw());
        var withdrawn = Assert.Single(await StandingAsync(database));

        Assert.Equal([sooner.Slug, later.Slug], put.Agendas.Select(agenda => agenda.Slug));
        Assert.Equal((sooner.Slug, false), (put.Decider?.Slug, put.IsBeforeTheGroup));
        Assert.Null(withdrawn.Decider);
    }

    [Fact]
    public async Task StandingYearReports_OfADraftOnTheGroupsAgenda_SayThatItIsThere()
    {
        using var database = new TestDatabase();
        var yearReport = TestData.YearReportIn(YearReportStatus.SentOut);
        await database.SaveAsync(yearReport, With(yearReport, TestData.Meeting(TestData.Body(BodyKind.PreparatoryGroup), Ahead(3))));

        Assert.True(Assert.Single(await StandingAsync(database)).IsBeforeTheGroup);
    }

    [Fact]
    public async Task StandingYearReports_SayWhetherThePartiesAreStillReporting_OnTheYearsPlan()
    {
        using var database = new TestDatabase();
        var round = TestData.Round();
        await database.SaveAsync(
            round, TestData.YearReport(round.Plan.Agreement), TestData.YearReport(round.Plan.Agreement, TestData.Year - 1));

        Assert.Equal([true, false], (await StandingAsync(database)).Select(report => report.HasOpenReporting));
    }

    private static DateOnly Ahead(int days) => TestData.MeetingDay.AddDays(days);

    private static Meeting With(YearReport yearReport, Meeting meeting)
    {
        var item = meeting.AddItem(TestData.Content($"Uppföljning av {yearReport.Year}") with { Matter = yearReport });
        if (item.RefusalsToPut(yearReport).Count == 0)
            item.Put(yearReport);
        return meeting;
    }

    private static async Task<IReadOnlyList<YearReportStanding>> StandingAsync(TestDatabase database, params YearReportStatus[] statuses)
    {
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        var reports = await db.StandingYearReportsAsync(statuses.Length > 0 ? statuses : Enum.GetValues<YearReportStatus>(), default);
        Assert.Single(log.Commands);
        return reports;
    }

    private static async Task ChangeAsync(TestDatabase database, Action<YearReport> change)
    {
        await using var db = database.Open();
        change(await db.YearReports.WithEverything().SingleAsync());
        await db.SaveChangesAsync();
    }
}
