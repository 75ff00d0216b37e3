namespace RokPortal.Documents.Html;

/// <summary>How blocks become HTML.</summary>
public sealed record HtmlOptions
{
    /// <summary>The usual way: levels as they are, ids that begin with "avsnitt-".</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>Added to each heading level, so that a document can stand under a page's own H1. Levels stop at 6.</summary>
    public int HeadingOffset { get; init; }

    /// <summary>Beginning of the ids that the contents link to; differs when a page shows two documents.</summary>
    public string IdPrefix { get; init; } = "avsnitt-";
}
