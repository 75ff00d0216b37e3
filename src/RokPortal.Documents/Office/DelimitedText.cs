using System.Text;

namespace RokPortal.Documents.Office;

/// <summary>
/// Text with separators, as spreadsheets and statistics offices save it: UTF-8, UTF-16 or Windows-1252;
/// semicolon, comma or tab.
/// </summary>
internal static class DelimitedText
{
    private const char Quote = '"';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly char[] Separators = [';', '\t', ','];

    public static IEnumerable<TableRow> Read(byte[] content)
    {
        var text = Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new TableFileException(TableFault.Broken);

        return RowsOf(text, SeparatorOf(text));
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
    /// The separator that the first rows have most of. A comma between digits is a decimal comma when there is
    /// another to choose.
    /// </summary>
    private static char SeparatorOf(string text)
    {
        var rows = text.Split('\n').Where(row => row.Trim().Length > 0).Take(20).ToList();
        return Separators.MaxBy(separator => rows.Count(row => row.Contains(separator, StringComparison.Ordinal)));
    }

    private static IEnumerable<TableRow> RowsOf(string text, char separator)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var (line, start, isQuoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == Quote && isQuoted && i + 1 < text.Length && text[i + 1] == Quote)
            {
                cell.Append(Quote);
                i++;
            }
            else if (letter == Quote && (isQuoted || cell.ToString().Trim().Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (letter == separator || letter == '\n'))
            {
                Keep(cells, cell);
                if (letter == '\n')
                {
                    yield return new TableRow(start, [.. cells]);
                    cells.Clear();
                    start = ++line;
                }
            }
            else
            {
                if (letter == '\n')
                    line++;
                cell.Append(letter);
            }
        }

        Keep(cells, cell);
        yield return new TableRow(start, [.. cells]);
    }

    private static void Keep(List<string> cells, StringBuilder cell)
    {
        if (cells.Count < TableFile.MostCells)
            cells.Add(cell.ToString().Trim());
        cell.Clear();
    }
}
