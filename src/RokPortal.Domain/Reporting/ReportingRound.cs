using RokPortal.Domain.Coordination;
using RokPortal.Domain.Plans;

namespace RokPortal.Domain.Reporting;

/// <summary>
/// Rapporteringsomgång: Länsstyrelsen asks the parties how an adopted plan goes, once for the half year and once for the
/// year (R58–R60). Who reports on what follows from the plan on the day the round is opened and is kept, so that a later
/// version of the plan changes nothing in it.
/// </summary>
public sealed class ReportingRound : Aggregate
{
    private readonly List<PartyReport> reports = [];

    private ReportingRound()
    {
    }

    /// <summary>The plan.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public Guid PlanId { get; private set; }

    /// <summary>What part of the year it asks about.</summary>
    public ReportingPeriod Period { get; private set; }

    /// <summary>State.</summary>
    public RoundStatus Status { get; private set; }

    /// <summary>When it was opened, in UTC.</summary>
    public DateTime OpenedUtc { get; private set; }

    /// <summary>Last day for the parties' reports, in Sweden. The round stays open after it until it is closed.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>When it was closed, in UTC; null while it is open.</summary>
    public DateTime? ClosedUtc { get; private set; }

    /// <summary>One report for each party that is concerned, in no order.</summary>
    public IReadOnlyList<PartyReport> Reports => reports;

    /// <inheritdoc />
    public override string LogName => Plan is null ? PeriodInLog : $"{Plan.LogName}, {PeriodInLog}";

    internal string PeriodInLog => Period == ReportingPeriod.HalfYear ? "halvår" : "helår";

    /// <summary>Why a round cannot be opened.</summary>
    /// <param name="plan">The plan with its activities and their parties.</param>
    /// <param name="period">What part of the year.</param>
    /// <param name="deadline">Last day for reports.</param>
    /// <param name="periodsWithRound">Periods of the plan that have a round already.</param>
    /// <param name="today">The day, in Sweden.</param>
    public static IReadOnlyList<OpeningRefusal> RefusalsToOpen(
        ActivityPlan plan, ReportingPeriod period, DateOnly deadline,
        IEnumerable<ReportingPeriod> periodsWithRound, DateOnly today)
    {
        if (!plan.Status.IsAdopted)
            return [OpeningRefusal.PlanIsNotAdopted];

        List<OpeningRefusal> reasons = [];
        if (periodsWithRound.Contains(period))
            reasons.Add(OpeningRefusal.PeriodHasRound);
        if (!Concerned(plan).Any())
            reasons.Add(OpeningRefusal.NobodyIsConcerned);
        if (deadline < today)
            reasons.Add(OpeningRefusal.DeadlineHasPassed);
        if (deadline > today.AddYears(1))
            reasons.Add(OpeningRefusal.DeadlineIsTooFar);
        return reasons;
    }

    /// <summary>Öppnar: each party that is responsible for an activity or takes part in one gets a report to fill in.</summary>
    /// <param name="plan">The plan with its activities and their parties.</param>
    /// <param name="period">What part of the year.</param>
    /// <param name="deadline">Last day for reports.</param>
    /// <param name="periodsWithRound">Periods of the plan that have a round already.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToOpen"/> lists reasons.</exception>
    public static ReportingRound Open(
        ActivityPlan plan, ReportingPeriod period, DateOnly deadline, IEnumerable<ReportingPeriod> periodsWithRound, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Open), RefusalsToOpen(plan, period, deadline, periodsWithRound, StockholmTime.DayOf(now)));
        var round = new ReportingRound { Plan = plan, PlanId = plan.Id, Period = period, Deadline = deadline, OpenedUtc = now };
        round.reports.AddRange(Concerned(plan)
            .GroupBy(pair => pair.Party)
            .Select(own => new PartyReport(round, own.Key, own.Select(pair => pair.Activity))));
        return round;
    }

    /// <summary>Why the round cannot be closed.</summary>
    public IReadOnlyList<RoundClosingRefusal> RefusalsToClose() => Status.IsOpen ? [] : [RoundClosingRefusal.IsClosed];

    /// <summary>Stänger: what was not reported stays unreported, by name.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToClose"/> lists reasons.</exception>
    public void Close(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Close), RefusalsToClose());
        (Status, ClosedUtc) = (RoundStatus.Closed, now);
    }

    /// <summary>Why the round cannot be opened again.</summary>
    /// <param name="deadline">The new last day.</param>
    /// <param name="today">The day, in Sweden.</param>
    public IReadOnlyList<ReopeningRefusal> RefusalsToReopen(DateOnly deadline, DateOnly today)
    {
        List<ReopeningRefusal> reasons = [];
        if (Status.IsOpen)
            reasons.Add(ReopeningRefusal.IsOpen);
        if (deadline < today)
            reasons.Add(ReopeningRefusal.DeadlineHasPassed);
        if (deadline > today.AddYears(1))
            reasons.Add(ReopeningRefusal.DeadlineIsTooFar);
        return reasons;
    }

    /// <summary>Återöppnar with a new last day. What was reported stands, and can be corrected.</summary>
    /// <param name="deadline">The new last day.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToReopen"/> lists reasons.</exception>
    public void Reopen(DateOnly deadline, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Reopen), RefusalsToReopen(deadline, StockholmTime.DayOf(now)));
        (Status, ClosedUtc, Deadline) = (RoundStatus.Open, null, deadline);
    }

    /// <summary>
    /// What is locked with an open round: the plan, whose adoption cannot be taken back any more. With a closed one: the reports and
    /// what stands in them.
    /// </summary>
    public override IEnumerable<Aggregate> LockedNow() => Status.IsOpen
        ? new[] { Plan }.OfType<Aggregate>()
        : [.. reports, .. reports.SelectMany(report => report.Activities)];

    /// <summary>Who reports on what: responsible and participating parties of what is still in the plan.</summary>
    private static IEnumerable<(Party Party, Activity Activity)> Concerned(ActivityPlan plan) =>
        from activity in plan.InOrder()
        where activity.State.IsWaitedFor
        from party in activity.Participants.Select(link => link.Party).Prepend(activity.ResponsibleParty).OfType<Party>()
        select (party, activity);
}
