using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Plans;

namespace RokPortal.TestSupport;

/// <summary>Adopted plans with rounds of reports.</summary>
public static partial class TestData
{
    /// <summary>Last day for reports in <see cref="Round"/>.</summary>
    public static readonly DateOnly Deadline = new(Year, 12, 18);

    /// <summary>An open round of an adopted plan with one activity: one party responsible, two taking part.</summary>
    public static ReportingRound Round(ReportingPeriod period = ReportingPeriod.FullYear, ActivityPlan? plan = null) =>
        ReportingRound.Open(plan ?? PlanIn(PlanStatus.Adopted), period, Deadline, [], Now);

    /// <summary>The report of the party that is responsible for the plan's first activity.</summary>
    public static PartyReport ReportOfTheResponsible(ReportingRound round) => round.Reports.Single(report => report.Activities.Any(activity => activity.IsResponsible));
}
