using RokPortal.Data.Bodies;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Web.Pages.Bodies;
using RokPortal.Web.Pages.Meetings;
using RokPortal.Web.Pages.Meetings.Matters;
using RokPortal.Web.Pages.Plans;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Overview;

public class TodosTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Guid Person = Guid.CreateVersion7();

    [Fact]
    public void ForCoordinator_WithADraft_ListsWhatIsMissingWithThePhasesAsDeadlines()
    {
        var plan = Plan(PlanStatus.Draft, incomplete: 2, complete: 1, considered: false);

        var todos = PlanTodos.ForCoordinator([plan], null, Year()).ToList();

        Assert.Equal(
            ["Komplettera två aktiviteter", "Skriv hänsyn för Bostad", "Skicka ut utkastet till parterna"],
            todos.Select(todo => todo.Text));
        Assert.All(todos, todo => Assert.Equal(new DateOnly(2026, 11, 30), todo.Due));
        Assert.Equal("/aktivitetsplaner/2027/omraden/bostad", todos[1].Href);
    }

    [Fact]
    public void ForCoordinator_WhenDraftIsSentOutAndWhole_OnlyProposesIt()
    {
        var todo = Assert.Single(PlanTodos.ForCoordinator([Plan(PlanStatus.SentOut, 0, 3, true)], null, Year()));

        Assert.Equal(("Lägg fram planen för rådet", new DateOnly(2026, 12, 10)), (todo.Text, todo.Due!.Value));
    }

    [Fact]
    public void ForCoordinator_WhenPlanIsEmpty_BeginsWithTheFirstActivity()
    {
        var todos = PlanTodos.ForCoordinator([Plan(PlanStatus.Draft, 0, 0, true)], null, Year());

        Assert.Equal(["Lägg till den första aktiviteten"], todos.Select(todo => todo.Text));
    }

    [Theory]
    [InlineData(PlanStatus.Proposed)]
    [InlineData(PlanStatus.Adopted)]
    [InlineData(PlanStatus.Completed)]
    public void ForCoordinator_WhenPlanIsOutOfTheirHands_HasNothing(PlanStatus status)
    {
        Assert.Empty(PlanTodos.ForCoordinator([Plan(status, 1, 1, false)], null, Year()));
    }

    [Fact]
    public void ForCoordinator_WhenTheCouncilReturnedThePlan_SaysWhy()
    {
        var reason = $"Ange **vem** som leder aktivitet 03.\n\n{string.Join(' ', Enumerable.Repeat("Mer", 80))}";
        var plan = Plan(PlanStatus.SentOut, 0, 3, true) with
        {
            Return = new CouncilReturn(new DateOnly(2026, 12, 10), 45, reason, "radet-2026-12-10"),
        };

        var todo = PlanTodos.ForCoordinator([plan], null, Year()).First();

        Assert.Equal(("Arbeta om aktivitetsplan 2027 som rådet lämnade tillbaka", "/aktivitetsplaner/2027"), (todo.Text, todo.Href));
        Assert.StartsWith("§ 45, 10 december 2026: Ange vem som leder aktivitet 03. Mer Mer", todo.Context, StringComparison.Ordinal);
        Assert.EndsWith("Mer …", todo.Context, StringComparison.Ordinal);
    }

    [Fact]
    public void ForCoordinator_WhenNextYearCanBeStarted_SaysSo()
    {
        var todo = Assert.Single(PlanTodos.ForCoordinator([], 2027, Year()));

        Assert.Equal(("Starta aktivitetsplan 2027", "/aktivitetsplaner/ny"), (todo.Text, todo.Href));
    }

    [Fact]
    public void ForCoordinator_InACountyWithoutThePhases_HasNoDeadlines()
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);

        Assert.All(PlanTodos.ForCoordinator([Plan(PlanStatus.Draft, 1, 1, true)], 2028, county), todo => Assert.Null(todo.Due));
    }

    [Fact]
    public void ForChair_WhenAPlanIsProposed_AsksToReadIt()
    {
        var todo = Assert.Single(
            MeetingTodos.ForChair([Matter(Plan(PlanStatus.Proposed, 0, 1, true)), Matter(Plan(PlanStatus.Draft, 0, 1, true))]));

        Assert.Equal(("Läs förslaget till aktivitetsplan 2027", new DateOnly(2026, 12, 10)), (todo.Text, todo.Due!.Value));
    }

    [Fact]
    public void ForChair_WhenAProposedPlanIsPut_AsksToReadItByTheMeeting()
    {
        var put = Plan(PlanStatus.Proposed, 0, 1, true) with
        {
            ProposalNumber = 1,
            Agendas = [new MatterOnAgenda("motet", "Rådet", new DateOnly(2026, 12, 17), MeetingStatus.Called, IsPreparing: false, 1)],
        };

        Assert.Equal(new DateOnly(2026, 12, 17), Assert.Single(MeetingTodos.ForChair([Matter(put)])).Due);
    }

    [Fact]
    public void ForCaseOfficer_WithVacantSeats_NamesThePartiesOnceForEachRole()
    {
        SeatOnDay[] seats =
            [Seat("Kinda"), Seat("Ydre"), Seat("Boxholm", Holder(MandateRole.Member)), Seat("Länsstyrelsen", SeatFunction.Chair)];

        var todos = SeatTodos.ForCaseOfficer(seats, Today).ToList();

        Assert.Equal(
            ["Utse ordförande i Rådet", "Se till att två platser får ledamot", "Se till att tre platser får ersättare"],
            todos.Select(todo => todo.Text));
        Assert.Equal("Rådet: Kinda, Ydre och Boxholm", todos[2].Context);
    }

    [Theory]
    [InlineData("2027-01-19", false, 1)]
    [InlineData("2027-01-20", false, 0)]
    [InlineData("2027-01-19", true, 0)]
    public void ForCaseOfficer_WhenAMandateEndsWithinSixtyDays_AsksForASuccessorIfThereIsNone(string to, bool hasSuccessor, int count)
    {
        var seat = Seat("Kinda", Holder(MandateRole.Member, to, hasSuccessor), Holder(MandateRole.Deputy));

        Assert.Equal(count, SeatTodos.ForCaseOfficer([seat], Today).Count());
    }

    [Theory]
    [InlineData("2026-11-20", 1)]
    [InlineData("2026-11-19", 0)]
    [InlineData(null, 1)]
    public void ForRepresentative_WhenADraftIsOut_AsksForCommentsUntilTheLastDay(string? commentsBy, int count)
    {
        var plan = Plan(PlanStatus.SentOut, 0, 1, true) with { CommentsBy = commentsBy is null ? null : DateOnly.Parse(commentsBy, null) };

        Assert.Equal(count, MatterTodos.ForRepresentative([Matter(plan)], Today).Count());
    }

    [Fact]
    public void ForRepresentative_WithOwnMandateEndingAndVacantDeputySeat_SaysBoth()
    {
        var seat = Seat("Kinda", Holder(MandateRole.Member, "2026-12-31") with { PersonId = Person });

        var todos = SeatTodos.ForRepresentative(Person, [seat], Today).ToList();

        Assert.Equal(["Ditt mandat i Rådet går ut", "Utse en ersättare i Rådet"], todos.Select(todo => todo.Text));
        Assert.Equal("Meddela Länsstyrelsen vem som efterträder dig", todos[0].Context);
    }

    [Fact]
    public void ForRepresentative_WhenSomebodyElsesMandateEnds_DoesNotMentionIt()
    {
        var seat = Seat("Kinda", Holder(MandateRole.Member, "2026-12-31"), Holder(MandateRole.Deputy));

        Assert.Empty(SeatTodos.ForRepresentative(Person, [seat], Today));
    }

    private static Matter Matter(PlanStanding plan) => PlanMatters.Of(plan, Year());

    private static County Year()
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);
        county.AddPhase("Beredning", PhaseSlugs.Preparation, new MonthDay(11, 1), new MonthDay(11, 30));
        county.AddPhase("Beslut", PhaseSlugs.Adoption, new MonthDay(12, 10), new MonthDay(12, 20));
        return county;
    }

    private static PlanStanding Plan(PlanStatus status, int incomplete, int complete, bool considered) =>
        new(2027, status, null,
        [
            new AreaStanding("bostad", "Bostad", considered, new Dictionary<ActivityState, int>
            {
                [ActivityState.Draft] = incomplete,
                [ActivityState.Complete] = complete,
            }),
        ]);

    private static SeatOnDay Seat(string party, params SeatHolder[] holders) => Seat(party, SeatFunction.Representative, holders);

    private static SeatOnDay Seat(string party, SeatFunction function, params SeatHolder[] holders) =>
        new(Guid.CreateVersion7(), "radet", "Rådet", Guid.CreateVersion7(), "part", party, 1, function, null, holders);

    private static SeatHolder Holder(MandateRole role, string? to = null, bool hasSuccessor = false) =>
        new(Guid.CreateVersion7(), "Någon", "", role, new DateOnly(2023, 1, 1), to is null ? null : DateOnly.Parse(to, null), hasSuccessor);
}
