using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Reporting;

/// <summary>Files that a party attaches to its answers.</summary>
public class EvidenceTests
{
    private static readonly DateTime Later = TestData.Now.AddDays(3);

    [Fact]
    public void ChangeEvidence_BeforeTheReportIsSent_LeavesNothingOfWhatIsTakenAway()
    {
        var answer = OneAnswer(out _);
        var (kept, thrown) = (TestData.File("kvar.pdf"), TestData.File("fel.pdf"));
        answer.ChangeEvidence([], [kept, thrown], TestData.Now, "Ada");

        var unneeded = answer.ChangeEvidence([answer.Evidence.Single(file => file.File == thrown)], [], Later, "Bo");

        Assert.Equal([thrown], unneeded);
        var left = Assert.Single(answer.Evidence);
        Assert.Equal((kept, "Ada", TestData.Now, null), (left.File, left.AttachedBy, left.AttachedUtc, left.RemovedUtc));
    }

    [Fact]
    public void ChangeEvidence_AfterTheReportIsSent_KeepsWhatWasSent()
    {
        var answer = OneAnswer(out var report);
        answer.ChangeEvidence([], [TestData.File()], TestData.Now, "Ada");
        answer.Answer(new ActivityAnswer(ReportStatus.Done), TestData.Now, "Ada");
        report.Submit(TestData.Now, "Ada");

        Assert.Empty(answer.ChangeEvidence([.. answer.CurrentEvidence()], [TestData.File("ny.pdf")], Later, "Bo"));

        Assert.Equal("ny.pdf", Assert.Single(answer.CurrentEvidence()).File.Name);
        var removed = Assert.Single(answer.Evidence, file => file.RemovedUtc is not null);
        Assert.Equal(("underlag.pdf", Later, "Bo"), (removed.File.Name, removed.RemovedUtc, removed.RemovedBy));
    }

    [Fact]
    public void ChangeEvidence_TakesThreeFiles_ThoseTakenAwayNotCounted()
    {
        var answer = OneAnswer(out _);
        answer.ChangeEvidence([], Files(3), TestData.Now, "Ada");

        Assert.Equal([EvidenceRefusal.TooMany], answer.RefusalsToChangeEvidence([], 1));
        Assert.Empty(answer.RefusalsToChangeEvidence([answer.Evidence[0]], 1));
        Assert.Empty(answer.RefusalsToChangeEvidence([answer.Evidence[0]], 0));
        Assert.Throws<RefusedException>(() => answer.ChangeEvidence([], Files(1), TestData.Now, "Ada"));
    }

    [Fact]
    public void ChangeEvidence_OfASentReport_HasAnEnd()
    {
        var answer = OneAnswer(out var report);
        answer.Answer(new ActivityAnswer(ReportStatus.Done), TestData.Now, "Ada");
        report.Submit(TestData.Now, "Ada");
        for (var i = 0; i < ActivityReport.MostEvidenceEver; i += 3)
            answer.ChangeEvidence([.. answer.CurrentEvidence()], Files(3), TestData.Now, "Ada");

        Assert.Equal([EvidenceRefusal.TooManyEver], answer.RefusalsToChangeEvidence([.. answer.CurrentEvidence()], 1));
        Assert.Empty(answer.RefusalsToChangeEvidence([.. answer.CurrentEvidence()], 0));
    }

    [Fact]
    public void ChangeEvidence_WhenTheRoundIsClosedOrTheActivityDropped_IsRefused()
    {
        var answer = OneAnswer(out var report);
        answer.Activity.Become(ActivityState.Dropped, "Ansökan fick avslag.");
        Assert.Equal([EvidenceRefusal.ActivityIsDropped], answer.RefusalsToChangeEvidence([], 1));

        report.Round.Close(TestData.Now);
        Assert.Equal([EvidenceRefusal.RoundIsClosed, EvidenceRefusal.ActivityIsDropped], answer.RefusalsToChangeEvidence([], 1));
    }

    private static ActivityReport OneAnswer(out PartyReport report)
    {
        report = TestData.ReportOfTheResponsible(TestData.Round());
        return report.Activities[0];
    }

    private static List<Domain.Files.StoredFile> Files(int count) =>
        [.. Enumerable.Range(1, count).Select(number => TestData.File($"{number}.pdf"))];
}
