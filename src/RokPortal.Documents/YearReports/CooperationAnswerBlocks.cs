using static RokPortal.Documents.YearReports.CooperationWords;

namespace RokPortal.Documents.YearReports;

/// <summary>The parties' own answers about the cooperation: by question, by party, and in their own words.</summary>
internal static class CooperationAnswerBlocks
{
    public static IEnumerable<Block> Of(CooperationRecord cooperation, int level)
    {
        yield return new Heading(level, "Parternas egna svar om samverkan");
        if (cooperation.Answers is not { } answers)
        {
            yield return new Paragraph($"{NoFacts}: frågorna ställs i rapporteringen för helåret, och den är inte öppnad.");
            yield break;
        }

        var sent = answers.Parties.Where(party => party.IsSent).ToList();
        yield return new Paragraph(
            $"{Whole(sent.Count)} av {Count(answers.Parties.Count, "part", "parter")} har skickat sin rapport."
                + $"{(answers.IsOpen ? " Rapporteringen pågår, så uppgifterna kan ändras." : "")}");
        if (sent.Count > 0)
        {
            yield return Spread(answers.Questions, "Antal parter per svar, där 5 är bäst");
            yield return ByParty(sent);
            foreach (var block in Comments(sent, level + 1))
                yield return block;
        }

        var silent = answers.Parties.Where(party => !party.IsSent).Select(party => party.Party).ToList();
        if (silent.Count > 0)
            yield return new Paragraph($"Inget svar från {DocumentTexts.Join(silent)}.");
    }

    /// <summary>How many gave each mark, and the mean.</summary>
    internal static Table Spread(IReadOnlyList<MarksRecord> questions, string caption) => new(
        [
            new TableColumn("Påstående", 4),
            .. Enumerable.Range(CooperationAnswer.Lowest, CooperationAnswer.Highest)
                .Select(mark => new TableColumn(Whole(mark), 0.6, ColumnAlignment.Right)),
            new TableColumn("Svar", 0.8, ColumnAlignment.Right),
            new TableColumn("Medel", 1.2, ColumnAlignment.Right),
        ],
        [
            .. questions.Select(question => (IReadOnlyList<TableCell>)
            [
                new TableCell(question.Text, isRowHeader: true),
                .. question.Counts.Select(count => new TableCell(Whole(count))),
                new TableCell(Whole(question.Answers())),
                new TableCell(Mean(question.Mean())),
            ]),
        ],
        caption);

    private static Table ByParty(IReadOnlyList<PartyAnswerRecord> parties) => new(
        [
            new TableColumn("Part", 2.4),
            new TableColumn("Förankring", 1, ColumnAlignment.Right),
            new TableColumn("Mandat", 1, ColumnAlignment.Right),
            new TableColumn("Nytta", 1, ColumnAlignment.Right),
        ],
        [
            .. parties.Select(party => (IReadOnlyList<TableCell>)
            [
                new TableCell(party.Party, isRowHeader: true),
                new TableCell(Mark(party.Anchoring)),
                new TableCell(Mark(party.Mandate)),
                new TableCell(Mark(party.Usefulness)),
            ]),
        ],
        "Varje parts svar, 1–5");

    private static IEnumerable<Block> Comments(IEnumerable<PartyAnswerRecord> parties, int level)
    {
        var items = parties.Where(party => party.Comment.Length > 0)
            .Select(party => (IReadOnlyList<Block>)[new Paragraph(
            [
                new TextRun($"{party.Party}:", Bold: true),
                new TextRun($" {party.Comment}"),
            ])])
            .ToList();
        if (items.Count == 0)
            yield break;

        yield return new Heading(level, "Med parternas egna ord") { IsInContents = false };
        yield return new ListBlock(items);
    }

    private static string Mark(int? mark) => mark is { } known ? Whole(known) : "Inget svar";
}
