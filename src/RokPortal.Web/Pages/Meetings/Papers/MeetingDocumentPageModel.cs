using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>A page that shows or sends the protokoll or the minnesanteckningar of a meeting to those who may read them.</summary>
public abstract class MeetingDocumentPageModel(RokDbContext db, CurrentUser current, CountyFacts county) : MeetingPageModel(db, current)
{
    /// <summary>The document, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    /// <summary>What differs from what was sent the time before; null for the first time, and for a draft.</summary>
    public IReadOnlyList<DocumentChange>? Changes { get; private set; }

    /// <summary>When others got what they read, in UTC, if what is shown is not that; else null.</summary>
    public DateTime? SentUtc { get; private set; }

    /// <summary>Texts that are not saved, and that the document lacks; only told to those who write on it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    protected CountyFacts County => county;

    /// <summary>Opens the protokoll of a meeting. Gives null, or the answer to give instead.</summary>
    protected Task<IActionResult?> OpenMinutesAsync(string slug, CancellationToken cancel) =>
        OpenRecordAsync(slug, RecordKind.Minutes, cancel);

    /// <summary>
    /// Opens the record of a meeting, where it is of that sort. Gives null, or the answer to give instead.
    /// </summary>
    private async Task<IActionResult?> OpenRecordAsync(string slug, RecordKind record, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Keeps != record)
            return NotFound();
        return MayReadRecord ? null : Forbid();
    }

    protected async Task<IActionResult> ShowAsync(string slug, RecordKind record, CancellationToken cancel)
    {
        if (await OpenRecordAsync(slug, record, cancel) is { } answer)
            return answer;

        if (MayRun)
            Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
        var frozen = await ReadMeetingDocument.FrozenAsync(Db, Meeting, cancel);
        var sent = await ReadMeetingDocument.ComposeAsync(frozen, Db, Meeting, county.County, cancel);
        // Who writes on notes that are out sees what is written; the others what was sent.
        var isPreview = MayRun && Meeting.Notes == NotesStatus.SentOut;
        var shown = isPreview ? await ReadMeetingDocument.ComposeAsync(null, Db, Meeting, county.County, cancel) : sent;
        SentUtc = isPreview ? frozen?.FrozenUtc : null;
        Changes = isPreview ? DocumentChanges.Between(sent, shown) : await ReadMeetingDocument.ChangesAsync(Db, frozen, cancel);
        Show(shown, headingOffset: 0);
        return Page();
    }

    protected async Task<IActionResult> DownloadAsync(string slug, RecordKind record, string name, CancellationToken cancel) =>
        await OpenRecordAsync(slug, record, cancel)
        ?? File(await ReadMeetingDocument.PdfAsync(Db, Meeting, county.County, cancel), "application/pdf", $"{name}-{Meeting.Slug}.pdf");

    /// <summary>Shows a document under the page's own heading.</summary>
    /// <param name="frozen">What <see cref="ReadMeetingDocument.FrozenAsync"/> gave.</param>
    /// <param name="cancel">Stops waiting.</param>
    protected async Task ShowBelowAsync(FrozenDocument? frozen, CancellationToken cancel)
    {
        Changes = await ReadMeetingDocument.ChangesAsync(Db, frozen, cancel);
        Show(await ReadMeetingDocument.ComposeAsync(frozen, Db, Meeting, county.County, cancel), headingOffset: 1);
    }

    private void Show(DocumentContent document, int headingOffset) =>
        Html = HtmlWriter.WriteDocument(document, new HtmlOptions { HeadingOffset = headingOffset });
}
