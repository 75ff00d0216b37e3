namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets a paragraph or heading as slices, one a line. First and last line are never left alone on a page.</summary>
internal static class ParagraphLayout
{
    // Where the baseline lies below the middle of the line, in relation to the size.
    private const double BaselineBelowMiddle = 0.345;

    public static List<Slice> Lay(
        IReadOnlyList<TextRun> runs, BlockLook look, StructureElement element, double width, Theme theme, bool alignRight = false)
    {
        var lines = LineBreaker.Break(InlinePiece.FromRuns(runs, look.Style, element, theme), width);
        List<Slice> slices = [];
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var isFirst = index == 0;
            var isLast = index == lines.Count - 1;
            slices.Add(new Slice
            {
                Height = look.LineHeight,
                SpaceBefore = isFirst ? look.SpaceBefore : 0,
                SpaceAfter = isLast ? look.SpaceAfter : 0,
                KeepWithNext = !isLast && (isFirst || index == lines.Count - 2),
                Draw = (page, x, y) => DrawLine(page, line, look, x + (alignRight ? width - LineWidth(line) : 0), y),
            });
        }

        return slices;
    }

    public static List<Slice> LayHeading(
        Heading heading, HeadingPlace? place, BlockLook look, StructureElement element, double width, Theme theme)
    {
        var slices = Lay(heading.Runs, look, element, width, theme).ConvertAll(slice => slice with { KeepWithNext = true });
        if (place != null && slices.Count > 0)
        {
            var first = slices[0];
            slices[0] = first with
            {
                Draw = (page, x, y) =>
                {
                    place.PageIndex = page.Index;
                    place.Y = y;
                    first.Draw(page, x, y);
                },
            };
        }

        return slices;
    }

    public static double Baseline(BlockLook look, double y) => y + look.LineHeight / 2 + look.Style.Size * BaselineBelowMiddle;

    public static double LineWidth(List<InlinePiece> line) =>
        line.Take(line.Count - 1).Sum(piece => piece.Width) + line[^1].WidthWithoutEndSpace;

    public static void DrawLine(Page page, List<InlinePiece> line, BlockLook look, double x, double y)
    {
        var baseline = Baseline(look, y);
        for (var index = 0; index < line.Count; index++)
        {
            var piece = line[index];
            var isLast = index == line.Count - 1;
            page.Add(new TextOperation(piece.Tag, ArtifactKind.None, x, baseline, piece.Style, piece.Text));
            if (piece.Link is { } link)
                DrawLink(page, piece, link, x, baseline, isLast ? piece.WidthWithoutEndSpace : piece.Width);
            if (!isLast)
                x += piece.Width;
        }
    }

    private static void DrawLink(Page page, InlinePiece piece, LinkTarget link, double x, double baseline, double width)
    {
        if (link.Address != null)
            page.Add(new LineOperation(ArtifactKind.Layout, x, baseline + 1.6, x + width, baseline + 1.6, 0.5, piece.Style.Color));
        page.Add(new LinkOperation(piece.Tag, x, baseline - piece.Style.Size, width, piece.Style.Size * 1.3, link));
    }
}
