using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace RokPortal.Documents.Office;

/// <summary>Writes a workbook as xlsx. The same content and time give the same bytes.</summary>
internal static class WorkbookWriter
{
    private const int PaperA4 = 9;

    public static byte[] Write(Workbook workbook)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1");
            var core = document.AddCoreFilePropertiesPart();
            document.ChangeIdOfPart(core, "rId2");
            WriteProperties(workbook, core);

            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = WorkbookStyles.Create();
            var sheets = new Sheets();
            for (var index = 0; index < workbook.Sheets.Count; index++)
            {
                var id = "rId" + (index + 1).ToString(CultureInfo.InvariantCulture);
                book.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(workbook.Sheets[index]);
                sheets.Append(new Xlsx.Sheet { Name = workbook.Sheets[index].Name, SheetId = (uint)index + 1, Id = id });
            }

            book.Workbook = new Xlsx.Workbook(sheets, DefinedNames(workbook.Sheets));
        }

        return FixedZip.Rewrite(stream.ToArray(), workbook.CreatedUtc);
    }

    private static Worksheet Worksheet(Sheet sheet)
    {
        var data = new SheetData(Row(1, sheet.Columns.Select(column => (SheetCell)column.Header), isHeader: true));
        for (var index = 0; index < sheet.Rows.Count; index++)
            data.Append(Row(index + 2, sheet.Rows[index], isHeader: false));

        return new Worksheet(
            new SheetViews(new SheetView(FrozenPane()) { WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select(Column)),
            data,
            new AutoFilter { Reference = $"A1:{Reference(sheet.Columns.Count - 1, sheet.Rows.Count + 1)}" },
            new PageSetup { PaperSize = PaperA4, Orientation = OrientationValues.Landscape },
            new HeaderFooter(
                new OddHeader("&L" + PrintText(sheet.PrintHeader)),
                new OddFooter("&L&A&RSida &P (&N)")));
    }

    /// <summary>The names of the columns and the first column stay in view.</summary>
    private static Pane FrozenPane() => new()
    {
        HorizontalSplit = 1,
        VerticalSplit = 1,
        TopLeftCell = "B2",
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    };

    private static Column Column(SheetColumn column, int index) => new()
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = column.Width,
        CustomWidth = true,
    };

    private static Row Row(int number, IEnumerable<SheetCell> cells, bool isHeader) => new(
        cells.Select((cell, column) => Cell(cell, Reference(column, number), isHeader)))
    {
        RowIndex = (uint)number,
    };

    private static Cell Cell(SheetCell cell, string reference, bool isHeader) => cell switch
    {
        { Number: { } number } => new Cell(new CellValue(number)) { CellReference = reference, StyleIndex = WorkbookStyles.Number },
        { Day: { } day } => new Cell(new CellValue(Serial(day))) { CellReference = reference, StyleIndex = WorkbookStyles.Day },
        _ => TextCell(CellText.Clean(cell.Text), reference, isHeader),
    };

    /// <summary>Text is always stored as a string of the cell, whatever it begins with; there are no formulas in the file.</summary>
    private static Cell TextCell(string text, string reference, bool isHeader)
    {
        var style = isHeader ? WorkbookStyles.Header
            : CellText.LooksLikeFormula(text) ? WorkbookStyles.TextMarked
            : WorkbookStyles.Text;
        var cell = new Cell { CellReference = reference, StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(CellText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    /// <summary>The filter's range and the row that is printed on each page, as spreadsheets expect them to be named.</summary>
    private static DefinedNames DefinedNames(IReadOnlyList<Sheet> sheets)
    {
        var names = new DefinedNames();
        for (var index = 0; index < sheets.Count; index++)
        {
            var (sheet, id) = (sheets[index], (uint)index);
            var (column, row) = (ColumnName(sheet.Columns.Count - 1), (sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture));
            names.Append(new DefinedName($"'{sheet.Name}'!$A$1:${column}${row}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = id,
                Hidden = true,
            });
            names.Append(new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = id });
        }

        return names;
    }

    private static void WriteProperties(Workbook workbook, CoreFilePropertiesPart part)
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dublinCore = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        const string instance = "http://www.w3.org/2001/XMLSchema-instance";
        var created = workbook.CreatedUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteAttributeString("xmlns", "dcterms", null, terms);
        xml.WriteAttributeString("xmlns", "xsi", null, instance);
        xml.WriteElementString("dc", "title", dublinCore, CellText.Clean(workbook.Title));
        xml.WriteElementString("dc", "creator", dublinCore, CellText.Clean(workbook.Author));
        xml.WriteElementString("dc", "language", dublinCore, workbook.Language);
        foreach (var name in new[] { "created", "modified" })
        {
            xml.WriteStartElement(name, terms);
            xml.WriteAttributeString("type", instance, "dcterms:W3CDTF");
            xml.WriteString(created);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>In printed headers an ampersand begins a code.</summary>
    private static string PrintText(string text) => CellText.Clean(text).Replace("&", "&&", StringComparison.Ordinal);

    private static int Serial(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    private static string Reference(int column, int row) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + ColumnName(column % 26);
}
