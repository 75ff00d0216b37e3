using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>A draft as it was sent out, to read: what the parties read while the next version is being written.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DispatchedYearReportModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    public SentVersionView Version { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;
        if (YearReport.Dispatches.FirstOrDefault(sent => sent.Number == number) is not { } sent
            || await FreezeYearReport.SentAsync(Db, YearReport.Id, number, cancel) is not { } record)
            return NotFound();

        var before = await FreezeYearReport.SentAsync(Db, YearReport.Id, number - 1, cancel);
        Version = new SentVersionView($"Utkast till uppföljning av {year}", sent, Root)
        {
            Latest = YearReport.Sent!.Number,
            IsOut = YearReport.Status == YearReportStatus.SentOut,
            Document = YearReportDocument.Compose(record),
            Before = before is null
                ? null
                : new($"utskick/{number - 1}", $"version {number - 1}", YearReportDocument.Compose(before)),
        };
        return Page();
    }
}
