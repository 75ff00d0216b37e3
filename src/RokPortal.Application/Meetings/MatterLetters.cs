using RokPortal.Documents.Mail;
using RokPortal.Documents.Review;

namespace RokPortal.Application.Meetings;

/// <summary>What the letters about a matter say, of whatever sort it is.</summary>
public static class MatterLetters
{
    private const int ChangesShown = 10;

    /// <summary>The draft was sent out.</summary>
    /// <param name="matter">"aktivitetsplan 2027".</param>
    /// <param name="sent">Which version, and until when it can be commented on.</param>
    /// <param name="changes">What differs from the version that was sent before; empty for the first.</param>
    /// <param name="recipient">Name of who gets it.</param>
    /// <param name="contact">Where comments go.</param>
    /// <param name="page">Where it is read.</param>
    public static Letter SentOut(
        string matter, SentVersion sent, IReadOnlyList<DocumentChange> changes, string recipient, string contact, Uri page) => new(
        sent.CommentsBy is { } day
            ? $"Läs utkastet till {matter} och lämna synpunkter senast {SwedishDates.WithoutWeekday(day)}"
            : $"Läs utkastet till {matter}, version {sent.Number}",
        recipient,
        [
            $"{sent.By} har skickat ut version {sent.Number} av utkastet till {matter}.",
            sent.CommentsBy is { } last
                ? $"Skicka dina synpunkter till {contact} senast {SwedishDates.Full(last)}."
                : $"Har du synpunkter? Skicka dem till {contact}.",
            .. ChangesIn(changes),
        ])
        { Action = new LetterLink("Läs utkastet", page) };

    private static IEnumerable<string> ChangesIn(IReadOnlyList<DocumentChange> changes)
    {
        if (changes.Count == 0)
            yield break;
        yield return "Det här är ändrat sedan förra utskicket:";
        foreach (var change in changes.Take(ChangesShown))
            yield return $"– {ReviewWords.Of(change)}";
        if (changes.Count > ChangesShown)
            yield return $"– och {changes.Count - ChangesShown} ändringar till. Alla står överst när du öppnar utkastet.";
    }
}

/// <summary>A version of a draft as it was sent out.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Name of who sent it.</param>
/// <param name="CommentsBy">Last day for comments, or null.</param>
public sealed record SentVersion(int Number, string By, DateOnly? CommentsBy);
