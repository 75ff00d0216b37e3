namespace RokPortal.Documents.Charts;

/// <summary>A bar of the chart.</summary>
/// <param name="Name">The period: "Halvår 2026".</param>
/// <param name="Counts">How many have each status; one that is not mentioned has none.</param>
public sealed record StatusBar(string Name, IReadOnlyDictionary<PartyStatus, int> Counts)
{
    /// <summary>Sum of the counts.</summary>
    public int Total => Counts.Values.Sum();

    /// <summary>The statuses that occur, in the order they are drawn.</summary>
    internal IReadOnlyList<(PartyStatus Status, int Count)> Parts =>
        [.. PartyStatuses.Asked.Select(status => (status, Counts.GetValueOrDefault(status))).Where(part => part.Item2 > 0)];
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
            .. PartyStatuses.Asked.Select(status => new TableColumn(StatusTexts.Of(status), 1, ColumnAlignment.Right)),
        ],
        [.. Bars.Select(bar => (IReadOnlyList<TableCell>)
        [
            new TableCell(bar.Name, isRowHeader: true),
            .. PartyStatuses.Asked.Select(status => new TableCell(Number(bar.Counts.GetValueOrDefault(status)))),
        ])],
        Title);

    /// <inheritdoc />
    internal override ChartDrawing Lay(ChartFormat format) => StatusLayout.Lay(this, format);

    internal static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string ConclusionOf(StatusBar bar) => bar.Total == 0
        ? $"{bar.Name}: inga uppgifter."
        : $"{bar.Name}: "
            + DocumentTexts.Join(
                [.. bar.Parts.Select(part => $"{Number(part.Count)} {StatusTexts.Of(part.Status).ToLower(DocumentTexts.Swedish)}")])
            + $" av {Number(bar.Total)}.";
}
