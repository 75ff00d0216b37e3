namespace RokPortal.Documents.Charts;

/// <summary>A label beside the lines: where it would like to be, and how high it is. Places are middles.</summary>
internal sealed record ColumnLabel(double WantedY, double Height);

/// <summary>Puts labels in a column so that none covers another.</summary>
internal static class LabelColumn
{
    /// <summary>The middle of each label, as near to where it would like to be as the others let it.</summary>
    public static IReadOnlyList<double> Spread(IReadOnlyList<ColumnLabel> labels, double top, double bottom)
    {
        var order = Enumerable.Range(0, labels.Count).OrderBy(index => labels[index].WantedY).ToList();
        var places = new double[labels.Count];
        var edge = top;
        foreach (var index in order)
        {
            places[index] = Math.Max(labels[index].WantedY, edge + labels[index].Height / 2);
            edge = places[index] + labels[index].Height / 2;
        }

        // What was pushed out at the bottom goes back up, and pushes those above it.
        edge = bottom;
        foreach (var index in Enumerable.Reverse(order))
        {
            places[index] = Math.Min(places[index], edge - labels[index].Height / 2);
            edge = places[index] - labels[index].Height / 2;
        }

        return places;
    }
}
