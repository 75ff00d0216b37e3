using System.Globalization;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Shared;

namespace RokPortal.Documents.Charts;

/// <summary>The status vocabulary, in the order it is drawn. Each has a colour, a pattern and words.</summary>
public enum ChartStatus
{
    /// <summary>Klar.</summary>
    Done,

    /// <summary>Följer planen.</summary>
    OnTrack,

    /// <summary>Risk för försening.</summary>
    AtRisk,

    /// <summary>Står still.</summary>
    Stalled,

    /// <summary>Inte påbörjad.</summary>
    NotStarted,

    /// <summary>Status saknas: nobody has reported. Never drawn as good or bad.</summary>
    Missing,
}

/// <summary>A bar of the chart.</summary>
/// <param name="Name">The period: "Halvår 2026".</param>
/// <param name="Counts">How many have each status; one that is not mentioned has none.</param>
public sealed record StatusBar(string Name, IReadOnlyDictionary<ChartStatus, int> Counts)
{
    /// <summary>Sum of the counts.</summary>
    public int Total => Counts.Values.Sum();

    /// <summary>The statuses that occur, in the order they are drawn.</summary>
    internal IReadOnlyList<(ChartStatus Status, int Count)> Parts =>
        [.. Enum.GetValues<ChartStatus>().Select(status => (status, Counts.GetValueOrDefault(status))).Where(part => part.Item2 > 0)];
}

/// <summary>Staplat diagram: how the statuses are shared out, one bar a period. Every bar is a hundred percent.</summary>
public sealed record StatusChart : Chart
{
    /// <summary>The periods, oldest first.</summary>
    public required IReadOnlyList<StatusBar> Bars { get; init; }

    /// <inheritdoc />
    public override string Conclusion => Bars.Count == 0 ? "Uppgifter saknas." : string.Join(' ', Bars.Select(ConclusionOf));

    /// <inheritdoc />
    public override Table DataTable => new(
        [
            new TableColumn("Period", 1.6),
            .. Enum.GetValues<ChartStatus>().Select(status => new TableColumn(TextOf(status), 1, ColumnAlignment.Right)),
        ],
        [.. Bars.Select(bar => (IReadOnlyList<TableCell>)
        [
            new TableCell(bar.Name, isRowHeader: true),
            .. Enum.GetValues<ChartStatus>().Select(status => new TableCell(Number(bar.Counts.GetValueOrDefault(status)))),
        ])],
        Title);

    /// <summary>The words for a status, the same as on every page.</summary>
    public static string TextOf(ChartStatus status) => status switch
    {
        ChartStatus.Done => "Klar",
        ChartStatus.OnTrack => "Följer planen",
        ChartStatus.AtRisk => "Risk för försening",
        ChartStatus.Stalled => "Står still",
        ChartStatus.NotStarted => "Inte påbörjad",
        ChartStatus.Missing => "Status saknas",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <inheritdoc />
    internal override ChartDrawing Lay(ChartFormat format) => StatusLayout.Lay(this, format);

    internal static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string ConclusionOf(StatusBar bar) => bar.Total == 0
        ? $"{bar.Name}: inga uppgifter."
        : $"{bar.Name}: "
            + DocumentTexts.Join(
                [.. bar.Parts.Select(part => $"{Number(part.Count)} {TextOf(part.Status).ToLower(DocumentTexts.Swedish)}")])
            + $" av {Number(bar.Total)}.";
}
