namespace RokPortal.Documents.Charts;

/// <summary>Punktdiagram: one value each for the municipalities of a county, and what they are compared with.</summary>
public sealed record DotChart : Chart
{
    /// <summary>Unit of all values.</summary>
    public required ChartUnit Unit { get; init; }

    /// <summary>What the rows are, as the head of the table's column: "Kommun".</summary>
    public string RowName { get; init; } = "Kommun";

    /// <summary>The rows, in the order they are shown.</summary>
    public required IReadOnlyList<ChartDot> Dots { get; init; }

    /// <summary>The county and the country.</summary>
    public IReadOnlyList<ChartReference> References { get; init; } = [];

    /// <inheritdoc />
    public override string Conclusion
    {
        get
        {
            var known = Dots.Where(dot => dot.Value is not null).ToList();
            List<string> sentences = [Extremes(known)];
            if (References.Count > 0)
                sentences.Add("Jämför med "
                    + $"{DocumentTexts.Join([.. References.Select(reference => $"{reference.Name} {Unit.Number(reference.Value)}")])}.");
            if (known.Count > 0 && known.Count < Dots.Count)
                sentences.Add(
                    $"Uppgift saknas eller visas inte för {DocumentTexts.Join([.. Dots.Except(known).Select(dot => dot.Name)])}.");
            return string.Join(' ', sentences);
        }
    }

    /// <inheritdoc />
    public override Table DataTable => new(
        [new TableColumn(RowName, 2), new TableColumn(Unit.IsPercent ? "Procent" : "Värde", 1, ColumnAlignment.Right)],
        [
            .. Dots.Select(dot => Row(dot.Name, dot.Value is { } value ? Unit.Number(value) : dot.WhyMissing)),
            .. References.Select(reference => Row(reference.Name, Unit.Number(reference.Value))),
        ],
        $"{Title}, {Unit.Name}");

    /// <inheritdoc />
    internal override ChartDrawing Lay(ChartFormat format) => DotLayout.Lay(this, format);

    private static IReadOnlyList<TableCell> Row(string name, string value) =>
        [new TableCell(name, isRowHeader: true), new TableCell(value)];

    private string Extremes(List<ChartDot> known)
    {
        if (known.Count == 0)
            return "Uppgifter saknas.";

        var (highest, lowest) = (known.Max(dot => dot.Value!.Value), known.Min(dot => dot.Value!.Value));
        if (highest == lowest)
            return known.Count == 1 ? $"{known[0].Name}: {Unit.InWords(highest)}." : $"Alla har samma värde, {Unit.InWords(highest)}.";
        return $"Högst är {NamesAt(highest)} med {Unit.InWords(highest)}, lägst {NamesAt(lowest)} med {Unit.InWords(lowest)}.";

        string NamesAt(decimal value) => DocumentTexts.Join([.. known.Where(dot => dot.Value == value).Select(dot => dot.Name)]);
    }
}
