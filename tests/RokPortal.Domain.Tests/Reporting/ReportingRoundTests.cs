using RokPortal.Domain.Coordination;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Reporting;

/// <summary>Who is asked about what, and when a round opens and closes.</summary>
public class ReportingRoundTests
{
    private static readonly DateOnly Today = StockholmTime.DayOf(TestData.Now);

    [Fact]
    public void Open_AsksTheResponsibleAndTheParticipatingParties_OnceForEachActivity()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);
        var activity = plan.Activities[0];

        var round = TestData.Round(plan: plan);

        Assert.Equal((RoundStatus.Open, ReportingPeriod.FullYear, TestData.Deadline), (round.Status, round.Period, round.Deadline));
        Assert.Equal(
            activity.Participants.Select(link => link.Party.Slug).Append(activity.ResponsibleParty!.Slug).Order(),
            round.Reports.Select(report => report.Party.Slug).Order());
        Assert.All(round.Reports, report => Assert.Same(activity, Assert.Single(report.Activities).Activity));
        Assert.Equal(activity.ResponsibleParty, Assert.Single(round.Reports, report => report.Activities[0].IsResponsible).Party);
    }

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.SentOut)]
    [InlineData(PlanStatus.Proposed)]
    public void Open_WhenThePlanIsNotAdopted_IsRefused(PlanStatus status)
    {
        var plan = TestData.PlanIn(status);

        Assert.Equal([OpeningRefusal.PlanIsNotAdopted], ReportingRound.RefusalsToOpen(plan, default, TestData.Deadline, [], Today));
        Assert.Throws<RefusedException>(() => TestData.Round(plan: plan));
    }

    [Fact]
    public void Open_WhileANewVersionIsWritten_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);
        plan.StartNewVersion();

        Assert.Equal([OpeningRefusal.PlanIsNotAdopted], ReportingRound.RefusalsToOpen(plan, default, TestData.Deadline, [], Today));
    }

    [Fact]
    public void Open_ForAPeriodThatHasARound_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);

        Assert.Equal(
            [OpeningRefusal.PeriodHasRound],
            ReportingRound.RefusalsToOpen(plan, ReportingPeriod.HalfYear, TestData.Deadline, [ReportingPeriod.HalfYear], Today));
        Assert.Empty(ReportingRound.RefusalsToOpen(plan, ReportingPeriod.FullYear, TestData.Deadline, [ReportingPeriod.HalfYear], Today));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(365)]
    public void Open_WithALastDayFromTodayToAYearAhead_IsAllowed(int days) =>
        Assert.Empty(ReportingRound.RefusalsToOpen(TestData.PlanIn(PlanStatus.Adopted), default, Today.AddDays(days), [], Today));

    [Theory]
    [InlineData(-1, OpeningRefusal.DeadlineHasPassed)]
    [InlineData(366, OpeningRefusal.DeadlineIsTooFar)]
    public void Open_WithALastDayThatHasPassedOrIsFarAway_IsRefused(int days, OpeningRefusal expected) =>
        Assert.Equal(
            [expected],
            ReportingRound.RefusalsToOpen(TestData.PlanIn(PlanStatus.Adopted), default, Today.AddDays(days), [], Today));

    [Fact]
    public void Open_WhenEveryActivityHasBeenDropped_IsRefused()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);
        plan.Activities[0].Become(ActivityState.Dropped, "Pengarna räckte inte.");

        Assert.Equal([OpeningRefusal.NobodyIsConcerned], ReportingRound.RefusalsToOpen(plan, default, TestData.Deadline, [], Today));
    }

    [Fact]
    public void ANewVersionOfThePlan_ChangesNothingInARoundThatIsOpened()
    {
        var plan = TestData.PlanIn(PlanStatus.Adopted);
        var round = TestData.Round(plan: plan);
        var before = round.Reports.Select(report => report.PartyId).ToList();

        plan.StartNewVersion();
        plan.Activities[0].Revise(TestData.CompleteContent(plan));

        Assert.NotEqual(before[0], plan.Activities[0].ResponsiblePartyId);
        Assert.Equal(before, round.Reports.Select(report => report.PartyId));
        Assert.True(TestData.ReportOfTheResponsible(round).Activities[0].IsResponsible);
    }

    [Fact]
    public void Close_AndReopen_MoveTheLastDay_AndLockTheReportsMeanwhile()
    {
        var round = TestData.Round();

        round.Close(TestData.Now);
        Assert.Equal((RoundStatus.Closed, TestData.Now), (round.Status, round.ClosedUtc));
        Assert.Equal([RoundClosingRefusal.IsClosed], round.RefusalsToClose());
        Assert.Equal(round.Reports.Count * 2, round.LockedNow().Count());

        Assert.Equal([ReopeningRefusal.DeadlineHasPassed], round.RefusalsToReopen(Today.AddDays(-1), Today));
        Assert.Equal([ReopeningRefusal.DeadlineIsTooFar], round.RefusalsToReopen(Today.AddDays(400), Today));
        round.Reopen(Today.AddDays(7), TestData.Now);
        Assert.Equal((RoundStatus.Open, null, Today.AddDays(7)), (round.Status, round.ClosedUtc, round.Deadline));
        Assert.Equal([ReopeningRefusal.IsOpen], round.RefusalsToReopen(Today, Today));
        Assert.Equal([round.Plan], round.LockedNow());
    }
}
