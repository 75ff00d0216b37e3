using RokPortal.Documents.Blocks;
using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>What one should know of a protokoll or of minnesanteckningar before they leave the house or are locked.</summary>
internal static class RecordReview
{
    /// <param name="db">The database.</param>
    /// <param name="meeting">The meeting with everything in it.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<BeforeAct> ReadAsync(
        RokDbContext db, Meeting meeting, County county, DateOnly today, CancellationToken cancel)
    {
        var times = meeting.Minutes?.SentNumber ?? meeting.Notes?.Dispatches.Count ?? 0;
        var sent = times == 0 ? null : await ReadMeetingDocument.SentAsync(db, meeting, times, cancel);
        var document = ReadMeetingDocument.Compose(meeting, county);
        var review = BeforeAct.Of(document, sent, meeting.Notes?.CommentsBy is { } day && day >= today ? day : null);
        // Notes that are sent again may say the same.
        return review with { Seen = $"{times}-{review.Seen}" };
    }

    /// <summary>Before the meeting is closed: items that nothing is written of, and texts that only hold a place.</summary>
    public static IReadOnlyList<DocumentGap> GapsOfItems(Meeting meeting, County county)
    {
        var document = ReadMeetingDocument.Compose(meeting, county);
        // Who was there is known when the meeting is closed.
        var head = document.Blocks.OfType<Heading>().First().PlainText;
        return
        [
            .. DocumentGaps.In(document).Where(gap => gap.Topic != head),
            .. meeting.InOrder()
                .Where(item => item is { Text: "", Decision: [] } && item.Outcome != ItemOutcome.NotReached)
                .Select(item => new DocumentGap($"{meeting.PositionOf(item)}. {item.Title}", "Ärendet")),
        ];
    }
}
