namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>The whole plan as a PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanPdfModel(RokDbContext db, CurrentUser current, CountyFacts county, ILogger<PlanPdfModel> logger)
    : PlanPageModel(db, current)
{
    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        var (pdf, missing) = await ReadPlanDocument.PdfAsync(Db, Plan, county.County, cancel);
        if (missing > 0)
            logger.LogWarning("The plan of {Year} has {Count} characters that no font has", year, missing);
        return File(pdf, "application/pdf", $"aktivitetsplan-{year}{Standing}.pdf");
    }

    /// <summary>What the file's name says of how far the plan has come; nothing of an adopted one.</summary>
    private string Standing => Plan switch
    {
        { IsAdopted: true } => "",
        { Status: PlanStatus.Proposed } => $"-till-radet-{Plan.ProposalNumber}",
        _ => $"-utkast-{Plan.DraftNumber}",
    };
}
