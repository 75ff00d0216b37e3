using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.FollowUps;
using RokPortal.Domain.FollowUps;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>A party's report: what is answered, what remains, and the button that sends it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ReportModel(RokDbContext db, CurrentUser current, TimeProvider clock) : ReportPageModel(db, current, clock)
{
    public bool AsksAboutCooperation => Report.Round.Period == ReportingPeriod.FullYear;

    public bool HasAssessedCooperation => Report.Anchoring is not null || Report.Mandate is not null || Report.Usefulness is not null;

    public async Task<IActionResult> OnGetAsync(int year, string period, string party, CancellationToken cancel) => await OpenAsync(year, period, party, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, string period, string party, CancellationToken cancel)
    {
        if (await OpenAsync(year, period, party, cancel) is { } answer)
            return answer;

        foreach (var refusal in Report.RefusalsToSubmit())
            ModelState.AddModelError("", FollowUpTexts.Of(refusal));
        if (!ModelState.IsValid)
            return Page();

        if (Report.SubmittedUtc is null && TimeSinceStart is { } time && ReportTiming.Of(Report.RoundId, time) is { } timing)
            Db.ReportTimings.Add(timing);
        Report.Submit(Now, Respondent);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "Någon annan hos er ändrade rapporten samtidigt. Titta igenom den och skicka igen.");
            return Page();
        }

        TempData.Flash($"Rapporten är skickad. Tack. Du kan rätta den tills rapporteringen stängs.");
        return Redirect(Address);
    }
}
