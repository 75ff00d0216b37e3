using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Parties;
using RokPortal.Data.Tests.Meetings;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Pulses;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Configurations;

/// <summary>What a set of states says in a query, its property says in memory: of every state, on the real database (ADR 42).</summary>
public sealed class StateSetTests
{
    [Fact]
    public Task MeetingIsOpen_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.Meeting()],
        (Meeting meeting) => meeting.Status,
        (meeting => MeetingStatuses.Open.Contains(meeting.Status), status => status.IsOpen));

    [Fact]
    public Task MinutesAreVerified_InQueryAndMemory_IsTheSame()
    {
        var staffed = TestData.Staffed();
        return AssertAgreeAsync(
            [.. staffed.Seats, TestData.MinutesIn(MinutesStatus.Draft, staffed)],
            (Minutes minutes) => minutes.Status,
            (minutes => MinutesStatuses.Verified.Contains(minutes.Status), status => status.IsVerified));
    }

    [Fact]
    public Task NotesAreOpenOrOut_InQueryAndMemory_IsTheSame()
    {
        var notes = TestData.NotesIn(NotesStatus.Draft);
        return AssertAgreeAsync(
            [notes.Meeting, notes],
            (Notes row) => row.Status,
            (row => NotesStatuses.Open.Contains(row.Status), status => status.IsOpen),
            (row => NotesStatuses.Out.Contains(row.Status), status => status.IsOut));
    }

    [Fact]
    public Task ItemComesBack_InQueryAndMemory_IsTheSame()
    {
        var meeting = TestData.Meeting();
        meeting.AddItem(TestData.Content());
        return AssertAgreeAsync(
            [meeting],
            (AgendaItem item) => item.Outcome,
            (item => ItemOutcomes.ComingBack.Contains(item.Outcome!.Value), outcome => outcome!.Value.ComesBack));
    }

    [Fact]
    public Task PulseIsOpen_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.Pulse()],
        (Pulse pulse) => pulse.Status,
        (pulse => PulseStatuses.Open.Contains(pulse.Status), status => status.IsOpen));

    [Fact]
    public Task RoundIsOpen_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.Round()],
        (ReportingRound round) => round.Status,
        (round => RoundStatuses.Open.Contains(round.Status), status => status.IsOpen));

    [Fact]
    public Task ReportNeedsAReason_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.Round()],
        (ActivityReport report) => report.Status,
        (report => ReportStatuses.NeedingReason.Contains(report.Status!.Value), status => status!.Value.NeedsReason));

    [Fact]
    public Task ActivityIsWaitedForOrNeedsAReason_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.WrittenPlan()],
        (Activity activity) => activity.State,
        (activity => !ActivityStates.NotWaitedFor.Contains(activity.State), state => state.IsWaitedFor),
        (activity => ActivityStates.NeedingReason.Contains(activity.State), state => state.NeedsReason));

    [Fact]
    public Task PlanIsOpenOrAdopted_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.Plan()],
        (ActivityPlan plan) => plan.Status,
        (plan => PlanStatuses.Open.Contains(plan.Status), status => status.IsOpen),
        (plan => PlanStatuses.Adopted.Contains(plan.Status), status => status.IsAdopted));

    [Fact]
    public Task YearReportIsOpenOrApproved_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.YearReport()],
        (YearReport yearReport) => yearReport.Status,
        (yearReport => YearReportStatuses.Open.Contains(yearReport.Status), status => status.IsOpen),
        (yearReport => YearReportStatuses.Approved.Contains(yearReport.Status), status => status.IsApproved));

    [Fact]
    public Task PartyIsListedFirst_InQueryAndMemory_IsTheSame() => AssertAgreeAsync(
        [TestData.Party()],
        (Party party) => party.Kind,
        (party => PartyKinds.ListedFirst.Contains(party.Kind), kind => kind.IsListedFirst));

    [Fact]
    public async Task PartyOrder_OfTheDatabaseAndInMemory_IsTheSame()
    {
        using var database = new TestDatabase();
        string[] names = ["Ydre", "åby", "Region", "Åby", "Ödeshög", "Kinda"];
        await database.SaveAsync([.. from kind in Enum.GetValues<PartyKind>() from name in names select TestData.Party(name, kind)]);
        await using var db = database.Open();

        var read = await db.Parties.InPartyOrder(party => party).ToListAsync();
        var sorted = await db.Parties.OrderBy(party => party.Slug).ToListAsync();

        Assert.Equal(
            sorted.InPartyOrder().Select(party => (party.Kind.IsListedFirst, party.ShortName)),
            read.Select(party => (party.Kind.IsListedFirst, party.ShortName)));
        Assert.Equal(
            ["Kinda", "Region", "Ydre", "åby", "Åby", "Ödeshög"],
            read.TakeWhile(party => party.Kind == PartyKind.Municipality).Select(party => party.ShortName));
    }

    [Fact]
    public async Task ASet_InACompiledQuery_IsWrittenOutInTheStatement()
    {
        using var database = new TestDatabase();
        await database.SaveAsync(TestData.MeetingIn(MeetingStatus.Called), TestData.MeetingIn(MeetingStatus.Cancelled));
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        var compiled = EF.CompileAsyncQuery(
            (RokDbContext context) => context.Meetings.Count(meeting => MeetingStatuses.Open.Contains(meeting.Status)));

        Assert.Equal(1, await compiled(db));
        Assert.Equal(1, await db.Meetings.CountAsync(meeting => MeetingStatuses.Open.Contains(meeting.Status)));

        // A parameter would keep the database from planning with the states it knows.
        Assert.All(log.Commands, command => Assert.Contains("IN ('Planned', 'Called')", command, StringComparison.Ordinal));
    }

    /// <summary>Gives the rows one state after the other and asks both.</summary>
    private static async Task AssertAgreeAsync<TEntity, TState>(
        object[] saved,
        Expression<Func<TEntity, TState>> stateOf,
        params (Expression<Func<TEntity, bool>> InQuery, Func<TState, bool> InMemory)[] predicates)
        where TEntity : class
    {
        using var database = new TestDatabase();
        await database.SaveAsync(saved);
        await using var db = database.Open();
        var type = Nullable.GetUnderlyingType(typeof(TState)) ?? typeof(TState);
        foreach (var state in Enum.GetValues(type).Cast<TState>())
        {
            var rows = await db.Set<TEntity>().ExecuteUpdateAsync(set => set.SetProperty(stateOf, state));
            Assert.NotEqual(0, rows);
            foreach (var (inQuery, inMemory) in predicates)
                Assert.Equal((state, inMemory(state) ? rows : 0), (state, await db.Set<TEntity>().CountAsync(inQuery)));
        }
    }
}
