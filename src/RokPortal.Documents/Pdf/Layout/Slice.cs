namespace RokPortal.Documents.Pdf.Layout;

/// <summary>
/// A band across the column that stays in one piece, such as a line of text or a table row. Pages are filled with
/// slices.
/// </summary>
internal sealed record Slice
{
    public required double Height { get; init; }

    /// <summary>Draws the slice with its upper left corner at x, y.</summary>
    public required Action<Page, double, double> Draw { get; init; }

    public double SpaceBefore { get; init; }

    public double SpaceAfter { get; init; }

    public bool KeepWithNext { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>Drawn first on the new page when this slice is moved there.</summary>
    public Slice? RepeatedHeader { get; init; }

    /// <summary>Divides the slice at a height; null if that cannot be done. The flag says that some division must be made.</summary>
    public Func<double, bool, (Slice Top, Slice Remainder)?>? Split { get; init; }

    /// <summary>The least height worth starting on a page.</summary>
    public double LeastStart { get; init; }

    /// <summary>Space between two slices; above the first one in a column there is none.</summary>
    public static double Gap(Slice? previous, Slice next) =>
        previous == null ? 0 : Math.Max(previous.SpaceAfter, next.SpaceBefore);

    public static double TotalHeight(IReadOnlyList<Slice> slices)
    {
        double height = 0;
        for (var index = 0; index < slices.Count; index++)
            height += Gap(index == 0 ? null : slices[index - 1], slices[index]) + slices[index].Height;
        return height;
    }

    public static void DrawAll(IReadOnlyList<Slice> slices, Page page, double x, double y)
    {
        Slice? previous = null;
        foreach (var slice in slices)
        {
            y += Gap(previous, slice);
            slice.Draw(page, x, y);
            y += slice.Height;
            previous = slice;
        }
    }

    /// <summary>The slices, bound to stay on one page.</summary>
    public static List<Slice> Bound(List<Slice> slices) =>
        [.. slices.Select((slice, index) => index < slices.Count - 1 ? slice with { KeepWithNext = true } : slice)];
}
