using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RokPortal.Documents.Office;

/// <summary>The few looks of cells.</summary>
internal static class WorkbookStyles
{
    public const uint Header = 1;
    public const uint Text = 2;
    public const uint TextMarked = 3;
    public const uint Number = 4;
    public const uint Day = 5;

    private const string HeaderShade = "FFE9F1F4";
    private const string HeaderRule = "FF0B5C7A";
    private const uint DayFormat = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(Typeface(), Typeface(bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = HeaderShade }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder(),
                new RightBorder(),
                new TopBorder(),
                new BottomBorder(new Color { Rgb = HeaderRule }) { Style = BorderStyleValues.Thin },
                new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Format(fontId: 1, fillId: 2, borderId: 1),
            Format(),
            Format(quotePrefix: true),
            Format(),
            Format(numberFormatId: DayFormat)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Typeface(bool bold = false)
    {
        OpenXmlElement[] details = [new FontSize { Val = 11 }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 }];
        return bold ? new Font([new Bold(), .. details]) : new Font(details);
    }

    private static CellFormat Format(
        uint fontId = 0, uint fillId = 0, uint borderId = 0, uint numberFormatId = 0, bool quotePrefix = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left, WrapText = true })
        {
            FormatId = 0,
            FontId = fontId,
            FillId = fillId,
            BorderId = borderId,
            NumberFormatId = numberFormatId,
            QuotePrefix = quotePrefix ? true : null,
            ApplyAlignment = true,
            ApplyFont = fontId > 0 ? true : null,
            ApplyFill = fillId > 0 ? true : null,
            ApplyBorder = borderId > 0 ? true : null,
            ApplyNumberFormat = numberFormatId > 0 ? true : null,
        };
}
