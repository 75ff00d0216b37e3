namespace RokPortal.Documents.Blocks;

/// <summary>Writes blocks as text with line feeds, for places that have no looks.</summary>
internal static class PlainText
{
    private const string IndentPerLevel = "  ";

    public static string Of(IReadOnlyList<Block> blocks)
    {
        List<string> lines = [];
        Write(blocks, "", lines);
        return string.Join('\n', lines);
    }

    private static void Write(IReadOnlyList<Block> blocks, string indent, List<string> lines)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    lines.Add(indent + Of(heading.Runs));
                    break;
                case Paragraph paragraph:
                    lines.Add(indent + Of(paragraph.Runs));
                    break;
                case ListBlock list:
                    WriteList(list, indent, lines);
                    break;
                default:
                    throw new NotSupportedException($"No plain text for {block.GetType().Name}.");
            }
        }
    }

    private static void WriteList(ListBlock list, string indent, List<string> lines)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            var mark = list.Ordered ? (list.Start + index).ToString(CultureInfo.InvariantCulture) + "." : "•";
            var first = lines.Count;
            Write(list.Items[index], indent + IndentPerLevel, lines);
            lines[first] = $"{indent}{mark} {lines[first].TrimStart(' ')}";
        }
    }

    /// <summary>A link keeps its address, since there is nothing to press.</summary>
    private static string Of(IReadOnlyList<TextRun> runs)
    {
        var text = new StringBuilder();
        for (var index = 0; index < runs.Count; index++)
        {
            text.Append(runs[index].Text);
            var link = runs[index].Link;
            var endsLink = link != null && (index == runs.Count - 1 || runs[index + 1].Link != link);
            if (endsLink && link != runs[index].Text && link != "mailto:" + runs[index].Text)
                text.Append(CultureInfo.InvariantCulture, $" ({link})");
        }

        return text.ToString();
    }
}
