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

    /// <summary>Who gets a letter; null for an act that sends none, or says so itself.</summary>
    public IReadOnlyList<Recipient>? Recipients { get; init; }
}
