namespace RokPortal.Documents.Blocks;

/// <summary>
/// Diagram: what it shows, without how it looks. Page and PDF are drawn from the same chart, and each shows its
/// conclusion in words and its values in a table as well.
/// </summary>
public abstract record Chart
{
    /// <summary>What the chart shows, with the years: "I arbete eller studier efter 90 dagar, 2020–2025".</summary>
    public required string Title { get; init; }

    /// <summary>Where the values come from, with the day they were fetched; empty when it stands elsewhere.</summary>
    public string Source { get; init; } = "";

    /// <summary>What a reader must know to read the values right, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What can be seen in the chart, in Swedish, computed from the values.</summary>
    public abstract string Conclusion { get; }

    /// <summary>Every value of the chart.</summary>
    public abstract Table DataTable { get; }

    /// <summary>What is read aloud in place of the drawing.</summary>
    public string AlternativeText => $"{Title}. {Conclusion}";

    /// <summary>Everything that a chart's caption says under the drawing.</summary>
    internal IReadOnlyList<string> CaptionLines =>
        [Conclusion, .. Notes, .. Source.Length == 0 ? (string[])[] : [$"Källa: {Source}"]];

    /// <summary>Computes the place of everything once; what paints it, decides nothing.</summary>
    internal abstract ChartDrawing Lay(ChartFormat format);
}
