namespace RokPortal.Documents.Pdf.Layout;

/// <summary>What blocks need to know to turn themselves into slices.</summary>
internal sealed record LayoutContext
{
    public required Theme Theme { get; init; }

    /// <summary>The look of running text; smaller in table cells.</summary>
    public required BlockLook Body { get; init; }

    public required IReadOnlyDictionary<Heading, HeadingPlace> Headings { get; init; }

    /// <summary>What the contents list, in order.</summary>
    public required IReadOnlyList<HeadingPlace> Contents { get; init; }

    public required double PageWidth { get; init; }

    public required double PageHeight { get; init; }

    public double ColumnWidth => PageWidth - 2 * Theme.MarginSide;

    public double ColumnHeight => PageHeight - Theme.MarginTop - Theme.MarginBottom;
}
