namespace RokPortal.Documents.Blocks;

/// <summary>One part of a document, in reading order. PDF and HTML are written from the same blocks.</summary>
public abstract record Block;

/// <summary>A heading. The first heading of a document has level 1, and no level is skipped on the way down.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Runs">The text of the heading.</param>
public sealed record Heading(int Level, IReadOnlyList<TextRun> Runs) : Block
{
    /// <summary>A heading of plain text.</summary>
    public Heading(int level, string text) : this(level, TextRun.Plain(text))
    {
    }

    /// <summary>False for a heading that recurs in every part and would only make the contents longer.</summary>
    public bool IsInContents { get; init; } = true;

    /// <summary>What makes it the same heading in another version though its words change ("2027-03"); null for its words.</summary>
    public string? Key { get; init; }

    /// <summary>True when what stands under it only repeats what stands elsewhere in the document.</summary>
    public bool IsRepetition { get; init; }

    /// <summary>The heading as plain text, without soft hyphens: for bookmarks and contents.</summary>
    public string PlainText => string.Concat(Runs.Select(run => run.Text)).Replace("\u00AD", "", StringComparison.Ordinal).Trim();
}

/// <summary>The look of a paragraph.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Introduction, set larger.</summary>
    Lead,

    /// <summary>Small, secondary text.</summary>
    Small,

    /// <summary>A short label above a title, such as the issuing organisation.</summary>
    Label,
}

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph(IReadOnlyList<TextRun> Runs, ParagraphStyle Style = ParagraphStyle.Body) : Block
{
    /// <summary>A paragraph of plain text.</summary>
    public Paragraph(string text, ParagraphStyle style = ParagraphStyle.Body) : this(TextRun.Plain(text), style)
    {
    }
}

/// <summary>A list; an item holds blocks, so lists nest. A list without content is not shown.</summary>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Ordered">True for numbers, false for bullets.</param>
/// <param name="Start">Number of the first item of an ordered list.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<Block>> Items, bool Ordered = false, int Start = 1) : Block;

/// <summary>A label and its value.</summary>
public sealed record Fact(string Label, IReadOnlyList<TextRun> Value)
{
    /// <summary>A fact with a plain value.</summary>
    public Fact(string label, string value) : this(label, TextRun.Plain(value))
    {
    }
}

/// <summary>Labels with their values in two columns; a definition list to those who listen.</summary>
public sealed record FactList(IReadOnlyList<Fact> Facts) : Block;

/// <summary>Text that quotes someone else.</summary>
public sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

/// <summary>What a callout is about; the meaning stands in its text, never in the colour alone.</summary>
public enum CalloutKind
{
    /// <summary>Something to know, such as a note about sources.</summary>
    Note,

    /// <summary>The document is not decided: "Utkast".</summary>
    Draft,

    /// <summary>A decision, such as the adoption of a plan.</summary>
    Decision,
}

/// <summary>A box that stands out from the text.</summary>
public sealed record Callout(CalloutKind Kind, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Blocks that stay on the same page, if they fit on one.</summary>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>True when they introduce what follows, and so stay with its beginning too, as a heading does.</summary>
    public bool WithNext { get; init; }

    /// <summary>True when they belong to the document as a whole and not to the part before them, such as a signature.</summary>
    public bool StandsApart { get; init; }
}

/// <summary>A chart, with its conclusion and its values in a table.</summary>
public sealed record Figure(Chart Chart) : Block;

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>Contents: the headings that follow it, of the levels from–to, with links, and in print with their pages.</summary>
public sealed record TableOfContents(int FromLevel = 2, int ToLevel = 3) : Block;

/// <summary>The title page. It has the first page to itself, without running header.</summary>
public sealed record Cover(IReadOnlyList<Block> Blocks) : Block;
