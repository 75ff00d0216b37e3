using RokPortal.Application.Frozen;
using RokPortal.Data.Frozen;

namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>A draft exactly as it was sent out.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportSentModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;

        return await FreezeDocument.FindPdfAsync(Db, new(FrozenKind.DispatchedYearReport, YearReport.Id, number), cancel) is { } pdf
            ? File(pdf, "application/pdf", $"uppfoljning-{year}-utskick-{number}.pdf")
            : NotFound();
    }
}
