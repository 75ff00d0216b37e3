namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>The minnesanteckningar to read: the same document as the PDF, as a page.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class NotesDocumentPageModel(RokDbContext db, CurrentUser current, CountyFacts county)
    : MeetingDocumentPageModel(db, current, county)
{
    public Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => ShowAsync(slug, RecordKind.Notes, cancel);
}
