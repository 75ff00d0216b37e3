namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Turns blocks into structure elements and slices.</summary>
internal static class BlockLayout
{
    public static List<Slice> Lay(IReadOnlyList<Block> blocks, StructureElement parent, double width, LayoutContext context)
    {
        List<Slice> slices = [];
        var startsPage = false;
        foreach (var block in blocks)
        {
            var laid = Lay(block, parent, width, context);
            if (startsPage && laid.Count > 0)
            {
                laid[0] = laid[0] with { StartsPage = true };
                startsPage = false;
            }

            slices.AddRange(laid);
            startsPage |= block is PageBreak or Cover;
        }

        return slices;
    }

    private static List<Slice> Lay(Block block, StructureElement parent, double width, LayoutContext context) => block switch
    {
        Heading heading => ParagraphLayout.LayHeading(
            heading,
            context.Headings.GetValueOrDefault(heading),
            context.Theme.Heading(heading.Level),
            parent.Add(FormattableString.Invariant($"H{heading.Level}")),
            width,
            context.Theme),
        Paragraph paragraph => ParagraphLayout.Lay(
            paragraph.Runs, context.Theme.Paragraph(paragraph.Style, context.Body), parent.Add("P"), width, context.Theme),
        ListBlock list => ListLayout.Lay(list, parent, width, context),
        FactList facts => FactLayout.Lay(facts, parent, width, context),
        Table table => TableLayout.Lay(table, parent, width, context),
        Figure figure => FigureLayout.Lay(figure, parent, width, context),
        Quote quote => BoxLayout.LayQuote(quote, parent, width, context),
        Callout callout => BoxLayout.LayCallout(callout, parent, width, context),
        KeepTogether keep => LayTogether(keep, parent, width, context),
        Cover cover => CoverLayout.Lay(cover, parent, width, context),
        TableOfContents contents => ContentsLayout.Lay(contents, parent, width, context),
        PageBreak => [],
        _ => throw new NotSupportedException($"No layout for {block.GetType().Name}."),
    };

    /// <summary>Content of a list item or cell: a single paragraph needs no element of its own below it.</summary>
    public static List<Slice> LayTight(
        IReadOnlyList<Block> blocks, StructureElement element, double width, LayoutContext context, bool alignRight = false)
    {
        if (blocks is [Paragraph { Style: ParagraphStyle.Body } only])
            return ParagraphLayout.Lay(only.Runs, context.Body, element, width, context.Theme, alignRight);
        return Lay(blocks, element, width, context);
    }

    private static List<Slice> LayTogether(KeepTogether keep, StructureElement parent, double width, LayoutContext context)
    {
        var slices = Lay(keep.Blocks, parent, width, context);
        if (keep.WithNext)
            slices[^1] = slices[^1] with { KeepWithNext = true };
        return Slice.TotalHeight(slices) <= context.ColumnHeight ? Slice.Bound(slices) : slices;
    }
}
