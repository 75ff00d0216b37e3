namespace RokPortal.Documents.Pdf.Layout;

/// <summary>A document with everything in its place.</summary>
internal sealed record LaidDocument(
    IReadOnlyList<Page> Pages, StructureElement Root, IReadOnlyList<HeadingPlace> Headings, double PageWidth, double PageHeight);

/// <summary>Lays out a whole document: content, then running headers and footers.</summary>
internal static class DocumentLayout
{
    private const double ShortSide = 595.276;
    private const double LongSide = 841.89;

    // Headings further down would make the list of bookmarks longer than it helps.
    private const int DeepestBookmark = 3;

    public static LaidDocument Lay(DocumentContent content, Theme theme)
    {
        var blocks = BlockNormalizer.Normalize(content.Blocks);
        var headings = new OrderedDictionary<Heading, HeadingPlace>(ReferenceEqualityComparer.Instance);
        foreach (var heading in BlockWalk.Headings(blocks))
            headings.Add(heading, new HeadingPlace(heading));

        var context = new LayoutContext
        {
            Theme = theme,
            Body = theme.Body,
            Headings = headings,
            Contents = [.. BlockWalk.HeadingsInContents(blocks).Select(heading => headings[heading])],
            PageWidth = content.Landscape ? LongSide : ShortSide,
            PageHeight = content.Landscape ? ShortSide : LongSide,
        };
        var root = new StructureElement("Document");
        var slices = BlockLayout.Lay(blocks, root, context.ColumnWidth, context);
        var pages = new PageFlow(Theme.MarginSide, Theme.MarginTop, context.PageHeight - Theme.MarginBottom).Place(slices);

        foreach (var page in pages)
        {
            ResolvePageNumbers(page);
            if (page.Index > 0 || blocks is not [Cover, ..])
                DrawHeader(page, content, context);
            DrawFooter(page, content.Title, pages.Count, context);
        }

        return new LaidDocument(
            pages, root,
            [.. headings.Values.Where(place => place.Heading.Level <= DeepestBookmark)],
            context.PageWidth, context.PageHeight);
    }

    private static void ResolvePageNumbers(Page page)
    {
        for (var index = 0; index < page.Operations.Count; index++)
        {
            if (page.Operations[index] is PageNumberOperation number)
                page.Operations[index] = number.Resolve();
        }
    }

    private static void DrawHeader(Page page, DocumentContent content, LayoutContext context)
    {
        const double baseline = 46, rule = 56;
        var right = context.PageWidth - Theme.MarginSide;
        var (strong, normal) = (context.Theme.RunningStrong, context.Theme.Running);
        DrawRunning(page, ArtifactKind.Header, content.HeaderLeft, Theme.MarginSide, baseline, strong, context.Theme);
        DrawRunning(page, ArtifactKind.Header, content.HeaderRight, right, baseline, normal, context.Theme, isRightEdge: true);
        page.Add(new LineOperation(ArtifactKind.Header, Theme.MarginSide, rule, right, rule, 0.75, DocumentColors.Brand));
    }

    private static void DrawFooter(Page page, string title, int pageCount, LayoutContext context)
    {
        var baseline = context.PageHeight - 38;
        var number = FormattableString.Invariant($"Sida {page.Index + 1} ({pageCount})");
        var (style, right) = (context.Theme.Running, context.PageWidth - Theme.MarginSide);
        DrawRunning(page, ArtifactKind.Footer, title, Theme.MarginSide, baseline, style, context.Theme);
        DrawRunning(page, ArtifactKind.Footer, number, right, baseline, style, context.Theme, isRightEdge: true);
    }

    private static void DrawRunning(
        Page page, ArtifactKind kind, string text, double x, double baseline, TextStyle style, Theme theme, bool isRightEdge = false)
    {
        var pieces = theme.Fonts.Showable(SafeText.Clean(text).Replace('\n', ' '), style.Font).ToList();
        if (isRightEdge)
            x -= pieces.Sum(piece => piece.Font.Measure(piece.Text, style.Size));
        foreach (var (pieceText, font) in pieces.Where(piece => piece.Text.Length > 0))
        {
            page.Add(new TextOperation(null, kind, x, baseline, style with { Font = font }, pieceText));
            x += font.Measure(pieceText, style.Size);
        }
    }
}
