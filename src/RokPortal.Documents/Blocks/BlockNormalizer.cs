namespace RokPortal.Documents.Blocks;

/// <summary>
/// Cleans text and takes out what is empty, so that PDF and HTML show exactly the same content
/// and no empty element is left for a screen reader to announce.
/// </summary>
public static class BlockNormalizer
{
    /// <summary>The same blocks with clean text and without empty parts.</summary>
    public static IReadOnlyList<Block> Normalize(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(Normalize).OfType<Block>()];

    private static Block? Normalize(Block block) => block switch
    {
        Heading heading => NormalizeRuns(heading.Runs) is { Count: > 0 } runs ? heading with { Runs = runs } : null,
        Paragraph paragraph => NormalizeRuns(paragraph.Runs) is { Count: > 0 } runs ? new Paragraph(runs, paragraph.Style) : null,
        ListBlock list => NormalizeList(list),
        FactList facts => NormalizeFacts(facts),
        Table table => NormalizeTable(table),
        Quote quote => Normalize(quote.Blocks) is { Count: > 0 } inner ? new Quote(inner) : null,
        Callout callout => Normalize(callout.Blocks) is { Count: > 0 } inner ? new Callout(callout.Kind, inner) : null,
        KeepTogether keep => Normalize(keep.Blocks) is { Count: > 0 } inner ? keep with { Blocks = inner } : null,
        Cover cover => Normalize(cover.Blocks) is { Count: > 0 } inner ? new Cover(inner) : null,
        _ => block,
    };

    private static ListBlock? NormalizeList(ListBlock list)
    {
        IReadOnlyList<IReadOnlyList<Block>> items = [.. list.Items.Select(Normalize).Where(item => item.Count > 0)];
        return items.Count > 0 ? list with { Items = items } : null;
    }

    private static FactList? NormalizeFacts(FactList list)
    {
        IReadOnlyList<Fact> facts = [.. list.Facts
            .Select(fact => new Fact(SafeText.Clean(fact.Label).Trim(), NormalizeRuns(fact.Value)))
            .Where(fact => fact.Label.Length > 0 && fact.Value.Count > 0)];
        return facts.Count > 0 ? new FactList(facts) : null;
    }

    private static Table? NormalizeTable(Table table)
    {
        if (table.Rows.Count == 0)
            return null;

        return new Table(
            [.. table.Columns.Select(column => column with { Header = SafeText.Clean(column.Header).Trim() })],
            [.. table.Rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => cell with { Blocks = Normalize(cell.Blocks) })])],
            SafeText.Clean(table.Caption).Trim() is { Length: > 0 } caption ? caption : null);
    }

    /// <summary>Cleans each run, drops spaces at the ends and doubled spaces where two runs meet.</summary>
    private static List<TextRun> NormalizeRuns(IReadOnlyList<TextRun> runs)
    {
        List<TextRun> result = [];
        foreach (var run in runs)
        {
            var text = SafeText.Clean(run.Text);
            if (result.Count == 0 || result[^1].Text[^1] is ' ' or '\n')
                text = text.TrimStart(' ');
            if (result.Count == 0)
                text = text.TrimStart(' ', '\n');
            if (text.Length > 0)
                result.Add(run with { Text = text });
        }

        while (result.Count > 0)
        {
            var trimmed = result[^1].Text.TrimEnd(' ', '\n');
            if (trimmed.Length > 0)
            {
                result[^1] = result[^1] with { Text = trimmed };
                break;
            }

            result.RemoveAt(result.Count - 1);
        }

        return result.Any(run => run.Text.AsSpan().Trim("\u00AD\u00A0 \n").Length > 0) ? result : [];
    }
}
