using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>What one should know of a year's report before it leaves the house.</summary>
internal static class YearReportReview
{
    /// <param name="db">The database.</param>
    /// <param name="header">The year's report.</param>
    /// <param name="yearReport">The same, with everything in it.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<BeforeAct> ReadAsync(
        RokDbContext db, YearReportHeader header, YearReport yearReport, County county, DateTime now, CancellationToken cancel)
    {
        var document = YearReportDocument.Compose(await ReadYearReport.ReadAsync(db, yearReport, county, now, cancel));
        var sent = header.Sent is { } latest ? await FreezeYearReport.SentAsync(db, header.Id, latest.Number, cancel) : null;
        return BeforeAct.Of(
            document, sent is null ? null : YearReportDocument.Compose(sent), header.Sent?.OpenUntil(StockholmTime.DayOf(now)));
    }
}
