using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Office;

namespace RokPortal.Documents.Tests.Office;

/// <summary>Tables as spreadsheets and statistics offices save them, and as they arrive when something went wrong.</summary>
public class TableFileTests
{
    private const int MostRows = 10;

    static TableFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("år;kommun;värde\r\n2025;Kinda;38,4\r\n")]
    [InlineData("år;kommun;värde\n\n2025 ; Kinda;38,4")]
    [InlineData("år\tkommun\tvärde\n2025\tKinda\t38,4\n")]
    [InlineData("år,kommun,värde\r\n2025,\"Kinda\",\"38,4\"\r\n")]
    [InlineData("\uFEFFår;kommun;värde\n2025;\"Kinda\";38,4")]
    public void Read_OfTextWithAnySeparator_GivesTheCells(string text)
    {
        var rows = TableFile.Read(Encoding.UTF8.GetBytes(text), MostRows);

        Assert.Equal(["år|kommun|värde", "2025|Kinda|38,4"], rows.Select(row => string.Join('|', row.Cells)));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Read_OfTextInAnyAlphabet_GivesTheLetters(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. name == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes("år;Ödeshög\n")];

        Assert.Equal(["år", "Ödeshög"], TableFile.Read(content, MostRows)[0].Cells);
    }

    [Fact]
    public void Read_OfQuotedText_KeepsWhatIsInside_AndCountsTheRowsOfTheFile()
    {
        var rows = TableFile.Read(Encoding.UTF8.GetBytes("a;\"b;\"\"c\"\"\nd\"\n\n1;2"), MostRows);

        Assert.Equal(["a|b;\"c\"\nd", "1|2"], rows.Select(row => string.Join('|', row.Cells)));
        Assert.Equal([1, 4], rows.Select(row => row.Number));
    }

    [Theory]
    [InlineData("a;5\" rör;c", "a|5\" rör|c")]
    [InlineData("a; \"b;c\" ;d", "a|b;c|d")]
    [InlineData("a;\"b;c\nd", "a|b;c\nd")]
    [InlineData("a;\u00A0b\u00A0;\" c \"", "a|b|c")]
    public void Read_OfQuotesThatPeopleWrite_KeepsTheText(string text, string cells)
    {
        Assert.Equal(cells, string.Join('|', TableFile.Read(Encoding.UTF8.GetBytes(text), MostRows)[0].Cells));
    }

    [Fact]
    public void Write_OfAnyText_IsReadBackAsItWas()
    {
        string[][] rows = [["år", "kommun"], ["2025", "Ödeshög; \"norra\"\ndelen"]];

        var content = TableFile.Write(rows);

        Assert.Equal(Encoding.UTF8.GetPreamble(), content[..3]);
        Assert.Equal(rows, TableFile.Read(content, MostRows).Select(row => row.Cells));
    }

    [Fact]
    public void Read_OfAWorkbook_GivesTheFirstVisibleSheet_WithSavedValuesOfFormulas()
    {
        var content = Workbook(
            Row(3, Text("A3", "år"), Shared("C3", 0), Text("D3", "värde")),
            Row(5, Number("A5", "2025"), Text("C5", "Kinda"),
                new Cell(new CellFormula("1+1"), new CellValue("38.399999999999999")) { CellReference = "D5" }),
            Row(6, Number("A6", "2024"), Text("C6", "Kinda"), new Cell(new CellFormula("1+1")) { CellReference = "D6" }),
            Row(7, Number("A7", "2.023E3"), Text("C7", "Kinda"),
                new Cell(new CellValue("0.125")) { CellReference = "D7", StyleIndex = 1 }));

        var rows = TableFile.Read(content, MostRows);

        Assert.Equal(
            ["år||kommun|värde", "2025||Kinda|38.4", "2024||Kinda|formel utan värde", "2023||Kinda|12.5"],
            rows.Select(row => string.Join('|', row.Cells)));
        Assert.Equal([3, 5, 6, 7], rows.Select(row => row.Number));
    }

    [Fact]
    public void Read_OfTooManyRows_SaysSo_AndEmptyOnesAreNotCounted()
    {
        var text = string.Join('\n', Enumerable.Repeat("a;b\n;", MostRows));

        Assert.Equal(MostRows, TableFile.Read(Encoding.UTF8.GetBytes(text), MostRows).Count);
        Assert.Equal(TableFault.TooManyRows, FaultOf(Encoding.UTF8.GetBytes(text + "\nc")));
    }

    [Fact]
    public void Read_OfAZipThatUnpacksToFarMore_IsRefused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("xl/workbook.xml").Open();
            var block = new byte[1_000_000];
            for (var i = 0; i < 70; i++)
                stream.Write(block);
        }

        Assert.InRange(bytes.Length, 1, 1_000_000);
        Assert.Equal(TableFault.TooLargeInside, FaultOf(bytes.ToArray()));
    }

    [Fact]
    public void Read_OfWhatIsBroken_SaysSo()
    {
        var workbook = Workbook(Row(1, Text("A1", "år")));
        using var other = new MemoryStream();
        using (var zip = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("readme.txt");

        Assert.Equal(TableFault.Broken, FaultOf(workbook[..(workbook.Length / 2)]));
        Assert.Equal(TableFault.Broken, FaultOf("PK\x03\x04 och sedan något annat"u8.ToArray()));
        Assert.Equal(TableFault.Broken, FaultOf(other.ToArray()));
        Assert.Equal(TableFault.Broken, FaultOf("a;b\0c"u8.ToArray()));
        Assert.Equal(TableFault.Broken, FaultOf(Damaged(workbook)));
        Assert.Equal(TableFault.Empty, FaultOf([]));
        Assert.Equal(TableFault.Empty, FaultOf(";;\n;\n"u8.ToArray()));
        Assert.Equal(TableFault.Empty, FaultOf(Workbook()));
    }

    [Fact]
    public void Read_OfAWorkbookWithTooManyRows_IsNotReadToItsEnd()
    {
        var rows = string.Concat(Enumerable.Range(1, MostRows + 1)
            .Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>"));
        var sheet = $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}<row";

        Assert.Equal(TableFault.TooManyRows, FaultOf(Damaged(Workbook(), sheet)));
    }

    private static TableFault FaultOf(byte[] content) => Assert.Throws<TableFileException>(() => TableFile.Read(content, MostRows)).Fault;

    /// <summary>A workbook whose sheet is no whole XML.</summary>
    private static byte[] Damaged(byte[] workbook, string xml = "<worksheet><sheetData><row")
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet2.xml", StringComparison.Ordinal));
            using var stream = sheet.Open();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(xml));
        }

        return bytes.ToArray();
    }

    /// <summary>A hidden sheet first, then one with the rows; the second style is percent.</summary>
    private static byte[] Workbook(params Row[] rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(new SharedStringItem(new Text("kommun")));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "0.0%" }),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 164 }));
            var hidden = book.AddNewPart<WorksheetPart>();
            hidden.Worksheet = new Worksheet(new SheetData(Row(1, Text("A1", "dolt"))));
            var shown = book.AddNewPart<WorksheetPart>();
            shown.Worksheet = new Worksheet(new SheetData(rows.Cast<OpenXmlElement>()));
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet
                { Name = "Dolt", SheetId = 1, Id = book.GetIdOfPart(hidden), State = SheetStateValues.Hidden },
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "Värden", SheetId = 2, Id = book.GetIdOfPart(shown) }));
        }

        return bytes.ToArray();
    }

    private static Row Row(uint number, params Cell[] cells) => new(cells.Cast<OpenXmlElement>()) { RowIndex = number };

    private static Cell Text(string reference, string text) =>
        new()
        {
            CellReference = reference,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(text))
        };

    private static Cell Shared(string reference, int index) =>
        new(new CellValue(index)) { CellReference = reference, DataType = CellValues.SharedString };

    private static Cell Number(string reference, string value) => new(new CellValue(value)) { CellReference = reference };
}
