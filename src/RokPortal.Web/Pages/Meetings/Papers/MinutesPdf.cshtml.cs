namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>The protokoll as a PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class MinutesPdfModel(RokDbContext db, CurrentUser current, CountyFacts county)
    : MeetingDocumentPageModel(db, current, county)
{
    public Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) =>
        DownloadAsync(slug, RecordKind.Minutes, "protokoll", cancel);
}
