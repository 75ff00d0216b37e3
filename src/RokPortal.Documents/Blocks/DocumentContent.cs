namespace RokPortal.Documents.Blocks;

/// <summary>A whole document before it is written as PDF or HTML.</summary>
public sealed record DocumentContent
{
    /// <summary>Title, shown in the reader's title bar and in the footer.</summary>
    public required string Title { get; init; }

    /// <summary>The parts in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>When the document was made (UTC). The same content and time give the same bytes.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>Language tag of the text.</summary>
    public string Language { get; init; } = "sv-SE";

    /// <summary>The organisation behind the document; empty when there is none.</summary>
    public string Author { get; init; } = "";

    /// <summary>What the document is about, in a sentence; empty when there is nothing to add.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Running header, left: usually the organisation.</summary>
    public string HeaderLeft { get; init; } = "";

    /// <summary>Running header, right: usually version or status.</summary>
    public string HeaderRight { get; init; } = "";

    /// <summary>True for A4 on its side, for wide tables.</summary>
    public bool Landscape { get; init; }
}
