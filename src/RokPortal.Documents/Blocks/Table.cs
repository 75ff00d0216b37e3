namespace RokPortal.Documents.Blocks;

/// <summary>How the cells of a column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>Text.</summary>
    Left,

    /// <summary>Numbers.</summary>
    Right,
}

/// <summary>A column of a table.</summary>
/// <param name="Header">Text of the header cell; never empty.</param>
/// <param name="Width">Width in relation to the other columns.</param>
/// <param name="Alignment">Alignment of header and cells.</param>
public sealed record TableColumn(string Header, double Width = 1, ColumnAlignment Alignment = ColumnAlignment.Left);

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">The content, usually one paragraph.</param>
/// <param name="IsRowHeader">True when the cell names its row.</param>
/// <param name="ColumnSpan">Number of columns the cell covers.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, bool IsRowHeader = false, int ColumnSpan = 1)
{
    /// <summary>A cell of plain text.</summary>
    public TableCell(string? text, bool isRowHeader = false) : this([new Paragraph(text ?? "")], isRowHeader)
    {
    }
}

/// <summary>A table with a header row, which is repeated on every page. A table without rows is not shown.</summary>
/// <param name="Columns">Columns with their headers.</param>
/// <param name="Rows">Cells row by row; the spans of a row sum up to the number of columns.</param>
/// <param name="Caption">What the table shows.</param>
public sealed record Table(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    string? Caption = null) : Block;
