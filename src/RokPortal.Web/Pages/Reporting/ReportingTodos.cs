namespace RokPortal.Web.Pages.Reporting;

/// <summary>What reporting needs: of Länsstyrelsen, and of who reports for a party.</summary>
internal sealed class ReportingTodos : ITodoSource
{
    public int Order => 40;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel)
    {
        if (facts.IsForCaseOfficer)
            return ForRounds(await facts.Db.ListRoundsAsync(cancel), facts.Today);

        var reported = facts.IsForParties ? facts.Rights.PartiesReportedFor.ToList() : [];
        return reported.Count == 0 ? [] : ForReporter(await facts.Db.OpenReportsOfAsync(reported, cancel));
    }

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
