using RokPortal.Application.Frozen;
using RokPortal.Data.Frozen;

namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>The report exactly as it was proposed to the council.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportProposedModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;

        return await FreezeDocument.FindPdfAsync(Db, new(FrozenKind.ProposedYearReport, YearReport.Id, number), cancel) is { } pdf
            ? File(pdf, "application/pdf", $"uppfoljning-{year}-till-radet-{number}.pdf")
            : NotFound();
    }
}
