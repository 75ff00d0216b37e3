using RokPortal.Documents.Indicators;
using RokPortal.Documents.Markdown;

namespace RokPortal.Documents.YearReports;

/// <summary>The goals: how far each is reached, the figures in a table, and how they have developed.</summary>
public static class GoalBlocks
{
    /// <summary>A goal with its assessment and its indicators.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="indicators">All indicators of the year's report.</param>
    /// <param name="level">Level of its heading.</param>
    public static IEnumerable<Block> Goal(AssessedGoalRecord goal, IReadOnlyList<IndicatorRecord> indicators, int level)
    {
        yield return new Heading(level, $"Mål {Number(goal.Number)}");
        yield return new Paragraph(goal.Text);
        yield return new Callout(CalloutKind.Note,
        [
            new Paragraph(
            [
                new TextRun("Bedömning: ", Bold: true),
                goal.Level is { } known ? new TextRun(YearReportDocumentTexts.Of(known)) : SharedBlocks.MissingRun,
            ]),
        ]);
        foreach (var block in MarkdownText.ToBlocks(goal.Judgement, level))
            yield return block;

        // An indicator of two goals is drawn once, at the first of them; its figures stand in both tables.
        foreach (var block in Indicators(goal.Number, indicators))
            yield return block;
    }

    /// <summary>The indicators of a goal: the figures in a table, then how each has developed.</summary>
    /// <param name="number">Number of the goal.</param>
    /// <param name="indicators">All indicators of the year's report.</param>
    public static IEnumerable<Block> Indicators(int number, IReadOnlyList<IndicatorRecord> indicators)
    {
        var own = indicators.Where(indicator => indicator.Goals.Contains(number)).ToList();
        return own.Count == 0
            ? [new Paragraph("Inga indikatorer följer målet.")]
            :
            [
                .. Figures(own, $"Indikatorer för mål {Number(number)}"),
                .. own.Where(indicator => indicator.Goals.Min() == number).SelectMany(Development),
            ];
    }

    /// <summary>Indicators that follow an area and no goal.</summary>
    /// <param name="indicators">All indicators of the year's report.</param>
    /// <param name="level">Level of the heading.</param>
    public static IEnumerable<Block> OfAreas(IReadOnlyList<IndicatorRecord> indicators, int level)
    {
        var own = indicators.Where(indicator => indicator.Goals.Count == 0).ToList();
        if (own.Count == 0)
            return [];

        return
        [
            new Heading(level, "Indikatorer för områdena"),
            .. Figures(own, "Indikatorer för områdena"),
            .. own.SelectMany(Development),
        ];
    }

    /// <summary>Every municipality's latest values.</summary>
    /// <param name="indicators">All indicators of the year's report.</param>
    /// <param name="level">Level of the headings.</param>
    public static IEnumerable<Block> Municipalities(IReadOnlyList<IndicatorRecord> indicators, int level) =>
        from indicator in indicators
        where indicator.MunicipalYears().Count > 0
        from block in new Block[]
        {
            new Heading(level, indicator.Name),
            new Figure(IndicatorCharts.Municipalities(indicator, indicator.MunicipalYears()[0])),
        }
        select block;

    /// <summary>Where it began, where it is, where it should be. A value that is not there is said, never a zero.</summary>
    private static IEnumerable<Block> Figures(IReadOnlyList<IndicatorRecord> indicators, string caption) =>
    [
        new Table(
            [
                new TableColumn("Indikator", 3.2),
                new TableColumn("Utgångsvärde", 1.4, ColumnAlignment.Right),
                new TableColumn("Länet, senast", 1.4, ColumnAlignment.Right),
                new TableColumn("Riket, senast", 1.4, ColumnAlignment.Right),
                new TableColumn("Målvärde", 1.3, ColumnAlignment.Right),
                new TableColumn("Läge", 1.8),
            ],
            [.. indicators.Select(Row)],
            caption),
    ];

    private static IReadOnlyList<TableCell> Row(IndicatorRecord indicator) =>
    [
        new TableCell($"{indicator.Name} ({indicator.Unit})", isRowHeader: true),
        new TableCell(Aim(indicator, indicator.Baseline)),
        new TableCell(Latest(indicator, FigureArea.County)),
        new TableCell(Latest(indicator, FigureArea.Country)),
        new TableCell(Aim(indicator, indicator.Target)),
        new TableCell(indicator.Standing),
    ];

    private static IEnumerable<Block> Development(IndicatorRecord indicator)
    {
        yield return new Figure(IndicatorCharts.Development(indicator));
        if (IndicatorCharts.BySex(indicator) is { } bySex)
            yield return new Figure(bySex);
        else
            yield return new Paragraph("Källan skiljer inte på kvinnor och män.");
    }

    private static string Aim(IndicatorRecord indicator, IndicatorAim? aim) =>
        aim is null ? "–" : $"{Value(indicator, aim.Value)} ({Number(aim.Year)})";

    private static string Latest(IndicatorRecord indicator, FigureArea area) =>
        indicator.Latest(area) is { Value: { } value } latest
            ? $"{Value(indicator, value)} ({Number(latest.Year)})"
            : DocumentTexts.Missing;

    private static string Value(IndicatorRecord indicator, decimal value) => IndicatorCharts.UnitOf(indicator).Number(value);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
