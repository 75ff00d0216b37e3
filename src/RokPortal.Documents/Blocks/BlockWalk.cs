namespace RokPortal.Documents.Blocks;

/// <summary>Finds blocks in a document, in reading order.</summary>
internal static class BlockWalk
{
    /// <summary>The headings that contents and bookmarks lead to.</summary>
    public static IReadOnlyList<Heading> Headings(IReadOnlyList<Block> blocks) => [.. All(blocks).OfType<Heading>()];

    /// <summary>The headings that the first contents in the document list.</summary>
    public static IReadOnlyList<Heading> HeadingsInContents(IReadOnlyList<Block> blocks)
    {
        var following = All(blocks).SkipWhile(block => block is not TableOfContents).ToList();
        if (following is not [TableOfContents contents, ..])
            return [];

        return [.. following.OfType<Heading>().Where(heading =>
            heading.IsInContents && heading.Level >= contents.FromLevel && heading.Level <= contents.ToLevel)];
    }

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
