namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets bulleted and numbered lists.</summary>
internal static class ListLayout
{
    // Deeply nested lists stop moving inwards while there is still room for words.
    private const double NarrowestItem = 120;
    private const double SpaceBetweenItems = 2.5;

    public static List<Slice> Lay(ListBlock list, StructureElement parent, double width, LayoutContext context)
    {
        var element = parent.Add("L", listNumbering: list.Ordered ? "Decimal" : "Disc");
        var look = context.Body;
        var labels = list.Items.Select((_, index) => list.Ordered ? Number(list.Start + index) : "•").ToList();
        var indent = Math.Max(Theme.ListIndent, labels.Max(label => look.Style.Font.Measure(label, look.Style.Size)) + 7);
        if (width - indent < NarrowestItem)
            indent = 0;

        List<Slice> slices = [];
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = element.Add("LI");
            var label = new LabelText(labels[index], item.Add("Lbl"), look, IsOutside: indent == 0);
            var body = BlockLayout.LayTight(list.Items[index], item.Add("LBody"), width - indent, context);
            slices.AddRange(body.Select((slice, line) => Indented(slice, indent, line == 0 ? label : null)));
            slices[^1] = slices[^1] with { SpaceAfter = index < list.Items.Count - 1 ? SpaceBetweenItems : look.SpaceAfter };
        }

        return slices;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture) + ".";

    private static Slice Indented(Slice slice, double indent, LabelText? label) => slice with
    {
        Draw = (page, x, y) =>
        {
            label?.Draw(page, x, y);
            slice.Draw(page, x + indent, y);
        },
        Split = null,
    };

    private sealed record LabelText(string Text, StructureElement Element, BlockLook Look, bool IsOutside)
    {
        public void Draw(Page page, double x, double y)
        {
            var left = IsOutside ? x - Look.Style.Font.Measure(Text, Look.Style.Size) - 3 : x + 2;
            page.Add(new TextOperation(Element, ArtifactKind.None, left, ParagraphLayout.Baseline(Look, y), Look.Style, Text));
        }
    }
}
