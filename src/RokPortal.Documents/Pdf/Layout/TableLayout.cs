namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Sets tables; the header row is repeated on each page.</summary>
internal static class TableLayout
{
    private const double SpaceAround = 10;

    public static List<Slice> Lay(Table table, StructureElement parent, double width, LayoutContext context)
    {
        var element = parent.Add("Table");
        var columns = ColumnEdges(table.Columns, width);
        List<Slice> slices = [];
        if (table.Caption is { } caption)
        {
            slices.AddRange(ParagraphLayout.Lay(TextRun.Plain(caption), context.Theme.Caption, element.Add("Caption"), width, context.Theme)
                .Select(slice => slice with { KeepWithNext = true }));
        }

        var header = Header(table, element.Add("THead").Add("TR"), columns, width, context);
        slices.Add(header with { SpaceBefore = table.Caption == null ? SpaceAround : 0 });

        var body = element.Add("TBody");
        var rows = new RowLayout(width, Theme.CellPadding, context.ColumnHeight, header);
        foreach (var row in table.Rows)
            slices.Add(rows.Lay(Cells(table, row, body.Add("TR"), columns, context)));
        slices[^1] = slices[^1] with { SpaceAfter = SpaceAround };
        return slices;
    }

    /// <summary>Left edges of the columns, and the right edge of the last.</summary>
    private static double[] ColumnEdges(IReadOnlyList<TableColumn> columns, double width)
    {
        var total = columns.Sum(column => column.Width);
        var edges = new double[columns.Count + 1];
        for (var index = 0; index < columns.Count; index++)
            edges[index + 1] = edges[index] + columns[index].Width / total * width;
        return edges;
    }

    private static Slice Header(Table table, StructureElement row, double[] edges, double width, LayoutContext context)
    {
        var header = context with { Body = context.Theme.CellHeader };
        List<LaidCell> cells = [];
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var element = row.Add("TH", scope: "Column");
            cells.Add(Cell(
                [new Paragraph(table.Columns[column].Header)], element, table.Columns[column],
                edges[column], edges[column + 1], header));
        }

        var layout = new RowLayout(width, Theme.CellPadding, context.ColumnHeight);
        var height = cells.Max(cell => cell.Height) + 2 * Theme.CellPadding;
        return new Slice
        {
            Height = height,
            KeepWithNext = true,
            Draw = (page, x, y) =>
            {
                page.Add(new RectangleOperation(x, y, width, height, DocumentColors.Shade));
                layout.DrawCells(page, cells, x, y);
                page.Add(new LineOperation(ArtifactKind.Layout, x, y + height, x + width, y + height, 1, DocumentColors.Brand));
            },
        };
    }

    private static List<LaidCell> Cells(
        Table table, IReadOnlyList<TableCell> row, StructureElement element, double[] edges, LayoutContext context)
    {
        if (row.Sum(cell => cell.ColumnSpan) != table.Columns.Count)
            throw new InvalidOperationException("The cells of a table row must cover all its columns.");

        var body = context with { Body = context.Theme.Cell };
        var rowHeader = context with { Body = context.Theme.CellHeader };
        List<LaidCell> cells = [];
        var column = 0;
        foreach (var cell in row)
        {
            var cellElement = element.Add(
                cell.IsRowHeader ? "TH" : "TD", scope: cell.IsRowHeader ? "Row" : null, columnSpan: cell.ColumnSpan);
            var right = edges[column + cell.ColumnSpan];
            cells.Add(Cell(cell.Blocks, cellElement, table.Columns[column], edges[column], right, cell.IsRowHeader ? rowHeader : body));
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private static LaidCell Cell(
        IReadOnlyList<Block> blocks, StructureElement element, TableColumn column, double left, double right, LayoutContext context)
    {
        var width = right - left - 2 * Theme.CellPadding;
        var content = BlockLayout.LayTight(blocks, element, width, context, column.Alignment == ColumnAlignment.Right);
        return new LaidCell(content, left + Theme.CellPadding);
    }
}
