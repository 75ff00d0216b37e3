using RokPortal.Documents.Meetings;
using RokPortal.Documents.Pdf;

namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>Protokollsutdrag: one paragraph as its own PDF.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ExtractModel(RokDbContext db, CurrentUser current, CountyFacts county) : MeetingDocumentPageModel(db, current, county)
{
    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancel)
    {
        if (await OpenMinutesAsync(slug, cancel) is { } answer)
            return answer;

        var minutes = await ReadMeetingDocument.MinutesAsync(Db, Meeting, County.County, cancel);
        return minutes.Items.Any(item => item.ParagraphNumber == number)
            ? File(
                PdfRenderer.Render(MinutesDocument.ComposeExtract(minutes, number)).Bytes,
                "application/pdf",
                $"utdrag-{Meeting.Slug}-paragraf-{number}.pdf")
            : NotFound();
    }
}
