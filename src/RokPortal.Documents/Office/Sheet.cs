namespace RokPortal.Documents.Office;

/// <summary>A workbook before it is written: text, numbers and days, never formulas.</summary>
internal sealed record Workbook
{
    public required string Title { get; init; }

    public required string Author { get; init; }

    public string Language { get; init; } = "sv-SE";

    public required DateTime CreatedUtc { get; init; }

    public required IReadOnlyList<Sheet> Sheets { get; init; }
}

/// <summary>A sheet whose first row names the columns.</summary>
/// <param name="Name">Name on the tab, at most 31 characters.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="Rows">The cells row by row, as many as there are columns.</param>
/// <param name="PrintHeader">What stands at the top of each printed page.</param>
internal sealed record Sheet(
    string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, string PrintHeader);

/// <summary>A column.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record SheetColumn(string Header, double Width);

/// <summary>A cell: text, a whole number or a day. An empty one has none of them.</summary>
internal sealed record SheetCell(string? Text, int? Number = null, DateOnly? Day = null)
{
    public static implicit operator SheetCell(string? text) => new(text);

    public static implicit operator SheetCell(int number) => new(null, Number: number);

    public static implicit operator SheetCell(DateOnly? day) => new(null, Day: day);
}
