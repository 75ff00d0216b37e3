namespace RokPortal.Documents.Blocks;

/// <summary>Finds blocks in a document, in reading order.</summary>
internal static class BlockWalk
{
    /// <summary>The headings that contents and bookmarks lead to.</summary>
    public static IReadOnlyList<Heading> Headings(IReadOnlyList<Block> blocks) => [.. All(blocks).OfType<Heading>()];

    public static bool HasContents(IReadOnlyList<Block> blocks) => All(blocks).OfType<TableOfContents>().Any();

    private static IEnumerable<Block> All(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            var inner = block switch
            {
                Quote quote => quote.Blocks,
                Callout callout => callout.Blocks,
                KeepTogether keep => keep.Blocks,
                Cover cover => cover.Blocks,
                _ => [],
            };
            foreach (var descendant in All(inner))
                yield return descendant;
        }
    }
}
