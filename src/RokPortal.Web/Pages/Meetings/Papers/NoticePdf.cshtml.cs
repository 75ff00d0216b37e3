using RokPortal.Documents.Pdf;

namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>The kallelse as a PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class NoticePdfModel(RokDbContext db, CurrentUser current, CountyFacts county) : NoticePageModel(db, current, county)
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) =>
        await OpenNoticeAsync(slug, cancel) ?? File(PdfRenderer.Render(Notice).Bytes, "application/pdf", $"kallelse-{Meeting.Slug}.pdf");
}
