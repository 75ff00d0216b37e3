namespace RokPortal.Documents.Review;

/// <summary>Changes and gaps in words, on pages and in letters.</summary>
public static class ReviewWords
{
    /// <summary>"Ändrat: 2027-03 Rådgivning om hyra (Syfte, Period)"; headings as they stand, for some are names.</summary>
    public static string Of(DocumentChange change) => change.Kind switch
    {
        ChangeKind.Added => $"Nytt: {change.Topic}",
        ChangeKind.Removed => $"Borttaget: {change.Topic}",
        ChangeKind.Renamed => $"Ny rubrik: {change.Topic} (förut {change.Other})",
        ChangeKind.Rewritten => $"Ändrat: {change.Topic}{InBrackets(change.Parts)}",
        ChangeKind.Moved => $"Flyttat till {change.Other}: {change.Topic}",
        ChangeKind.Reordered => change.Topic.Length == 0 ? "Ordningen är ändrad" : $"Ordningen är ändrad: {change.Topic}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>"2027-03 Rådgivning om hyra, Syfte: saknas"</summary>
    public static string Of(DocumentGap gap) =>
        (gap.Part.Length == 0 ? gap.Topic : $"{gap.Topic}, {gap.Part}")
            + (gap.Placeholder is { } placeholder ? $": ”{placeholder}” ser ut som en text som ska bytas ut" : ": saknas");

    private static string InBrackets(IReadOnlyList<string> parts) =>
        parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
}
