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

    /// <summary>A line for each topic: "2027-03 Rådgivning om hyra: Syfte, Period saknas". Placeholders have a line each.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<DocumentGap> gaps) =>
    [
        .. gaps.GroupBy(gap => gap.Topic).SelectMany(topic => (string[])
        [
            .. topic.Any(gap => gap.Placeholder is null) ? [Missing(topic)] : (string[])[],
            .. topic.Where(gap => gap.Placeholder is not null).Select(gap =>
                $"{Place(gap)}: ”{gap.Placeholder}” ser ut som en text som ska bytas ut"),
        ]),
    ];

    private static string Missing(IGrouping<string, DocumentGap> topic)
    {
        var parts = topic.Where(gap => gap.Placeholder is null && gap.Part.Length > 0).Select(gap => gap.Part).Distinct().ToList();
        return parts.Count == 0 ? $"{topic.Key} saknas" : $"{topic.Key}: {DocumentTexts.Join(parts)} saknas";
    }

    private static string Place(DocumentGap gap) => gap.Part.Length == 0 ? gap.Topic : $"{gap.Topic}, {gap.Part}";

    private static string InBrackets(IReadOnlyList<string> parts) =>
        parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
}
