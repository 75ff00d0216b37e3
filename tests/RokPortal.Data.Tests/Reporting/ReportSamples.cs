using RokPortal.Data.Tests.Configurations;
using RokPortal.Domain.Reporting;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Reporting;

/// <summary>A round in which a sent report has been corrected.</summary>
internal sealed class ReportSamples : Samples
{
    public override IEnumerable<object> Make()
    {
        var round = TestData.Round();
        var report = TestData.ReportOfTheResponsible(round);
        report.Activities[0].Answer(
            new ActivityAnswer(ReportStatus.AtRisk)
            {
                Reason = "Handledare saknas.",
                ExpectedMonth = new DateOnly(2027, 3, 1),
                Text = "Vi har börjat.",
                WantsHelp = true,
            },
            TestData.Now,
            "Ada Berg");
        report.Activities[0].ChangeEvidence([], [TestData.File("först.pdf"), TestData.File("sedan.pdf")], TestData.Now, "Ada Berg");
        report.AssessCooperation(new CooperationAnswer(5, 4, 3, "Digitala möten hjälper."));
        report.Submit(TestData.Now, "Ada Berg");
        report.Activities[0].Answer(new ActivityAnswer(ReportStatus.OnTrack) { IsUnchanged = true }, TestData.Now.AddDays(1), "Bo Ek");
        report.Activities[0].ChangeEvidence([report.Activities[0].Evidence[0]], [], TestData.Now.AddDays(1), "Bo Ek");
        return [round, ReportTiming.Of(round.Id, TimeSpan.FromMinutes(2))!];
    }
}
