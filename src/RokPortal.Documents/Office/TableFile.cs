namespace RokPortal.Documents.Office;

/// <summary>A row of a file with values.</summary>
/// <param name="Number">Its number in the file, as a spreadsheet or an editor shows it.</param>
/// <param name="Cells">Its cells as text, trimmed; numbers with a point.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);

/// <summary>Why a file with values cannot be read.</summary>
public enum TableFault
{
    /// <summary>It is broken, or something else than its name says.</summary>
    Broken,

    /// <summary>It is packed so hard that it would fill the memory.</summary>
    TooLargeInside,

    /// <summary>It has more rows than are taken.</summary>
    TooManyRows,

    /// <summary>There is nothing in it.</summary>
    Empty,
}

/// <summary>A file with values cannot be read.</summary>
public sealed class TableFileException(TableFault fault) : Exception($"The table cannot be read: {fault}.")
{
    /// <summary>Why.</summary>
    public TableFault Fault { get; } = fault;
}

/// <summary>
/// Reads tables that others have made, the first sheet of a workbook (.xlsx) or text with separators (.csv), and writes
/// the text.
/// </summary>
public static class TableFile
{
    /// <summary>Cells of a row beyond this are left out.</summary>
    internal const int MostCells = 60;

    /// <summary>The rows that have something in them.</summary>
    /// <param name="content">The file.</param>
    /// <param name="mostRows">More rows than these are not taken.</param>
    /// <exception cref="TableFileException">It cannot be read.</exception>
    public static IReadOnlyList<TableRow> Read(byte[] content, int mostRows)
    {
        var rows = content.AsSpan().StartsWith("PK\u0003\u0004"u8) ? WorkbookTable.Read(content, mostRows) : DelimitedText.Read(content);
        List<TableRow> read = [];
        foreach (var row in rows.Where(IsFilled))
        {
            if (read.Count == mostRows)
                throw new TableFileException(TableFault.TooManyRows);
            read.Add(row);
        }

        return read.Count > 0 ? read : throw new TableFileException(TableFault.Empty);
    }

    /// <summary>A file of text with separators (.csv), for a spreadsheet to open.</summary>
    /// <param name="rows">Rows of as many cells each.</param>
    public static byte[] Write(IEnumerable<string[]> rows) => DelimitedText.Write(rows);

    internal static bool IsFilled(TableRow row) => row.Cells.Any(cell => cell.Length > 0);
}
