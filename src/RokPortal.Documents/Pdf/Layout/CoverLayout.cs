namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets the title page: a coloured field with label, title and introduction, and the other blocks below it.</summary>
internal static class CoverLayout
{
    private const double SpaceInField = 60;
    private const double SpaceBelowField = 40;

    public static List<Slice> Lay(Cover cover, StructureElement parent, double width, LayoutContext context)
    {
        var inField = cover.Blocks
            .TakeWhile(block => block is Heading or Paragraph { Style: ParagraphStyle.Label or ParagraphStyle.Lead })
            .ToList();
        List<Slice> field = [];
        foreach (var block in inField)
            field.AddRange(LayInField(block, parent, width, context));

        List<Slice> slices = field.Count > 0 ? [Field(field, context)] : [];
        slices.AddRange(BlockLayout.Lay([.. cover.Blocks.Skip(inField.Count)], parent, width, context));
        return slices;
    }

    private static List<Slice> LayInField(Block block, StructureElement parent, double width, LayoutContext context)
    {
        var look = context.Theme.OnCover(block);
        if (block is Heading heading)
        {
            var element = parent.Add(FormattableString.Invariant($"H{heading.Level}"));
            return ParagraphLayout.LayHeading(heading, context.Headings.GetValueOrDefault(heading), look, element, width, context.Theme);
        }

        return ParagraphLayout.Lay(((Paragraph)block).Runs, look, parent.Add("P"), width, context.Theme);
    }

    private static Slice Field(List<Slice> content, LayoutContext context)
    {
        var height = Slice.TotalHeight(content) + SpaceInField;
        return new Slice
        {
            Height = height,
            SpaceAfter = SpaceBelowField,
            Draw = (page, x, y) =>
            {
                page.Add(new RectangleOperation(0, 0, context.PageWidth, y + height, DocumentColors.Brand));
                Slice.DrawAll(content, page, x, y);
            },
        };
    }
}
