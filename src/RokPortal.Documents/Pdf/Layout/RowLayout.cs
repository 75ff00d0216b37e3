namespace RokPortal.Documents.Pdf.Layout;

/// <summary>The content of a cell, with its place in the row.</summary>
internal sealed record LaidCell(List<Slice> Content, double X)
{
    public double Height => Slice.TotalHeight(Content);
}

/// <summary>Sets cells side by side. A row higher than a good part of a page is divided between lines of its cells.</summary>
internal sealed record RowLayout(double Width, double Padding, double ColumnHeight, Slice? RepeatedHeader = null)
{
    private const double HighestUndivided = 0.3;
    private const double LeastStartHeight = 90;

    public Slice Lay(IReadOnlyList<LaidCell> cells)
    {
        var height = cells.Max(cell => cell.Height) + 2 * Padding;
        return new Slice
        {
            Height = height,
            RepeatedHeader = RepeatedHeader,
            LeastStart = height > ColumnHeight * HighestUndivided ? Math.Min(height, LeastStartHeight) : height,
            Split = height > ColumnHeight * HighestUndivided ? (room, isForced) => Divide(cells, room, isForced) : null,
            Draw = (page, x, y) =>
            {
                DrawCells(page, cells, x, y);
                page.Add(new LineOperation(ArtifactKind.Layout, x, y + height, x + Width, y + height, 0.5, DocumentColors.Rule));
            },
        };
    }

    public void DrawCells(Page page, IReadOnlyList<LaidCell> cells, double x, double y)
    {
        foreach (var cell in cells)
            Slice.DrawAll(cell.Content, page, x + cell.X, y + Padding);
    }

    /// <summary>The same cells go on in the rest, so that a screen reader meets one row.</summary>
    private (Slice Top, Slice Remainder)? Divide(IReadOnlyList<LaidCell> cells, double room, bool isForced)
    {
        List<LaidCell> first = [], rest = [];
        foreach (var cell in cells)
        {
            var fitting = CountFitting(cell.Content, room - 2 * Padding, isForced);
            first.Add(cell with { Content = cell.Content[..fitting] });
            rest.Add(cell with { Content = cell.Content[fitting..] });
        }

        var dividesAnything = first.Any(cell => cell.Content.Count > 0) && rest.Any(cell => cell.Content.Count > 0);
        return dividesAnything ? (Lay(first), Lay(rest)) : null;
    }

    private static int CountFitting(List<Slice> content, double room, bool isForced)
    {
        var count = 0;
        double height = 0;
        while (count < content.Count)
        {
            height += Slice.Gap(count == 0 ? null : content[count - 1], content[count]) + content[count].Height;
            if (height > room)
                break;
            count++;
        }

        var unbroken = count;
        while (unbroken > 0 && unbroken < content.Count && content[unbroken - 1].KeepWithNext)
            unbroken--;
        return unbroken == 0 && isForced ? count : unbroken;
    }
}
