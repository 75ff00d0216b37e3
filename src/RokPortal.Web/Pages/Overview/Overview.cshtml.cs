using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Coordination;
using RokPortal.Data;
using RokPortal.Data.Bodies;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Data.Pulses;
using RokPortal.Data.Reporting;
using RokPortal.Data.YearReports;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Overview;

/// <summary>Min översikt: what needs the user, which meetings come, how the plan stands, where the year is.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class OverviewModel(RokDbContext db, CurrentUser current, CountyFacts facts, PageFrame frame, TimeProvider clock) : PageModel
{
    /// <summary>Enough for last year's, this year's and next year's plan.</summary>
    private const int PlansRead = 3;
    private const int MeetingsShown = 3;

    public DateOnly Today { get; } = clock.Today();

    public string GivenName => current.Rights!.Name.Split(' ')[0];

    public IReadOnlyList<Todo> Todos { get; private set; } = [];

    /// <summary>The newest plan that the user may read, or null.</summary>
    public PlanStanding? Plan { get; private set; }

    /// <summary>The next meetings of all bodies, as the list of meetings shows them to everybody.</summary>
    public IReadOnlyList<MeetingHeader> Coming { get; private set; } = [];

    public IReadOnlyList<CyclePhase> Phases { get; } = [.. facts.County.Phases.OrderBy(phase => phase.Number)];

    public WheelDrawing Wheel => new(Phases, Today);

    public string Lead => TodoWords.Summary(Todos, Today);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var plans = await db.NewestPlansAsync(current.StatesFor<PlanStatus>(Policies.ReadPlan), PlansRead, cancel);
        Plan = plans.Count > 0 ? plans[0] : null;
        var meetings = await db.UnfinishedMeetingsAsync(Today, cancel);
        Coming = [.. meetings.Where(meeting => meeting.IsAhead(Today)).Take(MeetingsShown)];
        var rights = current.Rights!;
        var ofMeetings = Overview.Todos.ForVerifier(rights.PersonId, meetings, facts.County.LeadTimes)
            .Concat(Overview.Todos.ForParticipant(rights.Mandates, meetings, Today));
        Todos = [.. (await TodosAsync(rights, plans, meetings, cancel))
            .Concat(ofMeetings)
            .Concat(await PulsesAsync(rights, cancel))
            .OrderBy(todo => todo.Due ?? DateOnly.MaxValue)];
        frame.Navigation = PageFrame.MainNavigation(Todos.Count, current.May(Policies.ReadLog));
    }

    /// <summary>Whether the user may know what is on an agenda.</summary>
    public bool MayReadAgenda(MeetingStatus status) => current.May(Policies.ReadAgenda, status);

    private async Task<IEnumerable<Todo>> TodosAsync(
        UserRights rights, IReadOnlyList<PlanStanding> plans, IReadOnlyList<MeetingHeader> meetings, CancellationToken cancel)
    {
        if (rights.IsCoordinator)
            return Overview.Todos.ForCoordinator(plans, await StartableYearAsync(plans, cancel), facts.County);
        if (rights.IsCaseOfficer)
        {
            var reports = await ReportsAsync(cancel);
            return Overview.Todos.ForSecretary(meetings, [.. plans, .. reports], facts.County.LeadTimes, Today)
                .Concat(Overview.Todos.ForCompiler(reports, facts.County))
                .Concat(Overview.Todos.ForRounds(await db.ListRoundsAsync(cancel), Today))
                .Concat(Overview.Todos.ForCaseOfficer(await db.SeatsOnAsync(Today, seat => true, cancel), Today));
        }

        var parties = rights.Mandates.Where(mandate => mandate.Function == SeatFunction.Representative)
            .Select(mandate => mandate.PartyId).Distinct().ToList();
        if (!rights.IsChairOfCouncil && parties.Count == 0)
            return [];

        IReadOnlyList<MatterStanding> matters = [.. plans, .. await ReportsAsync(cancel)];
        IEnumerable<Todo> todos = rights.IsChairOfCouncil ? Overview.Todos.ForChair(matters, facts.County) : [];
        if (parties.Count == 0)
            return todos;

        var seats = await db.SeatsOnAsync(Today, seat => parties.Contains(seat.PartyId), cancel);
        var reported = rights.PartiesReportedFor.ToList();
        var own = reported.Count == 0 ? [] : await db.OpenReportsOfAsync(reported, cancel);
        return todos.Concat(Overview.Todos.ForReporter(own))
            .Concat(Overview.Todos.ForRepresentative(rights.PersonId, matters, seats, Today));
    }

    /// <summary>The yearly reports that the user may read and somebody still has to do something about.</summary>
    private Task<IReadOnlyList<YearReportStanding>> ReportsAsync(CancellationToken cancel) => db.StandingYearReportsAsync(
        [.. current.StatesFor<YearReportStatus>(Policies.ReadFollowUp).Where(status => status != YearReportStatus.Published)],
        cancel);

    private async Task<IEnumerable<Todo>> PulsesAsync(UserRights rights, CancellationToken cancel) => current.May(Policies.AnswerPulse)
        ? Overview.Todos.ForPulses(await db.PulsesWaitingForAsync(rights.PersonId!.Value, cancel))
        : [];

    /// <summary>Next year, if it has no plan and an agreement is in force then.</summary>
    private async Task<int?> StartableYearAsync(IReadOnlyList<PlanStanding> plans, CancellationToken cancel)
    {
        var next = Today.Year + 1;
        if (plans.Any(plan => plan.Year == next))
            return null;

        var agreements = await db.Agreements.AsNoTracking().ToListAsync(cancel);
        return agreements.Exists(agreement => ActivityPlan.RefusalsToStart(agreement, next, []).Count == 0) ? next : null;
    }
}
