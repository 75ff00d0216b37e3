using RokPortal.Documents.Html;
using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>The whole report to read: the same document as the PDF, as a page. What is approved is read as it was kept.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportDocumentModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    /// <summary>Figures that the sources have revised since they were put to the council.</summary>
    public IReadOnlyList<string> Revisions { get; private set; } = [];

    /// <summary>Texts that are not saved, and that the document lacks; only told to those who write on it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        var record = await FreezeYearReport.RecordAsync(Db, YearReport, county.County, clock.UtcNow(), cancel);
        Html = HtmlWriter.WriteDocument(YearReportDocument.Compose(record));
        if (MayEdit)
            Unsaved = await Db.UnsavedOfYearReportAsync(YearReport, Current, cancel);
        if (!YearReport.IsOpen)
            Revisions = await ReadRevisions.ReadAsync(Db, record, county.County, cancel);
        return Page();
    }
}
