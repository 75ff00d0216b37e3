using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RokPortal.Data;
using RokPortal.Domain.Shared;
using RokPortal.Web.Security;
using RokPortal.Web.Startup;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>The whole report as a PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportPdfModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await OpenAsync(year, cancel) is { } answer
        ? answer
        : File(
            await YearReportPress.PdfAsync(Db, FollowUp, county.County, clock.UtcNow(), cancel),
            "application/pdf",
            $"uppfoljning-{year}{(FollowUp.Approval is null ? $"-utkast-{FollowUp.DraftNumber}" : "")}.pdf");
}
