using System.Text.RegularExpressions;
using CsvHelper;

namespace RokPortal.Documents.Office;

/// <summary>
/// Text with separators, as spreadsheets and statistics offices save it: UTF-8, UTF-16 or Windows-1252;
/// semicolon, comma or tab.
/// </summary>
internal static partial class DelimitedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly char[] Separators = [';', '\t', ','];

    public static IEnumerable<TableRow> Read(byte[] content)
    {
        var text = Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new TableFileException(TableFault.Broken);

        return RowsOf(text, SeparatorOf(text));
    }

    /// <summary>Rows as Swedish spreadsheets open them: semicolons, in UTF-8 by its mark.</summary>
    public static byte[] Write(IEnumerable<string[]> rows)
    {
        using var content = new MemoryStream();
        using (var writer = CsvWriter.Create(content, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var row in rows)
                writer.WriteRecord(row);
        }

        return content.ToArray();
    }

    private static string Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(content.AsSpan(2));
        try
        {
            return Strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content);
        }
    }

    /// <summary>
    /// The separator that the first rows have most of, outside quotes. A comma between digits is a decimal comma when there
    /// is another to choose.
    /// </summary>
    private static char SeparatorOf(string text)
    {
        var rows = QuotedCell().Replace(text, "\"\"").Split('\n').Where(row => row.Trim().Length > 0).Take(20).ToList();
        return Separators.MaxBy(separator => rows.Count(row => row.Contains(separator, StringComparison.Ordinal)));
    }

    private static IEnumerable<TableRow> RowsOf(string text, char separator)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            DetectSeparatorHint = false,
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
        });
        while (reader.Read())
        {
            // Spreadsheets also leave spaces that do not break, and spaces within the quotes.
            var cells = Enumerable.Range(0, Math.Min(reader.FieldCount, TableFile.MostCells)).Select(cell => reader.GetString(cell).Trim());
            yield return new TableRow((int)reader.LineNumber, [.. cells]);
        }
    }

    [GeneratedRegex("(?<=^|[;\\t,\\r\\n]) *\"(?>(?:[^\"]|\"\")*)\"")]
    private static partial Regex QuotedCell();
}
