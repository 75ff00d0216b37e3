namespace RokPortal.Application.YearReports;

/// <summary>Skickar ut the draft of a year's report, and keeps it as it was sent.</summary>
public static class SendOutYearReport
{
    /// <summary>Sends out a report that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="yearReport">The report.</param>
    /// <param name="commentsBy">Last day for comments, or null.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<YearReportDispatch> SendAsync(
        RokDbContext db, YearReport yearReport, DateOnly? commentsBy, DateTime now, string by, CancellationToken cancel)
    {
        // Frozen first: what is sent is the draft with the number that it has now.
        db.FrozenDocuments.Add(await FreezeYearReport.FreezeAsync(
            db, yearReport, FrozenKind.DispatchedYearReport, yearReport.DraftNumber, now, by, cancel));
        return yearReport.SendOut(now, by, commentsBy);
    }
}
