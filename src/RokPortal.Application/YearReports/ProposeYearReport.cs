namespace RokPortal.Application.YearReports;

/// <summary>Lägger fram a year's report for the council, and keeps it as it was proposed.</summary>
public static class ProposeYearReport
{
    /// <summary>Proposes a report that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="yearReport">The report.</param>
    /// <param name="openPeriods">Periods of the year's plan that the parties are still reporting on.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task ProposeAsync(
        RokDbContext db,
        YearReport yearReport,
        IEnumerable<ReportingPeriod> openPeriods,
        DateTime now,
        string by,
        CancellationToken cancel)
    {
        yearReport.Propose(openPeriods);
        db.FrozenDocuments.Add(await FreezeYearReport.FreezeAsync(
            db, yearReport, FrozenKind.ProposedYearReport, yearReport.ProposalNumber, now, by, cancel));
    }
}
