namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Text with one style, one structure element and at most one link.</summary>
internal sealed record InlinePiece(string Text, TextStyle Style, StructureElement Tag, LinkTarget? Link)
{
    public double Width => Style.Font.Measure(Text, Style.Size);

    public double WidthWithoutEndSpace => Style.Font.Measure(Text.AsSpan().TrimEnd(' '), Style.Size);

    public bool LooksLike(InlinePiece other) => Style == other.Style && Tag == other.Tag;

    /// <summary>The runs of a paragraph as pieces, with their elements added to the paragraph's own.</summary>
    public static List<InlinePiece> FromRuns(IReadOnlyList<TextRun> runs, TextStyle style, StructureElement paragraph, Theme theme)
    {
        List<InlinePiece> pieces = [];
        var needsElements = runs.Any(run => run.Link != null || run.Language != null);
        StructureElement tag = paragraph;
        LinkTarget? link = null;
        for (var index = 0; index < runs.Count; index++)
        {
            var run = runs[index];
            var continues = index > 0 && runs[index - 1].Link == run.Link && runs[index - 1].Language == run.Language;
            if (needsElements && !continues)
            {
                link = LinkFor(runs, index);
                tag = paragraph.Add(link == null ? "Span" : "Link", language: run.Language);
            }

            var runStyle = theme.Style(style, link == null ? run with { Link = null } : run);
            foreach (var (text, font) in theme.Fonts.Showable(run.Text, runStyle.Font))
                pieces.Add(new InlinePiece(text, runStyle with { Font = font }, tag, link));
        }

        return pieces;
    }

    /// <summary>The link that starts at a run; its text may go on over several runs with different looks.</summary>
    private static LinkTarget? LinkFor(IReadOnlyList<TextRun> runs, int start)
    {
        if (SafeLink.Encode(runs[start].Link) is not { } address)
            return null;

        var text = string.Concat(runs.Skip(start).TakeWhile(run => run.Link == runs[start].Link).Select(run => run.Text)).Trim();
        return new LinkTarget(text == runs[start].Link ? text : $"{text} ({runs[start].Link})", address, null);
    }
}
