using RokPortal.Data.Meetings;
using RokPortal.Data.YearReports;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.YearReports;
using RokPortal.Web.Pages.Meetings;
using RokPortal.Web.Pages.Meetings.Matters;
using RokPortal.Web.Pages.Plans;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Pages.YearReports;

namespace RokPortal.Web.Tests.Overview;

/// <summary>What each role is told about the report of a year, in each state of it.</summary>
public class YearReportTodosTests
{
    private const string Root = "/uppfoljning/2026/sammanstallning";
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly PhaseEnds = new(2027, 3, 31);

    [Theory]
    [InlineData(YearReportStatus.Draft)]
    [InlineData(YearReportStatus.SentOut)]
    public void ForCompiler_WhenSomethingIsLeft_SaysHowFarItHasCome_WithThePhaseAsDeadline(YearReportStatus status)
    {
        var todo = Assert.Single(ForCompiler(Report(status) with { ReadySections = 3, AssessedGoals = 1 }));

        Assert.Equal(("Sammanställ uppföljningen av 2026", Root, PhaseEnds), (todo.Text, todo.Href, todo.Due!.Value));
        Assert.Equal("3 av 7 avsnitt är klara och 1 av 2 mål är bedömda", todo.Context);
    }

    [Fact]
    public void ForCompiler_WhenOnlyAGoalIsLeft_IsNotDone()
    {
        Assert.Equal(
            "Sammanställ uppföljningen av 2026",
            Assert.Single(ForCompiler(Report(YearReportStatus.Draft) with { AssessedGoals = 1 })).Text);
    }

    [Theory]
    [InlineData(YearReportStatus.Draft, false, "Skicka ut uppföljningen av 2026 till parterna", "utskick")]
    [InlineData(YearReportStatus.SentOut, false, "Sätt upp uppföljningen av 2026 på beredningsgruppens dagordning", "till-motet")]
    [InlineData(YearReportStatus.SentOut, true, "Lägg fram uppföljningen av 2026 för rådet", "till-radet")]
    public void ForCompiler_WhenEverythingIsWritten_NamesTheNextStep(YearReportStatus status, bool isPrepared, string text, string page)
    {
        var todo = Assert.Single(ForCompiler(Report(status) with { IsPrepared = isPrepared }));

        Assert.Equal((text, $"{Root}/{page}", PhaseEnds), (todo.Text, todo.Href, todo.Due!.Value));
    }

    [Fact]
    public void ForCompiler_WhileThePartiesReport_SaysThatTheReportingIsClosedFirst()
    {
        var todo = Assert.Single(ForCompiler(Report(YearReportStatus.SentOut) with { IsPrepared = true, HasOpenReporting = true }));

        Assert.Equal("Stäng parternas rapportering först", todo.Context);
    }

    [Fact]
    public void ForCompiler_WhileItWaitsForTheGroupOrTheCouncil_OrIsPublished_IsSilent()
    {
        var beforeTheGroup = Report(YearReportStatus.SentOut) with { Agendas = [OnAgenda(isPreparing: true, null)] };

        Assert.Empty(ForCompiler(beforeTheGroup));
        Assert.Empty(ForCompiler(Report(YearReportStatus.Proposed)));
        Assert.Empty(ForCompiler(Report(YearReportStatus.Published)));
    }

    [Fact]
    public void ForCompiler_WhenTheCouncilReturnedIt_SaysWhy_AndNamesTheNextStep()
    {
        var todos = ForCompiler(Report(YearReportStatus.SentOut) with
        {
            Return = new CouncilReturn(new DateOnly(2026, 11, 12), 21, "Rådet vill se **mer** om skolan.", "motet"),
        });

        Assert.Equal(
            [
                "Arbeta om uppföljningen av 2026 som rådet lämnade tillbaka",
                "Sätt upp uppföljningen av 2026 på beredningsgruppens dagordning",
            ],
            todos.Select(todo => todo.Text));
        Assert.Equal(("§ 21, 12 november 2026: Rådet vill se mer om skolan.", Root, null), (todos[0].Context, todos[0].Href, todos[0].Due));
    }

