using RokPortal.Domain.Coordination;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Reporting;

/// <summary>What a party answers, sends and corrects.</summary>
public class PartyReportTests
{
    private static readonly DateTime Later = TestData.Now.AddDays(3);

    [Theory]
    [InlineData(ReportStatus.Done)]
    [InlineData(ReportStatus.OnTrack)]
    [InlineData(ReportStatus.NotStarted)]
    public void Answer_ThatNeedsNoReason_ForgetsOneThatWasTyped(ReportStatus status)
    {
        var answer = OneAnswer();

        answer.Answer(
            new ActivityAnswer(status)
            {
                Reason = "Gammalt skäl",
                ExpectedMonth = new DateOnly(2027, 3, 1),
                Text = "Klart i maj.",
                WantsHelp = true,
            },
            TestData.Now,
            "Ada");

        Assert.Equal(
            (status, "", null, "Klart i maj.", true, "Ada", TestData.Now),
            (answer.Status, answer.Reason, answer.ExpectedMonth, answer.Text, answer.WantsHelp, answer.AnsweredBy, answer.AnsweredUtc));
    }

    [Theory]
    [InlineData(ReportStatus.AtRisk)]
    [InlineData(ReportStatus.Stalled)]
    public void Answer_AtRiskOrStalled_NeedsAReason(ReportStatus status)
    {
        var answer = OneAnswer();

        Assert.Equal([AnswerRefusal.ReasonMissing], answer.RefusalsToAnswer(new ActivityAnswer(status) { Reason = " " }));
        Assert.Throws<RefusedException>(() => answer.Answer(new ActivityAnswer(status), TestData.Now, "Ada"));
        answer.Answer(
            new ActivityAnswer(status) { Reason = "Handledare saknas.", ExpectedMonth = new DateOnly(2027, 3, 1) },
            TestData.Now,
            "Ada");
        Assert.Equal(("Handledare saknas.", new DateOnly(2027, 3, 1)), (answer.Reason, answer.ExpectedMonth));
    }

    [Fact]
    public void Answer_WhenTheRoundIsClosed_IsRefused()
    {
        var round = TestData.Round();
        var report = TestData.ReportOfTheResponsible(round);
        round.Close(TestData.Now);

        Assert.Equal([AnswerRefusal.RoundIsClosed], report.Activities[0].RefusalsToAnswer(new ActivityAnswer(ReportStatus.Done)));
        Assert.Equal([SubmissionRefusal.RoundIsClosed], report.RefusalsToSubmit());
        Assert.Equal([CooperationRefusal.RoundIsClosed], report.RefusalsToAssess());
    }

    [Fact]
    public void Answer_WhenTheActivityHasBeenDropped_IsRefused_AndNobodyIsAskedAboutIt()
    {
        var report = TestData.ReportOfTheResponsible(TestData.Round());
        report.Activities[0].Activity.Become(ActivityState.Dropped, "Ansökan fick avslag.");

        Assert.Equal([AnswerRefusal.ActivityIsDropped], report.Activities[0].RefusalsToAnswer(new ActivityAnswer(ReportStatus.Done)));
        Assert.Empty(report.Asked());
    }

    [Fact]
    public void Answer_BeforeTheReportIsSent_KeepsNoHistory_ButACorrectionDoes()
    {
        var report = TestData.ReportOfTheResponsible(TestData.Round());
        var answer = report.Activities[0];
        answer.Answer(new ActivityAnswer(ReportStatus.NotStarted), TestData.Now, "Ada");
        answer.Answer(new ActivityAnswer(ReportStatus.OnTrack) { Text = "Vi har börjat." }, TestData.Now, "Ada");
        Assert.Empty(answer.Earlier);

        report.Submit(TestData.Now, "Ada");
        answer.Answer(new ActivityAnswer(ReportStatus.Done), Later, "Bo");

        var earlier = Assert.Single(answer.Earlier);
        Assert.Equal(
            (ReportStatus.OnTrack, "Vi har börjat.", "Ada", TestData.Now),
            (earlier.Status, earlier.Text, earlier.AnsweredBy, earlier.AnsweredUtc));
        Assert.Equal((ReportStatus.Done, "Bo", Later), (answer.Status, answer.AnsweredBy, answer.AnsweredUtc));
    }

    [Fact]
    public void UnchangedSince_RepeatsTheAnswer_AndSaysSo()
    {
        var answer = OneAnswer();

        answer.Answer(ActivityAnswer.UnchangedSince(ReportStatus.Stalled, "Lokalen är stängd.", null, "Vi väntar."), TestData.Now, "Ada");

        Assert.Equal(
            (ReportStatus.Stalled, "Lokalen är stängd.", "Vi väntar.", true),
            (answer.Status, answer.Reason, answer.Text, answer.IsUnchanged));
    }

    [Fact]
    public void Submit_WithoutOneAnswer_IsRefused_AndAgainKeepsTheFirstDay()
    {
        var report = TestData.ReportOfTheResponsible(TestData.Round());
        Assert.Equal([SubmissionRefusal.NothingAnswered], report.RefusalsToSubmit());

        report.Activities[0].Answer(new ActivityAnswer(ReportStatus.Done), TestData.Now, "Ada");
        report.Submit(TestData.Now, "Ada");
        report.Submit(Later, "Bo");

        Assert.Equal((TestData.Now, "Bo"), (report.SubmittedUtc, report.SubmittedBy));
    }

    [Fact]
    public void AssessCooperation_IsAskedForTheFullYear_WithMarksFromOneToFive()
    {
        var report = TestData.ReportOfTheResponsible(TestData.Round());

        report.AssessCooperation(new CooperationAnswer(5, 1, null, "Digitala möten hjälper."));
        Assert.Equal(
            (5, 1, null, "Digitala möten hjälper."),
            (report.Anchoring, report.Mandate, report.Usefulness, report.CooperationComment));

        Assert.Throws<ArgumentOutOfRangeException>(() => report.AssessCooperation(new CooperationAnswer(0, null, null)));
        Assert.Throws<ArgumentOutOfRangeException>(() => report.AssessCooperation(new CooperationAnswer(null, null, 6)));
        Assert.Equal(
            [CooperationRefusal.NotAsked],
            TestData.ReportOfTheResponsible(TestData.Round(ReportingPeriod.HalfYear)).RefusalsToAssess());
    }

    private static ActivityReport OneAnswer() => TestData.ReportOfTheResponsible(TestData.Round()).Activities[0];

    [Theory]
    [InlineData("2026-12-18T22:30:00Z", 0)]
    [InlineData("2026-12-01T09:00:00Z", 0)]
    [InlineData("2026-12-18T23:30:00Z", 1)]
    [InlineData("2027-01-02T09:00:00Z", 15)]
    public void DaysLate_CountsSwedishDaysAfterTheLastDay(string submitted, int expected)
    {
        var submittedUtc = DateTime.Parse(
            submitted, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);

        Assert.Equal(expected, PartyReport.DaysLate(new DateOnly(2026, 12, 18), submittedUtc));
    }
}
