using RokPortal.Domain.Coordination;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Pulses;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Sources;

namespace RokPortal.TestSupport;

/// <summary>Adopted plans with rounds of reports.</summary>
public static partial class TestData
{
    /// <summary>Last day for reports in <see cref="Round"/>.</summary>
    public static readonly DateOnly Deadline = new(Year, 12, 18);

    /// <summary>The day of <see cref="Now"/>.</summary>
    public static readonly DateOnly Today = new(Year, 11, 20);

    /// <summary>An open round of an adopted plan with one activity: one party responsible, two taking part.</summary>
    public static ReportingRound Round(ReportingPeriod period = ReportingPeriod.FullYear, ActivityPlan? plan = null) =>
        ReportingRound.Open(plan ?? PlanIn(PlanStatus.Adopted), period, Deadline, [], Now);

    /// <summary>An open pulse with two statements, sent to twenty. Each answer given is somebody else's.</summary>
    public static Pulse Pulse(params PulseAnswer[] answers)
    {
        var pulse = Domain.Pulses.Pulse.Open(
            PlanIn(PlanStatus.Adopted), ["Målen är tydliga.", "Jag har mandat."], asked: 20, hasPulse: false, Now);
        foreach (var answer in answers)
            pulse.Answer(Person(), answer);
        return pulse;
    }

    /// <summary>The report of the party that is responsible for the plan's first activity.</summary>
    public static PartyReport ReportOfTheResponsible(ReportingRound round) =>
        round.Reports.Single(report => report.Activities.Any(activity => activity.IsResponsible));

    /// <summary>A lägesbild with everything written but its file.</summary>
    public static SourceContent SourceContent() => new()
    {
        Kind = SourceKind.SituationReport,
        Title = "Lägesbild av bostäder",
        Summary = "Sju kommuner saknar lägenheter.",
        Text = "Enkät i **mars**.\n\n- punkt",
        Publisher = "Länsstyrelsen",
        PublishedOn = new DateOnly(Year - 1, 9, 22),
        Period = "2025",
        Address = "https://lansstyrelsen.example/lagesbild",
        Years = [Year, Year - 1, Year],
    };
}
