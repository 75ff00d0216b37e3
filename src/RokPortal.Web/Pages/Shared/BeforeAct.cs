using RokPortal.Documents.Blocks;
using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// What one should know before an act that others see: what is not finished, what they have not read yet, and whom it reaches.
/// It advises; what stands in the way of the act is a refusal.
/// </summary>
public sealed record BeforeAct
{
    /// <summary>What is missing in the document, or only holds a place.</summary>
    public IReadOnlyList<DocumentGap> Gaps { get; init; } = [];

    /// <summary>What differs from what was sent last; null when nothing was.</summary>
    public IReadOnlyList<DocumentChange>? Changes { get; init; }

    /// <summary>Last day for comments on what was sent last, if it has not passed.</summary>
    public DateOnly? CommentsUntil { get; init; }

    /// <summary>What is before the user's eyes, in a few characters; posted with the act, so that nothing else is sent.</summary>
    public string Seen { get; init; } = "";

    /// <summary>Who gets a letter; null for an act that sends none, or says so itself.</summary>
    public IReadOnlyList<Recipient>? Recipients { get; init; }

    /// <summary>What there is to say of a document.</summary>
    /// <param name="document">As it would be sent.</param>
    /// <param name="known">What its readers know of it; null if nothing was sent.</param>
    /// <param name="commentsUntil">See <see cref="CommentsUntil"/>.</param>
    public static BeforeAct Of(DocumentContent document, DocumentContent? known, DateOnly? commentsUntil) => new()
    {
        Gaps = DocumentGaps.In(document),
        Seen = DocumentFingerprint.Of(document),
        Changes = known is null ? null : DocumentChanges.Between(known, document),
        CommentsUntil = commentsUntil,
    };

    /// <summary>True, with the reason on the page, if what would be sent is not what the user saw: it is shown anew.</summary>
    public bool Stops(PageModel page)
    {
        if (page.Request.Form[nameof(Seen)] == Seen)
            return false;

        page.ModelState.AddModelError(
            "",
            "Texten har ändrats eller skickats sedan du öppnade sidan. Inget är skickat nu. "
                + "Titta igenom det som står här och försök igen.");
        return true;
    }
}
