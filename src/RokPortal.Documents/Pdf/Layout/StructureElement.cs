namespace RokPortal.Documents.Pdf.Layout;

/// <summary>
/// An element of the structure tree, what a screen reader follows. The tree is built from the blocks, not from the
/// order of drawing. An element has either child elements or content of its own, never both.
/// </summary>
internal sealed class StructureElement(string type)
{
    private readonly List<StructureElement> children = [];

    public string Type => type;

    public StructureElement? Parent { get; private init; }

    public IReadOnlyList<StructureElement> Children => children;

    /// <summary>Pieces of page content and link annotations, added when pages are written.</summary>
    public List<ContentReference> Content { get; } = [];

    /// <summary>For TH: Column or Row.</summary>
    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    /// <summary>For L: Disc, Decimal or None.</summary>
    public string? ListNumbering { get; init; }

    public string? Language { get; init; }

    /// <summary>For Figure: what is read aloud in place of the drawing.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>For Figure: the area on its page, in points from the lower left corner; known when the page is laid out.</summary>
    public FigureBox? Box { get; set; }

    /// <summary>Number of the element's object in the file; set by the writer.</summary>
    public int ObjectNumber { get; set; }

    public StructureElement Add(
        string childType, string? scope = null, int columnSpan = 1,
        string? listNumbering = null, string? language = null, string? alternativeText = null)
    {
        var child = new StructureElement(childType)
        {
            Parent = this,
            Scope = scope,
            ColumnSpan = columnSpan,
            ListNumbering = listNumbering,
            Language = language,
            AlternativeText = alternativeText,
        };
        children.Add(child);
        return child;
    }

    /// <summary>The element and all below it, in reading order.</summary>
    public IEnumerable<StructureElement> SelfAndDescendants()
    {
        Stack<StructureElement> waiting = new([this]);
        while (waiting.TryPop(out var element))
        {
            yield return element;
            for (var index = element.children.Count - 1; index >= 0; index--)
                waiting.Push(element.children[index]);
        }
    }
}

/// <summary>A marked piece of a page's content, or an annotation on the page.</summary>
/// <param name="Page">Page index.</param>
/// <param name="Number">Mark number on the page, or the annotation's object number.</param>
/// <param name="IsAnnotation">Which of the two.</param>
internal readonly record struct ContentReference(int Page, int Number, bool IsAnnotation);

/// <summary>The area of a figure: lower left and upper right corner, in points from the lower left corner of the page.</summary>
internal sealed record FigureBox(double Left, double Bottom, double Right, double Top);
