using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace RokPortal.Documents.Office;

/// <summary>The first visible sheet of a workbook, read row by row. A formula gives the value that it was saved with.</summary>
internal static class WorkbookTable
{
    /// <summary>What the parts of the workbook may be together when they are unpacked.</summary>
    private const long MostUnpackedBytes = 60_000_000;

    /// <summary>Stands for a formula that was saved without a value: it is no number, and the row says so.</summary>
    private const string FormulaWithoutValue = "formel utan värde";

    /// <summary>Built-in formats for percent.</summary>
    private static readonly uint[] PercentFormats = [9, 10];

    /// <summary>The rows that have something in them, and one more than are taken if there are more.</summary>
    public static IEnumerable<TableRow> Read(byte[] content, int mostRows)
    {
        try
        {
            RefuseBomb(content);
            using var document = SpreadsheetDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
            var book = document.WorkbookPart ?? throw new TableFileException(TableFault.Broken);
            var sheet = ElementsOf<Sheets, Xlsx.Sheet>(book)
                .FirstOrDefault(sheet => sheet.State is null || sheet.State == SheetStateValues.Visible)
                ?? throw new TableFileException(TableFault.Empty);
            var percent = PercentStylesOf(book.WorkbookStylesPart);
            var texts = TextsOf(book.SharedStringTablePart);
            return [.. RowsOf((WorksheetPart)book.GetPartById(sheet.Id!), texts, percent).Where(TableFile.IsFilled).Take(mostRows + 1)];
        }
        catch (Exception broken)
            when (broken is InvalidDataException or IOException or XmlException or FormatException
            or OpenXmlPackageException or ArgumentException or InvalidOperationException
            or InvalidCastException or NullReferenceException or NotSupportedException)
        {
            // The library throws whatever the broken part led to.
            throw new TableFileException(TableFault.Broken);
        }
    }

    /// <summary>The sizes in the list of a zip are what is unpacked at most: reading on past them fails.</summary>
    private static void RefuseBomb(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Sum(entry => entry.Length) > MostUnpackedBytes)
            throw new TableFileException(TableFault.TooLargeInside);
    }

    /// <summary>The elements of a kind within another, one at a time and each only once: no part is ever in memory as a tree.</summary>
    private static IEnumerable<TElement> ElementsOf<TParent, TElement>(OpenXmlPart part)
        where TParent : OpenXmlElement
        where TElement : OpenXmlElement
    {
        using var reader = OpenXmlReader.Create(part);
        var isInside = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(TParent))
                isInside = reader.IsStartElement;
            else if (isInside && reader.IsStartElement && reader.ElementType == typeof(TElement))
                yield return (TElement)reader.LoadCurrentElement()!;
        }
    }

    private static List<string> TextsOf(SharedStringTablePart? part) =>
        part is null ? [] : [.. ElementsOf<SharedStringTable, SharedStringItem>(part).Select(TextOf)];

    /// <summary>Without the reading aids that Japanese text may carry.</summary>
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static HashSet<uint> PercentStylesOf(WorkbookStylesPart? part)
    {
        if (part is null)
            return [];

        var own = ElementsOf<NumberingFormats, NumberingFormat>(part)
            .Where(format => format.FormatCode?.Value?.Contains('%', StringComparison.Ordinal) == true)
            .Select(format => format.NumberFormatId?.Value ?? 0);
        HashSet<uint> percent = [.. PercentFormats, .. own];
        var formats = ElementsOf<CellFormats, CellFormat>(part).Select(format => format.NumberFormatId?.Value ?? 0);
        return [.. formats.Index().Where(format => percent.Contains(format.Item)).Select(format => (uint)format.Index)];
    }

    private static IEnumerable<TableRow> RowsOf(WorksheetPart sheet, List<string> texts, HashSet<uint> percent)
    {
        using var reader = OpenXmlReader.Create(sheet);
        var number = 0;
        List<string> cells = [];
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                number = NumberOf(reader) ?? number + 1;
                cells = [];
            }
            else if (reader.ElementType == typeof(Row))
            {
                yield return new TableRow(number, cells);
            }
            else if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                Keep(cells, (Cell)reader.LoadCurrentElement()!, texts, percent);
            }
        }
    }

    private static int? NumberOf(OpenXmlReader row) => row.Attributes
        .Where(attribute => attribute.LocalName == "r")
        .Select(attribute => (int?)int.Parse(attribute.Value!, NumberStyles.None, CultureInfo.InvariantCulture))
        .FirstOrDefault();

    private static void Keep(List<string> cells, Cell cell, List<string> texts, HashSet<uint> percent)
    {
        var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
        if (column >= TableFile.MostCells)
            return;

        while (cells.Count < column)
            cells.Add("");
        cells.Add(ValueOf(cell, texts, percent).Trim());
    }

    private static string ValueOf(Cell cell, List<string> texts, HashSet<uint> percent)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
                ? texts[index] : "";
        if (type == CellValues.InlineString)
            return cell.InlineString is { } text ? TextOf(text) : "";
        if (raw.Length == 0)
            return cell.CellFormula is null ? "" : FormulaWithoutValue;
        return type is null || type == CellValues.Number ? DigitsOf(raw, percent.Contains(cell.StyleIndex?.Value ?? 0)) : raw;
    }

    /// <summary>A spreadsheet keeps 38.4 as 38.399999999999999; fifteen digits give back what was written.</summary>
    private static string DigitsOf(string raw, bool isPercent)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e15)
            return raw;

        return ((decimal)number * (isPercent ? 100 : 1)).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>"C12" is the third column: 2.</summary>
    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter)
            .Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;
}
