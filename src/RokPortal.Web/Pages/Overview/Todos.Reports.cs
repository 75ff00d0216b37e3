using RokPortal.Application.Reporting;
using RokPortal.Data.Reporting;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Pages.Reporting;

namespace RokPortal.Web.Pages.Overview;

/// <summary>What reporting needs of the user.</summary>
public static partial class Todos
{
    /// <summary>Who reports for a party: the reports of open rounds that are not sent.</summary>
    /// <param name="reports">The reports of the user's parties in open rounds.</param>
    public static IEnumerable<Todo> ForReporter(IEnumerable<OwnReport> reports) =>
        from report in reports
        where report.SubmittedUtc is null
        select new Todo(
            $"Lämna rapport om aktivitetsplan {report.Year}",
            $"{report.PartyName}: {report.Answered} av {report.Asked} aktiviteter har status",
            ReportAddress.Of(report),
            report.Deadline);

    /// <summary>Who represents a party: open pulses that wait for an answer.</summary>
    /// <param name="years">The years that they ask about.</param>
    public static IEnumerable<Todo> ForPulses(IEnumerable<int> years) =>
        from year in years
        select new Todo($"Svara på den anonyma pulsen om samverkan {year}", "Det tar ungefär en minut", $"/uppfoljning/{year}/puls");

    /// <summary>Länsstyrelsen: rounds whose last day has passed, to close.</summary>
    public static IEnumerable<Todo> ForRounds(IEnumerable<RoundHeader> rounds, DateOnly today) =>
        from round in rounds
        where round.Status.IsOpen && round.Deadline < today
        select new Todo(
            $"Stäng rapporteringen om aktivitetsplan {round.Year}",
            $"{round.Sent} av {round.Parties} parter har rapporterat",
            $"/uppfoljning/{round.Year}/{ReportingTexts.SlugOf(round.Period)}/stangning",
            round.Deadline);
}
