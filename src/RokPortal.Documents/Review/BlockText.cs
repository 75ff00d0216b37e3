namespace RokPortal.Documents.Review;

/// <summary>What blocks say, as text: two that say the same give the same.</summary>
internal static class BlockText
{
    public static string Of(IEnumerable<TextRun> runs) =>
        string.Concat(runs.Select(run => run.Link is null ? run.Text : $"{run.Text}({run.Link})"));

    public static string Of(Block block) => block switch
    {
        Figure figure => Of(figure.Chart.DataTable) + figure.Chart.AlternativeText,
        _ => string.Join('\n', LinesOf(block).Select(Of)),
    };

    public static IEnumerable<TextRun> RunsOf(Block block) => LinesOf(block).SelectMany(line => line);

    private static IEnumerable<IEnumerable<TextRun>> LinesOf(Block block) => block switch
    {
        Heading heading => [heading.Runs],
        Paragraph paragraph => [paragraph.Runs],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(LinesOf),
        FactList facts => facts.Facts.Select(fact => fact.Value),
        Quote quote => quote.Blocks.SelectMany(LinesOf),
        Callout callout => callout.Blocks.SelectMany(LinesOf),
        KeepTogether keep => keep.Blocks.SelectMany(LinesOf),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks).SelectMany(LinesOf),
        _ => [],
    };
}
