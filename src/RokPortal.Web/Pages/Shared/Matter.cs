using RokPortal.Documents.Markdown;

namespace RokPortal.Web.Pages.Shared;

/// <summary>What the to-dos say alike of everything that the council decides on, in the words of its sort.</summary>
/// <param name="Standing">How far it has come.</param>
/// <param name="Name">"aktivitetsplan 2027", "uppföljningen av 2026".</param>
/// <param name="Noun">"planen", "uppföljningen".</param>
/// <param name="Address">Where it is written and sent on.</param>
/// <param name="ReadAddress">Where it is read.</param>
/// <param name="PutAddress">Where it is put on an agenda.</param>
/// <param name="CouncilBy">When it should be before the council, by the county's year; null for no such day.</param>
internal sealed record Matter(
    MatterStanding Standing, string Name, string Noun, string Address, string ReadAddress, string PutAddress, DateOnly? CouncilBy)
{
    /// <summary>How much of a reason is shown, in characters; the matter's page has all of it.</summary>
    private const int ReasonLength = 160;

    /// <summary>What the council returned, said to who writes it.</summary>
    public Todo? WorkOver => Standing.Return is { } returned
        ? new($"Arbeta om {Name} som rådet lämnade tillbaka", TextOf(returned), Address)
        : null;

    /// <summary>"§ 45, 10 december 2026: Ange vem som leder aktivitet 03."</summary>
    private static string TextOf(CouncilReturn returned) =>
        $"§ {returned.ParagraphNumber}, {SwedishDates.WithoutWeekday(returned.ReturnedOn)}: "
        + Shortened(MarkdownText.ToPlainText(returned.Reason).ReplaceLineEndings(" "));

    /// <summary>Cut between two words.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= ReasonLength)
            return text;

        var end = text.LastIndexOf(' ', ReasonLength);
        return $"{text[..(end > 0 ? end : ReasonLength)]} …";
    }
}
