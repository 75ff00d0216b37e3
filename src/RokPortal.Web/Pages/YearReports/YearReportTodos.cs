namespace RokPortal.Web.Pages.YearReports;

/// <summary>What the report of a year needs of who compiles it, from the first section to the publication.</summary>
internal sealed class YearReportTodos : ITodoSource
{
    public int Order => 30;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel) =>
        facts.IsForCaseOfficer ? ForCompiler(await facts.YearReportsAsync(cancel), facts.County) : [];

    /// <summary>Who compiles: what the council returned, and the next step of each report.</summary>
    /// <param name="reports">The reports that are not published.</param>
    /// <param name="county">Whose year gives the deadlines.</param>
    public static IEnumerable<Todo> ForCompiler(IEnumerable<YearReportStanding> reports, County county)
    {
        foreach (var report in reports)
        {
            var matter = YearReportMatters.Of(report, county);
            if (matter.WorkOver is { } workOver)
                yield return workOver;
            if (NextStep(report, matter) is { } step)
                yield return step;
        }
    }

    /// <summary>
    /// Nothing while it waits for a meeting that has it on its agenda, or for one that the secretary is asked for.
    /// </summary>
    private static Todo? NextStep(YearReportStanding report, Matter matter) => report switch
    {
        { IsOpen: true, IsWritten: false } => new Todo(
            $"Sammanställ {matter.Name}",
            $"{report.ReadySections} av {YearReportStanding.Sections} avsnitt är klara "
            + $"och {report.AssessedGoals} av {report.Goals} mål är bedömda",
            matter.Address,
            matter.CouncilBy),
        { Status: YearReportStatus.Draft } => new Todo(
            $"Skicka ut {matter.Name} till parterna",
            "Alla avsnitt är klara",
            $"{matter.Address}/utskick",
            matter.CouncilBy),
        { Status: YearReportStatus.SentOut, IsPrepared: true } => new Todo(
            $"Lägg fram {matter.Name} för rådet",
            report.HasOpenReporting ? "Stäng parternas rapportering först" : "Beredningsgruppen har behandlat utkastet",
            $"{matter.Address}/till-radet",
            matter.CouncilBy),
        { Status: YearReportStatus.SentOut, IsBeforeTheGroup: false } => new Todo(
            $"Sätt upp {matter.Name} på beredningsgruppens dagordning",
            "Alla avsnitt är klara och utkastet är utskickat",
            matter.PutAddress,
            matter.CouncilBy),
        { Status: YearReportStatus.Approved } => new Todo(
            $"Publicera {matter.Name}",
            "Rådet har godkänt den",
            $"{matter.Address}/publicering"),
        _ => null,
    };
}
