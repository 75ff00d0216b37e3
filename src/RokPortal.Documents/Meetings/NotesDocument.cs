namespace RokPortal.Documents.Meetings;

/// <summary>Composes minnesanteckningar: participants, numbered points, and what is to be done, gathered last.</summary>
public sealed class NotesDocument
{
    private readonly NotesRecord notes;

    private NotesDocument(NotesRecord notes) => this.notes = notes;

    private string Title => $"Minnesanteckningar {DocumentTexts.Day(notes.Date)}";

    /// <summary>The notes as a document, ready for <see cref="Pdf.PdfRenderer"/> and <see cref="Html.HtmlWriter"/>.</summary>
    public static DocumentContent Compose(NotesRecord notes)
    {
        var document = new NotesDocument(notes);
        return new DocumentContent
        {
            Title = $"{document.Title} – {notes.BodyName}",
            Author = notes.IssuedBy,
            Subject = MeetingDocumentTexts.Sentence(MeetingDocumentTexts.Listed(notes.BodyName, document.Status())),
            HeaderLeft = notes.IssuedBy,
            HeaderRight = (notes.IsSampleData ? $"{DocumentTexts.SampleData} · " : "") + $"Minnesanteckningar · {document.Status()}",
            CreatedUtc = notes.CreatedUtc,
            Blocks =
            [
                .. document.ComposeHead(),
                .. document.ComposeItems(),
                .. document.ComposeActionPoints(),
                new KeepTogether([document.ComposeWriter()]) { StandsApart = true },
            ],
        };
    }

    private string Status() => MeetingStateTexts.Of(notes.Standing);

    private IEnumerable<Block> ComposeHead() =>
    [
        new Paragraph(notes.BodyName, ParagraphStyle.Label),
        new Heading(1, Title),
        new Paragraph(MeetingDocumentTexts.Listed(notes.IssuedBy, notes.Address), ParagraphStyle.Small),
        .. ComposeStatus(),
        .. notes.IsSampleData ? [SharedBlocks.SampleDataNotice] : Array.Empty<Block>(),
        new FactList(
        [
            new Fact("Plats och tid",
                MeetingDocumentTexts.Listed(notes.Place, SwedishDates.Time(notes.Date, notes.Start, notes.End))),
            new Fact("Ordförande", MeetingDocumentTexts.Person(notes.Chair)),
        ]),
        .. AttendanceBlocks.Present("Deltagare", notes.Attendance),
        new FactList([.. AttendanceBlocks.Missing(notes.Attendance), new Fact("Adjungerade", string.Join(";\n", notes.CoOpted))]),
    ];

    private IEnumerable<Block> ComposeStatus() => notes.Standing switch
    {
        NotesStatus.Final => [],
        NotesStatus.SentOut => [StatusBox(notes.CommentsUntil is { } day
            ? $"Lämna synpunkter senast den {DocumentTexts.Day(day)}."
            : "Anteckningarna är inte slutliga än.")],
        _ => [StatusBox("Anteckningarna är inte utskickade och kan ändras.")],
    };

    private Callout StatusBox(string text) =>
        new(CalloutKind.Draft, [new Paragraph([new TextRun(Status(), Bold: true)]), new Paragraph(text)]);

    private IEnumerable<Block> ComposeItems() => notes.Items.Count == 0
        ? [new Heading(2, "Punkter"), new Paragraph([SharedBlocks.Muted("Mötet har inga punkter.")])]
        : [new Heading(2, "Punkter"), .. notes.Items.SelectMany(ComposeItem)];

    private IEnumerable<Block> ComposeItem(ItemRecord item)
    {
        yield return ItemBlocks.Opening(item, $"{MeetingDocumentTexts.Number(item.Position)}. {item.Title}");
        if (item.Result == ItemResult.NotReached)
            yield return new Paragraph("Punkten behandlades inte vid mötet.");
        foreach (var block in ComposeParts(item))
            yield return block;
    }

    private List<Block> ComposeParts(ItemRecord item)
    {
        List<Block> parts = item.Result == ItemResult.NotReached ? [] : [.. ComposeDecision(item)];
        parts.AddRange(ItemBlocks.Section("Bakgrund", item.Background));
        parts.AddRange(ItemBlocks.Said(item, hasPartsBefore: parts.Count > 0));
        parts.AddRange(ItemBlocks.Section("Underlag", item.Documents));
        parts.AddRange(ItemBlocks.Proposal(item, "Förslag"));
        parts.AddRange(ItemBlocks.Section("Avvikande mening", item.Dissent));
        parts.AddRange(ItemBlocks.Section("Anteckning", item.Note));
        parts.AddRange(ItemBlocks.ActionPoints(item));
        parts.AddRange(ItemBlocks.Section("Skickas till", item.Distribution));
        return parts;
    }

    private IEnumerable<Block> ComposeDecision(ItemRecord item) => ItemBlocks.Decision(
        item,
        item.Result is ItemResult.Assignment or ItemResult.Tabled or ItemResult.Referred
            ? MeetingDocumentTexts.Of(item.Result)
            : "Ställningstagande",
        $"{notes.BodyName} enas om",
        item.Result switch
        {
            ItemResult.Tabled => $"{notes.BodyName} skjuter upp punkten.",
            ItemResult.Referred => $"{notes.BodyName} skickar tillbaka punkten.",
            _ => null,
        });

    private IEnumerable<Block> ComposeActionPoints()
    {
        var points = notes.Items.SelectMany(item => item.ActionPoints).ToList();
        return points.Count == 0 ? [] : [new Heading(2, "Att göra") { IsRepetition = true }, ItemBlocks.ActionPointTable(points)];
    }

    private Paragraph ComposeWriter() => string.IsNullOrWhiteSpace(notes.WrittenBy)
        ? new Paragraph([new TextRun("Vid anteckningarna: "), SharedBlocks.MissingRun])
        : new Paragraph($"Vid anteckningarna: {notes.WrittenBy.Trim()}");
}
