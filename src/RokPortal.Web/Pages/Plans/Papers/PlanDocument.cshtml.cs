using RokPortal.Documents.Html;
using RokPortal.Documents.Plans;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>The whole plan to read: the same document as the PDF, as a page.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanDocumentModel(RokDbContext db, CurrentUser current, CountyFacts county) : PlanPageModel(db, current)
{
    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    /// <summary>Texts that are not saved, and that the document lacks; only told to those who write on it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        if (MayEdit)
            Unsaved = await Db.UnsavedOfPlanAsync(Plan, Current, cancel);
        Html = HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(await ReadPlanDocument.RecordAsync(Db, Plan, county.County, cancel)));
        return Page();
    }
}
