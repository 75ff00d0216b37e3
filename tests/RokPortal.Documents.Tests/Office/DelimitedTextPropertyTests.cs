using System.Text;
using CsCheck;
using RokPortal.Documents.Office;

namespace RokPortal.Documents.Tests.Office;

/// <summary>What is written as text with separators is read back, whatever the cells hold.</summary>
public class DelimitedTextPropertyTests
{
    private const int MostRows = 1000;

    /// <summary>Letters, and all that means something in such a file or to a spreadsheet, far more often than in real cells.</summary>
    private static readonly Gen<char> Characters = Gen.OneOf(
        Gen.Char.AlphaNumeric, Gen.Char["åäöÅÄÖé–€=+-@|' \u00A0"], Gen.Char[";,\t\"\r\n"]);

    /// <summary>Headings and rows of as many cells each, at least two.</summary>
    private static readonly Gen<string[][]> Tables = Gen.Int[2, 5].SelectMany(width =>
        Gen.String[Characters, 0, 12].Array[width].Array[0, 30]
            .Select(rows => rows.Prepend([.. Enumerable.Repeat("rubrik", width)]).ToArray()));

    static DelimitedTextPropertyTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Write_OfAnyCells_IsReadBack_TrimmedAndWithoutEmptyRows() => Tables.Sample(rows =>
        Assert.Equal(AsRead(rows), Read(TableFile.Write(rows))));

    [Fact]
    public void Read_OfAnyCells_WithAnySeparatorAndLineEnd_GivesTheCells() =>
        Gen.Select(Tables, Gen.OneOf(';', ',', '\t'), Gen.OneOf("\n", "\r\n")).Sample((rows, separator, lineEnd) =>
        {
            var text = string.Join(lineEnd, rows.Select(row => string.Join(separator, row.Select(Quoted))));

            Assert.Equal(AsRead(rows), Read(Encoding.UTF8.GetBytes(text)));
        });

    [Fact]
    public void Read_OfWords_InAnyAlphabetThatSwedesUse_GivesTheSame() =>
        Gen.Select(
            Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char["åäöÅÄÖé"]), 1, 12].Array[2].Array[1, 10],
            Gen.OneOf("utf-8", "utf-16", "windows-1252"),
            Gen.Bool).Sample((rows, name, marked) =>
            {
                var encoding = Encoding.GetEncoding(name);
                var text = string.Join('\n', rows.Select(row => string.Join(';', row)));
                byte[] content = [.. marked || name == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

                Assert.Equal(rows, Read(content));
            });

    private static IEnumerable<string[]> AsRead(string[][] rows) =>
        rows.Select(row => row.Select(cell => cell.Trim()).ToArray()).Where(row => row.Any(cell => cell.Length > 0));

    private static IEnumerable<IReadOnlyList<string>> Read(byte[] content) => TableFile.Read(content, MostRows).Select(row => row.Cells);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
