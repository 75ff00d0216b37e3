using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Reads a workbook back as a spreadsheet program would.</summary>
internal static class WorkbookReader
{
    /// <summary>The texts of a sheet row by row; an empty cell is an empty text, a number its digits.</summary>
    public static List<List<string>> Rows(byte[] xlsx, string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. Worksheet(document, sheet).Descendants<Row>().Select(row => row.Elements<Cell>().Select(TextOf).ToList())];
    }

    public static Worksheet Worksheet(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    private static string TextOf(Cell cell)
    {
        var text = cell.InlineString?.InnerText ?? cell.CellValue?.InnerText ?? "";
        return Regex.Replace(text, "_x([0-9A-Fa-f]{4})_", code =>
            ((char)int.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
    }
}
