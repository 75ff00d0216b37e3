namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets the contents: title, dotted line and page number, all of it one link.</summary>
internal static class ContentsLayout
{
    private const double NumberWidth = 34;
    private const double IndentPerLevel = 14;

    public static List<Slice> Lay(TableOfContents contents, StructureElement parent, double width, LayoutContext context)
    {
        if (context.Contents.Count == 0)
            return [];

        // The lists nest as the levels do: the stack holds the list of each level that is open.
        Stack<StructureElement> open = new([parent.Add("TOC")]);
        List<Slice> slices = [];
        foreach (var place in context.Contents)
        {
            var depth = place.Heading.Level - contents.FromLevel;
            while (open.Count > depth + 1)
                open.Pop();
            while (open.Count < depth + 1)
                open.Push(open.Peek().Add("TOC"));

            var link = open.Peek().Add("TOCI").Add("Reference").Add("Link");
            slices.AddRange(Entry(place, link, depth, IsLeading(contents, depth), width, context.Theme));
        }

        return slices;
    }

    /// <summary>An entry with others below it stands out; where there is one level only, nothing does.</summary>
    private static bool IsLeading(TableOfContents contents, int depth) => depth == 0 && contents.ToLevel > contents.FromLevel;

    private static IEnumerable<Slice> Entry(
        HeadingPlace place, StructureElement link, int depth, bool isLeading, double width, Theme theme)
    {
        var look = isLeading ? theme.ContentsMain : theme.ContentsSub;
        var indent = depth * IndentPerLevel;
        var text = TextRun.Plain(place.Heading.PlainText);
        var lines = LineBreaker.Break(InlinePiece.FromRuns(text, look.Style, link, theme), width - indent - NumberWidth);
        var target = new LinkTarget($"Gå till {place.Heading.PlainText}", null, place);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var isLast = index == lines.Count - 1;
            yield return new Slice
            {
                Height = look.LineHeight,
                SpaceBefore = index == 0 ? look.SpaceBefore : 0,
                SpaceAfter = isLast ? look.SpaceAfter : 0,
                KeepWithNext = !isLast || isLeading,
                Draw = (page, x, y) =>
                {
                    ParagraphLayout.DrawLine(page, line, look, x + indent, y);
                    if (isLast)
                    {
                        var textEnd = x + indent + ParagraphLayout.LineWidth(line);
                        DrawNumber(page, textEnd, x + width, ParagraphLayout.Baseline(look, y), link, place, look);
                    }

                    page.Add(new LinkOperation(link, x + indent, y, width - indent, look.LineHeight, target));
                },
            };
        }
    }

    private static void DrawNumber(
        Page page, double textEnd, double right, double baseline, StructureElement link, HeadingPlace place, BlockLook look)
    {
        page.Add(new PageNumberOperation(link, right, baseline, look.Style, place));
        var (dotsStart, dotsEnd) = (textEnd + 6, right - NumberWidth + 8);
        if (dotsEnd > dotsStart + 14)
            page.Add(new LineOperation(
                ArtifactKind.Layout, dotsStart, baseline - 0.5, dotsEnd, baseline - 0.5,
                0.8, DocumentColors.MutedText, IsDotted: true));
    }
}
