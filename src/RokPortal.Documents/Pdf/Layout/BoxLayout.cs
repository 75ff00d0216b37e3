namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets quotes and coloured boxes. A box may go on over several pages: each slice draws its own part of the background.</summary>
internal static class BoxLayout
{
    private const double PaddingSide = 14;
    private const double PaddingTop = 10;
    private const double BarWidth = 4;
    private const double SpaceAround = 12;
    private const double QuoteIndent = 16;
    private const double QuoteBarWidth = 2.5;

    public static List<Slice> LayQuote(Quote quote, StructureElement parent, double width, LayoutContext context) =>
        BlockLayout.Lay(quote.Blocks, parent.Add("BlockQuote"), width - QuoteIndent, context).ConvertAll(slice => slice with
        {
            Split = null,
            Draw = (page, x, y) =>
            {
                page.Add(new RectangleOperation(x, y, QuoteBarWidth, slice.Height, DocumentColors.Rule));
                slice.Draw(page, x + QuoteIndent, y);
            },
        });

    public static List<Slice> LayCallout(Callout callout, StructureElement parent, double width, LayoutContext context)
    {
        var content = BlockLayout.Lay(callout.Blocks, parent.Add("Div"), width - 2 * PaddingSide - BarWidth, context);
        var (bar, shade) = Colors(callout.Kind);
        List<Slice> slices = [];
        for (var index = 0; index < content.Count; index++)
        {
            var inner = content[index];
            var above = index == 0 ? PaddingTop : Slice.Gap(content[index - 1], inner);
            var below = index == content.Count - 1 ? PaddingTop : 0;
            slices.Add(new Slice
            {
                Height = above + inner.Height + below,
                SpaceBefore = index == 0 ? SpaceAround : 0,
                SpaceAfter = index == content.Count - 1 ? SpaceAround : 0,
                KeepWithNext = inner.KeepWithNext && below == 0,
                Draw = (page, x, y) =>
                {
                    page.Add(new RectangleOperation(x, y, width, above + inner.Height + below, shade));
                    page.Add(new RectangleOperation(x, y, BarWidth, above + inner.Height + below, bar));
                    inner.Draw(page, x + BarWidth + PaddingSide, y + above);
                },
            });
        }

        return Slice.TotalHeight(slices) <= context.ColumnHeight / 2 ? Slice.Bound(slices) : slices;
    }

    private static (Rgb Bar, Rgb Shade) Colors(CalloutKind kind) => kind switch
    {
        CalloutKind.Draft => (DocumentColors.DraftBar, DocumentColors.DraftShade),
        CalloutKind.Decision => (DocumentColors.DecisionBar, DocumentColors.DecisionShade),
        _ => (DocumentColors.Brand, DocumentColors.Shade),
    };
}
