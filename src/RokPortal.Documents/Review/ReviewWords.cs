namespace RokPortal.Documents.Review;

/// <summary>Changes and gaps in words, on pages and in letters.</summary>
public static class ReviewWords
{
    /// <summary>"Ändrat: 2027-03 Rådgivning om hyra (syfte, period)"</summary>
    public static string Of(DocumentChange change) => change.Kind switch
    {
        ChangeKind.Added => $"Nytt: {change.Topic}",
        ChangeKind.Removed => $"Borttaget: {change.Topic}",
        ChangeKind.Renamed => $"Ny rubrik: {change.Topic} (förut {change.Before})",
        ChangeKind.Rewritten => $"Ändrat: {change.Topic}{InBrackets(change.Parts)}",
        ChangeKind.Reordered => "Ordningen är ändrad",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>"2027-03 Rådgivning om hyra, syfte: saknas"</summary>
    public static string Of(DocumentGap gap) =>
        (gap.Part.Length == 0 ? gap.Topic : $"{gap.Topic}, {InSentence(gap.Part)}")
            + (gap.Placeholder is { } placeholder ? $": ”{placeholder}” ser ut som en text som ska bytas ut" : ": saknas");

    private static string InBrackets(IReadOnlyList<string> parts) =>
        parts.Count == 0 ? "" : $" ({string.Join(", ", parts.Select(InSentence))})";

    /// <summary>Headings begin with a capital; abbreviations and numbers stay as they are.</summary>
    private static string InSentence(string heading) =>
        heading is [_, var second, ..] && !char.IsLower(second) ? heading : char.ToLower(heading[0], DocumentTexts.Swedish) + heading[1..];
}
