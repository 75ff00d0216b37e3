namespace RokPortal.Documents.Meetings;

/// <summary>Composes a kallelse: time and place, who is called, and the föredragningslista with background and proposals.</summary>
public sealed class NoticeDocument
{
    private readonly NoticeRecord notice;

    private NoticeDocument(NoticeRecord notice) => this.notice = notice;

    private string Title => $"Kallelse till {notice.Title} {DocumentTexts.Day(notice.Date)}";

    /// <summary>The notice as a document, ready for <see cref="Pdf.PdfRenderer"/> and <see cref="Html.HtmlWriter"/>.</summary>
    public static DocumentContent Compose(NoticeRecord notice)
    {
        var document = new NoticeDocument(notice);
        return new DocumentContent
        {
            Title = document.Title,
            Author = notice.IssuedBy,
            Subject = MeetingDocumentTexts.Sentence(MeetingDocumentTexts.Listed(notice.BodyName, "kallelse och föredragningslista")),
            HeaderLeft = notice.IssuedBy,
            HeaderRight = (notice.IsSampleData ? $"{DocumentTexts.SampleData} · " : "")
                + "Kallelse" + (notice.IsCancelled ? " · Inställt" : ""),
            CreatedUtc = notice.CreatedUtc,
            Blocks =
            [
                .. document.ComposeHead(),
                .. document.ComposeCalled(),
                .. document.ComposeItems(),
            ],
        };
    }

    private IEnumerable<Block> ComposeHead() =>
    [
        new Paragraph(notice.BodyName, ParagraphStyle.Label),
        new Heading(1, Title),
        new Paragraph(MeetingDocumentTexts.Listed(notice.IssuedBy, notice.Address), ParagraphStyle.Small),
        .. ComposeChanges(),
        .. notice.IsSampleData ? [SharedBlocks.SampleDataNotice] : Array.Empty<Block>(),
        new FactList(
        [
            new Fact("Tid", SwedishDates.Time(notice.Date, notice.Start, notice.End)),
            new Fact("Plats", notice.Place),
            new Fact("Ordförande", MeetingDocumentTexts.Person(notice.Chair)),
            new Fact("Sekreterare", MeetingDocumentTexts.Person(notice.Secretary)),
            new Fact("Kallelsen lades ut", DocumentTexts.Day(notice.CalledOn)),
        ]),
    ];

    /// <summary>What those who were called must know before anything else.</summary>
    private IEnumerable<Block> ComposeChanges()
    {
        if (notice.IsCancelled)
            yield return Box(CalloutKind.Draft, "Mötet är inställt.", notice.CancellationReason);
        else if (notice.MovedFrom is { } day)
            yield return Box(CalloutKind.Note, "Mötet är flyttat.", $"Det skulle ha hållits den {DocumentTexts.Day(day)}.");
    }

    private static Callout Box(CalloutKind kind, string lead, string text) => new(kind,
    [
        new Paragraph([new TextRun(lead, Bold: true)]),
        .. text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Paragraph(line)),
    ]);

    private IEnumerable<Block> ComposeCalled()
    {
        yield return new Heading(2, "Kallade");
        if (notice.Called.Count == 0)
        {
            yield return new Paragraph([SharedBlocks.Muted("Det finns inga uppgifter om vilka som ingår den dagen.")]);
            yield break;
        }

        if (!notice.IsCancelled)
            yield return new Paragraph(Excuse());
        yield return new Table(
            [new TableColumn("Part", 2.1), new TableColumn("Ledamot", 2.7), new TableColumn("Ersättare", 2.7)],
            [.. notice.Called.Select(seat => (IReadOnlyList<TableCell>)
            [
                new TableCell(seat.Party, isRowHeader: true),
                Cell(seat.Member, "Vakant plats"),
                Cell(seat.Deputy, "Ingen ersättare"),
            ])]);
    }

    private IReadOnlyList<TextRun> Excuse()
    {
        var text = "Är du ordinarie ledamot och får förhinder? Be din ersättare att komma i ditt ställe";
        return notice.Email.Length == 0
            ? [new TextRun($"{text}.")]
            : [new TextRun($"{text}, och meddela "), new TextRun(notice.Email, Link: $"mailto:{notice.Email}"), new TextRun(".")];
    }

    private static TableCell Cell(ParticipantRecord? person, string none) => person is null
        ? new TableCell([new Paragraph([SharedBlocks.Muted(none)])])
        : new TableCell([new Paragraph(
        [
            new TextRun(person.Name),
            .. string.IsNullOrWhiteSpace(person.Office) ? Array.Empty<TextRun>() : [new TextRun($",\n{person.Office}", Muted: true)],
        ])]);

    private IEnumerable<Block> ComposeItems() => notice.Items.Count == 0
        ? [new Heading(2, "Föredragningslista"), new Paragraph([SharedBlocks.Muted("Det finns inga ärenden på listan.")])]
        : [new Heading(2, "Föredragningslista"), .. notice.Items.SelectMany(ComposeItem)];

    private List<Block> ComposeItem(ItemRecord item)
    {
        List<Block> parts =
        [
            .. ItemBlocks.Section("Bakgrund", item.Background),
            .. ItemBlocks.Proposal(item, notice.Decides ? "Förslag till beslut" : "Förslag"),
            .. ItemBlocks.Section("Handlingar", item.Documents),
        ];
        var opening = ItemBlocks.Opening(item, $"{MeetingDocumentTexts.Number(item.Position)}. {item.Title}");
        return [opening with { WithNext = parts.Count > 0 }, .. parts];
    }
}
