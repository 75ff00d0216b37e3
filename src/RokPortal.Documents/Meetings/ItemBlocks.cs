using RokPortal.Documents.Markdown;

namespace RokPortal.Documents.Meetings;

/// <summary>The parts of an item that minutes and notes set in the same way.</summary>
internal static class ItemBlocks
{
    /// <summary>Level of an item's heading; the headings of its parts are one below.</summary>
    public const int Level = 3;

    /// <summary>The heading with föredragande and diarienummer; what follows begins on the same page.</summary>
    public static KeepTogether Opening(ItemRecord item, string heading) =>
        new([new Heading(Level, heading) { Key = KeyOf(item) }, .. Facts(item)]) { WithNext = true };

    /// <summary>A paragraph keeps its number; an item without one has its place.</summary>
    private static string KeyOf(ItemRecord item) => item.ParagraphNumber is { } number
        ? $"§ {MeetingDocumentTexts.Number(number)}"
        : MeetingDocumentTexts.Number(item.Position);

    private static IEnumerable<Block> Facts(ItemRecord item)
    {
        List<string> facts = [];
        if (!string.IsNullOrWhiteSpace(item.Presenter))
            facts.Add(MeetingDocumentTexts.Sentence($"Föredragande: {item.Presenter.Trim()}"));
        if (!string.IsNullOrWhiteSpace(item.RegistryNumber))
            facts.Add(MeetingDocumentTexts.Sentence($"Diarienummer: {item.RegistryNumber.Trim()}"));
        return facts.Count == 0 ? [] : [new Paragraph(string.Join(' ', facts), ParagraphStyle.Small)];
    }

    /// <summary>The box with what came of the item; items with information only have none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="heading">Heading of the box.</param>
    /// <param name="subject">The words before the clauses, such as "Integrationsrådet beslutar".</param>
    /// <param name="withoutClauses">What is said of a tabled or referred item that has no clauses.</param>
    public static IEnumerable<Block> Decision(ItemRecord item, string heading, string subject, string? withoutClauses)
    {
        var clauses = MeetingDocumentTexts.Clauses(item.Decision);
        if (clauses.Count == 0 && item.Result is ItemResult.Information or ItemResult.Open)
            return [];

        IReadOnlyList<Block> content = clauses switch
        {
            [] => [withoutClauses == null ? new Paragraph([SharedBlocks.MissingRun]) : new Paragraph(withoutClauses)],
            [var only] => [new Paragraph(MeetingDocumentTexts.Sentence($"{subject} {only}"))],
            _ => [new Paragraph(subject), List(clauses, ordered: true)],
        };
        List<Block> blocks = [new Heading(Level + 1, heading), .. content];
        if (FollowsProposal(item))
            blocks.Add(new Paragraph("Enligt förslaget.", ParagraphStyle.Small));
        return [new Callout(CalloutKind.Decision, blocks)];
    }

    /// <summary>Förslag till beslut; where it was decided word for word, the box with the decision says so instead.</summary>
    public static IEnumerable<Block> Proposal(ItemRecord item, string heading)
    {
        var proposal = MeetingDocumentTexts.Clauses(item.ProposedDecision);
        return proposal.Count == 0 || FollowsProposal(item) ? [] : [new Heading(Level + 1, heading), LinesOf(proposal, ordered: true)];
    }

    /// <summary>A heading and its text, or nothing.</summary>
    public static IEnumerable<Block> Section(string heading, string? markdown)
    {
        var blocks = MarkdownText.ToBlocks(markdown, Level + 1);
        return blocks.Count == 0 ? [] : [new Heading(Level + 1, heading), .. blocks];
    }

    /// <summary>A heading and a list, or nothing.</summary>
    public static IEnumerable<Block> Section(string heading, IReadOnlyList<string> lines)
    {
        var filled = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return filled.Count == 0 ? [] : [new Heading(Level + 1, heading), LinesOf(filled, ordered: false)];
    }

    /// <summary>What was said: with a heading of its own only where other parts stand before it.</summary>
    public static IEnumerable<Block> Said(ItemRecord item, bool hasPartsBefore) =>
        hasPartsBefore ? Section("Vid mötet", item.Text) : MarkdownText.ToBlocks(item.Text, Level);

    /// <summary>Att göra under the item.</summary>
    public static IEnumerable<Block> ActionPoints(ItemRecord item) =>
        Section("Att göra", [.. item.ActionPoints.Select(ActionPointLine)]);

    /// <summary>Att göra in a table of its own.</summary>
    public static Table ActionPointTable(IEnumerable<ActionPointRecord> points) => new(
        [
            new TableColumn("Att göra", 3.6),
            new TableColumn("Ansvarig", 2),
            new TableColumn("Klart senast", 1.6),
            new TableColumn("Status", 0.9),
        ],
        [.. points.Select(point => (IReadOnlyList<TableCell>)
        [
            new TableCell(
                [string.IsNullOrWhiteSpace(point.Text) ? new Paragraph([SharedBlocks.MissingRun]) : new Paragraph(point.Text)],
                IsRowHeader: true),
            new TableCell(Responsible(point)),
            new TableCell(Due(point)),
            new TableCell(Status(point)),
        ])]);

    private static bool FollowsProposal(ItemRecord item) =>
        MeetingDocumentTexts.Clauses(item.Decision) is { Count: > 0 } decision
            && decision.SequenceEqual(MeetingDocumentTexts.Clauses(item.ProposedDecision));

    private static string ActionPointLine(ActionPointRecord point)
    {
        var text = string.IsNullOrWhiteSpace(point.Text) ? DocumentTexts.Missing : point.Text.Trim();
        return $"{MeetingDocumentTexts.Sentence(text)} Ansvarig: {Responsible(point)}. Klart senast: {Due(point)}. {Status(point)}.";
    }

    private static string Responsible(ActionPointRecord point) =>
        string.IsNullOrWhiteSpace(point.Responsible) ? "inte bestämt" : point.Responsible.Trim();

    private static string Due(ActionPointRecord point) => point.DueOn is { } day ? DocumentTexts.Day(day) : "inte bestämt";

    private static string Status(ActionPointRecord point) => point.IsDone ? "Klart" : "Återstår";

    /// <summary>A list of one is a sentence.</summary>
    private static Block LinesOf(IReadOnlyList<string> lines, bool ordered) =>
        lines is [var only] ? new Paragraph(only) : List(lines, ordered);

    private static ListBlock List(IReadOnlyList<string> lines, bool ordered) =>
        new([.. lines.Select(line => (IReadOnlyList<Block>)[new Paragraph(line)])], ordered);
}
