namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets labels and values in two columns. In the structure it is a list whose labels are the items' own.</summary>
internal static class FactLayout
{
    private const double LabelShare = 0.27;
    private const double Padding = 3.2;
    private const double SpaceAround = 9;

    public static List<Slice> Lay(FactList facts, StructureElement parent, double width, LayoutContext context)
    {
        var list = parent.Add("L", listNumbering: "None");
        var valueLeft = width * LabelShare;
        var rows = new RowLayout(width, Padding, context.ColumnHeight);
        List<Slice> slices = [];
        foreach (var fact in facts.Facts)
        {
            var item = list.Add("LI");
            var label = ParagraphLayout.Lay(
                TextRun.Plain(fact.Label), context.Theme.CellHeader, item.Add("Lbl"), valueLeft - 8, context.Theme);
            var value = ParagraphLayout.Lay(fact.Value, context.Theme.Cell, item.Add("LBody"), width - valueLeft, context.Theme);
            slices.Add(rows.Lay([new LaidCell(label, 0), new LaidCell(value, valueLeft)]));
        }

        slices[0] = WithTopRule(slices[0], width) with { SpaceBefore = SpaceAround };
        slices[^1] = slices[^1] with { SpaceAfter = SpaceAround };
        return slices;
    }

    private static Slice WithTopRule(Slice slice, double width) => slice with
    {
        Draw = (page, x, y) =>
        {
            page.Add(new LineOperation(ArtifactKind.Layout, x, y, x + width, y, 1, DocumentColors.Brand));
            slice.Draw(page, x, y);
        },
    };
}
