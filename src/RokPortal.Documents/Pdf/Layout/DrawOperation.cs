using RokPortal.Documents.Pdf.Fonts;

namespace RokPortal.Documents.Pdf.Layout;

/// <summary>A font, its size in points and its colour.</summary>
internal sealed record TextStyle(FontInUse Font, double Size, Rgb Color);

/// <summary>Why something is drawn that is not part of the content; None for content.</summary>
internal enum ArtifactKind
{
    None,
    Layout,
    Pagination,
    Header,
    Footer,
}

/// <summary>
/// Something to draw on a page; x from the left, y from the top, in points. Content carries its structure element,
/// everything else its kind of artifact.
/// </summary>
internal abstract record DrawOperation(StructureElement? Tag, ArtifactKind Artifact);

/// <summary>Text on one line; Y is the baseline.</summary>
internal sealed record TextOperation(
    StructureElement? Tag, ArtifactKind Artifact, double X, double Y, TextStyle Style, string Text) : DrawOperation(Tag, Artifact);

/// <summary>A filled rectangle: the background of a box or a table's header.</summary>
internal sealed record RectangleOperation(double X, double Y, double Width, double Height, Rgb Fill)
    : DrawOperation(null, ArtifactKind.Layout);

/// <summary>A straight line.</summary>
internal sealed record LineOperation(
    ArtifactKind Artifact, double X1, double Y1, double X2, double Y2, double Width, Rgb Color, bool IsDotted = false)
    : DrawOperation(null, Artifact);

/// <summary>A shape of a figure: an open line, or a closed area. Dash holds the lengths of dashes and gaps by turns.</summary>
internal sealed record ShapeOperation(
    StructureElement? Tag, IReadOnlyList<(double X, double Y)> Points, bool IsClosed,
    Rgb? Fill, Rgb? Stroke, double StrokeWidth, IReadOnlyList<double> Dash)
    : DrawOperation(Tag, ArtifactKind.None);

/// <summary>A link over an area: to an address, or to a heading in the document.</summary>
internal sealed record LinkOperation(
    StructureElement? Tag, double X, double Y, double Width, double Height, LinkTarget Target)
    : DrawOperation(Tag, ArtifactKind.None)
{
    public string Contents => Target.Contents;
}

/// <summary>The number of a heading's page, not known until all pages are laid out; X is the right edge.</summary>
internal sealed record PageNumberOperation(StructureElement Tag, double X, double Y, TextStyle Style, HeadingPlace Target)
    : DrawOperation(Tag, ArtifactKind.None)
{
    public TextOperation Resolve()
    {
        // The space keeps the number apart from the title when the line is read aloud.
        var text = FormattableString.Invariant($" {Target.PageIndex + 1}");
        return new TextOperation(Tag, Artifact, X - Style.Font.Measure(text, Style.Size), Y, Style, text);
    }
}

/// <summary>Where a link leads.</summary>
/// <param name="Contents">What is read aloud for the link.</param>
/// <param name="Address">Encoded address, or null.</param>
/// <param name="Heading">Heading in the document, or null.</param>
internal sealed record LinkTarget(string Contents, string? Address, HeadingPlace? Heading);

/// <summary>Where a heading ended up.</summary>
internal sealed class HeadingPlace(Heading heading)
{
    public Heading Heading => heading;
    public int PageIndex { get; set; }
    public double Y { get; set; }
}

/// <summary>A page that is being drawn.</summary>
internal sealed class Page(int index)
{
    private bool repeating;

    public int Index => index;

    public List<DrawOperation> Operations { get; } = [];

    public void Add(DrawOperation operation)
    {
        if (!repeating)
            Operations.Add(operation);
        else if (operation is TextOperation text)
            Operations.Add(text with { Tag = null, Artifact = ArtifactKind.Pagination });
        else if (operation is RectangleOperation or LineOperation)
            Operations.Add(operation);
    }

    /// <summary>Draws something again that has its place in the structure already, such as a table's header on its next page.</summary>
    public void Repeat(Slice slice, double x, double y)
    {
        repeating = true;
        slice.Draw(this, x, y);
        repeating = false;
    }
}
