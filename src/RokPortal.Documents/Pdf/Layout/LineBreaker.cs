namespace RokPortal.Documents.Pdf.Layout;

/// <summary>
/// Divides text into lines: at spaces, after hyphens and slashes, at soft hyphens, and inside a word only when it is
/// wider than the column.
/// </summary>
internal sealed class LineBreaker(double width)
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<List<InlinePiece>> lines = [];
    private readonly List<InlinePiece> line = [];
    private double used;

    /// <summary>The lines; at least one piece each, and none for no text.</summary>
    public static List<List<InlinePiece>> Break(IReadOnlyList<InlinePiece> pieces, double width)
    {
        var breaker = new LineBreaker(width);
        foreach (var word in Words(pieces))
            breaker.Add(word);
        breaker.EndLine(isLast: true);
        return breaker.lines;
    }

    /// <summary>
    /// A word is what stays together; it may run over several pieces when only a part of it is bold. One list serves all the
    /// words: each is laid on a line before the next is read.
    /// </summary>
    private static IEnumerable<List<InlinePiece>> Words(IReadOnlyList<InlinePiece> pieces)
    {
        List<InlinePiece> word = [];
        foreach (var piece in pieces)
        {
            var start = 0;
            for (var position = 0; position < piece.Text.Length; position++)
            {
                if (!MayBreakAfter(piece.Text, position))
                    continue;

                word.Add(piece with { Text = piece.Text[start..(position + 1)] });
                yield return word;
                word.Clear();
                start = position + 1;
            }

            if (start < piece.Text.Length)
                word.Add(piece with { Text = piece.Text[start..] });
        }

        if (word.Count > 0)
            yield return word;
    }

    private static bool MayBreakAfter(string text, int position)
    {
        var character = text[position];
        if (character is ' ' or '\n' or '\u00AD')
            return true;

        return character is '-' or '–' or '/'
            && position > 0 && char.IsLetter(text[position - 1])
            && position + 1 < text.Length && char.IsLetter(text[position + 1]);
    }

    private void Add(List<InlinePiece> word)
    {
        if (word is [{ Text: "\n" }])
        {
            EndLine(isLast: false);
            return;
        }

        if (word[^1].Text.EndsWith('\n'))
        {
            word[^1] = word[^1] with { Text = word[^1].Text[..^1] };
            // A line feed may be a run of its own; the word before it then ends the line.
            Add([.. word.Where(piece => piece.Text.Length > 0)]);
            EndLine(isLast: false);
            return;
        }

        var wordWidth = VisibleWidth(word[^1], withoutEndSpace: true);
        for (var index = 0; index < word.Count - 1; index++)
            wordWidth += VisibleWidth(word[index]);
        var hyphenWidth = EndsWithSoftHyphen(word[^1]) ? HyphenWidth(word[^1]) : 0;
        if (line.Count > 0 && used + wordWidth + hyphenWidth > width)
            EndLine(isLast: false);

        if (wordWidth > width)
        {
            AddByLetter(word);
            return;
        }

        foreach (var piece in word)
        {
            if (line.Count == 0 && piece.Text == " ")
                continue;
            line.Add(piece);
            used += VisibleWidth(piece);
        }
    }

    /// <summary>Fills lines with a word that is wider than the column, with a hyphen at each line end.</summary>
    private void AddByLetter(List<InlinePiece> word)
    {
        foreach (var piece in word)
        {
            var fitting = new StringBuilder();
            foreach (var rune in piece.Text.EnumerateRunes())
            {
                var letter = rune.ToString();
                var letterWidth = piece.Style.Font.Measure(letter, piece.Style.Size);
                var lineHasText = line.Count > 0 || fitting.Length > 0;
                if (lineHasText && letter != " " && used + letterWidth + HyphenWidth(piece) > width)
                {
                    line.Add(piece with { Text = fitting.Append(SoftHyphen).ToString() });
                    fitting.Clear();
                    EndLine(isLast: false);
                }

                fitting.Append(letter);
                used += letterWidth;
            }

            if (fitting.Length > 0)
                line.Add(piece with { Text = fitting.ToString() });
        }
    }

    private void EndLine(bool isLast)
    {
        if (line.Count > 0)
            lines.Add(Merge(isLast));
        line.Clear();
        used = 0;
    }

    /// <summary>
    /// Pieces that look alike become one. A soft hyphen is shown only where the line ends, so that copied text joins the
    /// word again.
    /// </summary>
    private List<InlinePiece> Merge(bool isLast)
    {
        List<InlinePiece> merged = [];
        var text = new StringBuilder();
        for (var index = 0; index < line.Count; index++)
        {
            var piece = line[index];
            var isLineEnd = index == line.Count - 1;
            text.Append(WithoutSoftHyphens(piece.Text));
            if (isLineEnd && !isLast && EndsWithSoftHyphen(piece))
                text.Append(SoftHyphen);
            else if (isLineEnd && !isLast && text.Length > 0 && text[^1] is not (' ' or '-' or '–' or '/'))
                text.Append(' ');

            if (!isLineEnd && piece.LooksLike(line[index + 1]))
                continue;
            if (text.Length > 0)
                merged.Add(piece with { Text = text.ToString() });
            text.Clear();
        }

        return merged;
    }

    private static bool EndsWithSoftHyphen(InlinePiece piece) => piece.Text.EndsWith(SoftHyphen);

    private static string WithoutSoftHyphens(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);

    private static double HyphenWidth(InlinePiece piece) => piece.Style.Font.Measure("-", piece.Style.Size);

    private static double VisibleWidth(InlinePiece piece, bool withoutEndSpace = false)
    {
        var text = withoutEndSpace ? piece.Text.AsSpan().TrimEnd(' ') : piece.Text;
        return piece.Style.Font.Measure(text is [.., SoftHyphen] ? text[..^1] : text, piece.Style.Size);
    }
}
