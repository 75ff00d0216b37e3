using RokPortal.Documents.Html;

namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>The kallelse to read: the same document as the PDF, as a page.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class NoticeDocumentPageModel(RokDbContext db, CurrentUser current, CountyFacts county) : NoticePageModel(db, current, county)
{
    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await OpenNoticeAsync(slug, cancel) is { } answer)
            return answer;

        Html = HtmlWriter.WriteDocument(Notice);
        return Page();
    }
}
