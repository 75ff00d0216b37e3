using static RokPortal.Documents.YearReports.CooperationWords;

namespace RokPortal.Documents.YearReports;

/// <summary>The anonymous pulse: how many answered, how their marks are spread, and their comments in alphabetical order.</summary>
internal static class PulseBlocks
{
    public static IEnumerable<Block> Of(CooperationRecord cooperation, int level)
    {
        yield return new Heading(level, "Anonym puls bland representanterna");
        if (cooperation.Pulse is not { } pulse)
        {
            yield return new Paragraph($"{NoFacts}: ingen puls har öppnats om {cooperation.Year}.");
            yield break;
        }

        yield return new Paragraph(
            $"{Part(pulse.Answered, pulse.Asked)} representanter {(pulse.IsOpen ? "har svarat hittills" : "svarade")}."
                + $"{(pulse.IsOpen ? " Svaren visas när pulsen har stängts." : "")}");
        if (pulse.IsOpen)
            yield break;
        if (pulse.Statements.Count == 0)
        {
            yield return new Paragraph($"Färre än {Whole(Pulse.SmallestGroup)} svarade. Därför visas inte svaren.");
            yield break;
        }

        yield return CooperationAnswerBlocks.Spread(pulse.Statements, "Antal representanter per svar, där 5 är bäst");
        if (pulse.Comments.Count > 0)
        {
            yield return new Heading(level + 1, "Med representanternas egna ord") { IsInContents = false };
            yield return new ListBlock([.. pulse.Comments.Select(comment => (IReadOnlyList<Block>)[new Paragraph(comment)])]);
        }

        yield return new Paragraph(
            "Svaren är anonyma: bara summorna finns kvar, och ingen kan se vem som har svarat vad. Kommentarerna står i bokstavsordning.",
            ParagraphStyle.Small);
    }
}