    [Fact]
    public void ForCompiler_WhenTheCouncilHasApprovedIt_AsksToPublishIt()
    {
        var todo = Assert.Single(ForCompiler(Report(YearReportStatus.Approved)));

        Assert.Equal(("Publicera uppföljningen av 2026", $"{Root}/publicering", null), (todo.Text, todo.Href, todo.Due));
    }

    [Fact]
    public void ForCompiler_InACountyWithoutThePhase_HasNoDeadline()
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);

        Assert.Null(Assert.Single(YearReportTodos.ForCompiler([Report(YearReportStatus.Draft)], county)).Due);
    }

    [Fact]
    public void ForSecretary_WhenItIsProposed_AsksToPutItToTheCouncil_UntilItIsPut()
    {
        var proposed = Report(YearReportStatus.Proposed);

        var todo = Assert.Single(MeetingTodos.ForSecretary([], [Matter(proposed)], new LeadTimes(), Today));

        Assert.Equal(("Planera ett möte där rådet kan ta ställning till uppföljningen av 2026", "/moten/nytt"), (todo.Text, todo.Href));
        Assert.Empty(MeetingTodos.ForSecretary(
            [], [Matter(proposed with { Agendas = [OnAgenda(isPreparing: false, 1)] })], new LeadTimes(), Today));
        Assert.Single(MeetingTodos.ForSecretary(
            [], [Matter(proposed with { ProposalNumber = 2, Agendas = [OnAgenda(isPreparing: false, 1)] })], new LeadTimes(), Today));
    }

    [Fact]
    public void ForChair_WhenItIsProposed_AsksToReadIt_ByTheMeetingThatDecides()
    {
        var todo = Assert.Single(
            MeetingTodos.ForChair([Matter(Report(YearReportStatus.Proposed) with { Agendas = [OnAgenda(isPreparing: false, 1)] })]));

        Assert.Equal(("Läs förslaget till uppföljningen av 2026", "Rådet ska ta ställning till uppföljningen"), (todo.Text, todo.Context));
        Assert.Equal(("/uppfoljning/2026/rapport", new DateOnly(2026, 12, 17)), (todo.Href, todo.Due!.Value));
    }

    [Theory]
    [InlineData(YearReportStatus.SentOut, "2026-11-20", 1)]
    [InlineData(YearReportStatus.SentOut, "2026-11-19", 0)]
    [InlineData(YearReportStatus.Proposed, "2026-11-20", 0)]
    public void ForRepresentative_WhenItsDraftIsOut_AsksForCommentsUntilTheLastDay(YearReportStatus status, string commentsBy, int count)
    {
        var report = Report(status) with { CommentsBy = DateOnly.Parse(commentsBy, null) };

        var todos = MatterTodos.ForRepresentative([Matter(report)], Today).ToList();

        Assert.Equal(count, todos.Count);
        Assert.All(todos, todo => Assert.Equal(
            ("Läs utkastet till uppföljningen av 2026 och lämna synpunkter", "/uppfoljning/2026/rapport", Today),
            (todo.Text, todo.Href, todo.Due!.Value)));
    }

    [Fact]
    public void ForRepresentative_WithAPlanAndAReportOut_NamesBoth()
    {
        Matter[] matters = [PlanMatters.Of(new(2027, PlanStatus.SentOut, null, []), Year()), Matter(Report(YearReportStatus.SentOut))];

        Assert.Equal(2, MatterTodos.ForRepresentative(matters, Today).Count());
    }

    private static Matter Matter(YearReportStanding report) => YearReportMatters.Of(report, Year());

    private static List<Todo> ForCompiler(YearReportStanding report) => [.. YearReportTodos.ForCompiler([report], Year())];

    private static YearReportStanding Report(YearReportStatus status) =>
        new(2026, status, null, YearReportStanding.Sections, 2, 2) { ProposalNumber = 1 };

    private static MatterOnAgenda OnAgenda(bool isPreparing, int? proposal) =>
        new("motet", "Mötet", new DateOnly(2026, 12, 17), MeetingStatus.Called, isPreparing, proposal);

    private static County Year()
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);
        county.AddPhase("Uppföljning", PhaseSlugs.YearReport, new MonthDay(1, 1), new MonthDay(3, 31));
        return county;
    }
}
