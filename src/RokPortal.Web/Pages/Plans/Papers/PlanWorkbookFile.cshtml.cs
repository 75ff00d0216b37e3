using RokPortal.Documents.Office;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>The plan's activities as a workbook.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanWorkbookFileModel(RokDbContext db, CurrentUser current, CountyFacts county) : PlanPageModel(db, current)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        var record = await ReadPlanDocument.RecordAsync(Db, Plan, county.County, cancel);
        return File(
            PlanWorkbook.Write(record),
            Workbook,
            $"aktivitetsplan-{year}{(Plan.IsAdopted ? "" : $"-utkast-{Plan.DraftNumber}")}.xlsx");
    }
}
