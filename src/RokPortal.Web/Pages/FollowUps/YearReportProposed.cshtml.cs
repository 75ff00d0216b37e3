using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RokPortal.Data;
using RokPortal.Data.Frozen;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>The report exactly as it was proposed to the council.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportProposedModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        return await YearReportPress.FindAsync(Db, FollowUp.Id, FrozenKind.ProposedFollowUp, number, cancel) is { } kept
            ? File(kept.Pdf, "application/pdf", $"uppfoljning-{year}-till-radet-{number}.pdf")
            : NotFound();
    }
}
