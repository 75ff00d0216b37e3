using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Queries;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Plans;
using RokPortal.Web.Security;
using RokPortal.Web.Startup;

namespace RokPortal.Web.Pages.Plans;

/// <summary>The whole plan to read: the same document as the PDF, as a page.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanDocumentModel(RokDbContext db, CurrentUser current, CountyFacts county) : PlanPageModel(db, current)
{
    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        Html = HtmlWriter.WriteDocument(await ComposeAsync(Db, Plan.Id, county, cancel));
        return Page();
    }

    /// <summary>The document of a plan as it is now.</summary>
    internal static async Task<DocumentContent> ComposeAsync(RokDbContext db, Guid planId, CountyFacts county, CancellationToken cancel)
    {
        var plan = await db.Plans.AsNoTrackingWithIdentityResolution().WithEverything().SingleAsync(plan => plan.Id == planId, cancel);
        return ActivityPlanDocument.Compose(PlanRecords.Of(plan, county.County));
    }
}
