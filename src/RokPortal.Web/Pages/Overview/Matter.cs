using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Data.YearReports;

namespace RokPortal.Web.Pages.Overview;

/// <summary>What the overview says alike of a plan and of a year's report: both go out to the parties, and to the council.</summary>
/// <param name="Name">"aktivitetsplan 2027", "uppföljningen av 2026".</param>
/// <param name="Noun">"planen", "uppföljningen".</param>
/// <param name="Address">Where it is written and sent on.</param>
/// <param name="ReadAddress">Where it is read.</param>
internal sealed record Matter(string Name, string Noun, string Address, string ReadAddress)
{
    public static Matter Of(MatterStanding standing) => standing switch
    {
        PlanStanding plan => new(
            $"aktivitetsplan {plan.Year}",
            "planen",
            $"/aktivitetsplaner/{plan.Year}",
            $"/aktivitetsplaner/{plan.Year}"),
        YearReportStanding report => new(
            $"uppföljningen av {report.Year}",
            "uppföljningen",
            $"/uppfoljning/{report.Year}/sammanstallning",
            $"/uppfoljning/{report.Year}/rapport"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
