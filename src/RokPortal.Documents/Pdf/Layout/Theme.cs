using RokPortal.Documents.Pdf.Fonts;
using static RokPortal.Documents.Colors.DocumentColors;

namespace RokPortal.Documents.Pdf.Layout;

/// <summary>How a kind of text is set: leading in relation to the size, space in points.</summary>
internal sealed record BlockLook(TextStyle Style, double Leading, double SpaceBefore, double SpaceAfter)
{
    public double LineHeight => Style.Size * Leading;
}

/// <summary>Fonts and sizes of all documents. For another look this is the file to change, and <see cref="DocumentColors"/>.</summary>
internal sealed class Theme(FontLibrary fonts)
{
    private const double BodySize = 10.5;

    public const double MarginSide = 68;
    public const double MarginTop = 92;
    public const double MarginBottom = 76;
    public const double ListIndent = 17;
    public const double CellPadding = 4.5;

    public FontLibrary Fonts => fonts;

    public BlockLook Body { get; } = new(new(fonts.Regular, BodySize, Text), 1.42, 0, 6.5);

    public BlockLook Cell { get; } = new(new(fonts.Regular, 9.5, Text), 1.32, 0, 3);

    /// <summary>Header cells and labels; lines as high as in cells, so that they stand level.</summary>
    public BlockLook CellHeader { get; } = new(new(fonts.SemiBold, 9.5, Text), 1.32, 0, 3);

    public BlockLook Caption { get; } = new(new(fonts.SemiBold, 9.8, Text), 1.3, 10, 4);

    public TextStyle Running { get; } = new(fonts.Regular, 8.6, MutedText);

    public TextStyle RunningStrong { get; } = new(fonts.SemiBold, 8.6, MutedText);

    public BlockLook ContentsMain { get; } = new(new(fonts.SemiBold, BodySize, Text), 1.4, 7, 1);

    public BlockLook ContentsSub { get; } = new(new(fonts.Regular, BodySize, Text), 1.4, 0, 1);

    public BlockLook Heading(int level) => level switch
    {
        1 => new(new(fonts.Bold, 23, Brand), 1.18, 0, 10),
        2 => new(new(fonts.Bold, 17, Brand), 1.2, 22, 6),
        3 => new(new(fonts.SemiBold, 13, Brand), 1.22, 18, 5),
        4 => new(new(fonts.SemiBold, BodySize, Text), 1.3, 10, 2),
        _ => new(new(fonts.SemiBoldItalic, BodySize, Text), 1.3, 8, 2),
    };

    public BlockLook Paragraph(ParagraphStyle style, BlockLook body) => style switch
    {
        ParagraphStyle.Lead => new(new(fonts.Regular, 13, Text), 1.4, 0, 10),
        ParagraphStyle.Small => new(new(fonts.Regular, 8.8, MutedText), 1.38, 0, 5),
        ParagraphStyle.Label => new(new(fonts.SemiBold, 9.5, MutedText), 1.3, 0, 4),
        _ => body,
    };

    /// <summary>The text in the coloured field of the title page.</summary>
    public BlockLook OnCover(Block block) => block switch
    {
        Blocks.Heading => new(new(fonts.Bold, 32, White), 1.12, 0, 10),
        Blocks.Paragraph { Style: ParagraphStyle.Label } => new(new(fonts.SemiBold, 11, White), 1.3, 0, 96),
        _ => new(new(fonts.Regular, 15, White), 1.35, 0, 4),
    };

    /// <summary>The style of a run within a text; a heading that is bold already has nothing to add for bold.</summary>
    public TextStyle Style(TextStyle text, TextRun run)
    {
        var isHeavy = run.Bold || text.Font == fonts.Bold || text.Font == fonts.SemiBold;
        var font = (isHeavy, run.Italic || text.Font == fonts.SemiBoldItalic) switch
        {
            (true, true) => fonts.SemiBoldItalic,
            (true, false) => text.Font == fonts.Bold ? fonts.Bold : fonts.SemiBold,
            (false, true) => fonts.Italic,
            (false, false) => text.Font,
        };
        var color = run.Link != null && text.Color == Text ? LinkText : run.Muted ? MutedText : text.Color;
        return new TextStyle(font, text.Size, color);
    }
}
