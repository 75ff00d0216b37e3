using RokPortal.Documents.Html;
using RokPortal.Documents.Meetings;

namespace RokPortal.Web.Pages.Meetings.Decisions;

/// <summary>
/// One paragraph of the council's minutes at an address that stays. What it put into force is known to everybody from
/// the moment the meeting is closed; its words are read by those who may read the minutes.
/// </summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ParagraphModel(RokDbContext db, CurrentUser current, CountyFacts county) : MeetingPageModel(db, current)
{
    public DecidedParagraph Paragraph { get; private set; } = null!;

    /// <summary>The extract, encoded by <see cref="HtmlWriter"/>; empty for those who may not read the minutes.</summary>
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (await Db.FindParagraphAsync(Meeting.Id, number, cancel) is not { } paragraph)
            return NotFound();

        Paragraph = paragraph;
        if (MayReadRecord)
        {
            var minutes = await ReadMeetingDocument.MinutesAsync(Db, Meeting, county.County, cancel);
            Html = HtmlWriter.WriteDocument(MinutesDocument.ComposeExtract(minutes, number), new HtmlOptions { HeadingOffset = 1 });
        }

        return Page();
    }
}
