namespace RokPortal.Documents.Meetings;

/// <summary>
/// Composes protokoll and protokollsutdrag. The council's decisions are not posted (anslag) and cannot be appealed,
/// so neither is said; the day of publication on the portal stands instead.
/// </summary>
public sealed class MinutesDocument
{
    private readonly MinutesRecord minutes;
    private readonly ItemRecord? extracted;

    private MinutesDocument(MinutesRecord minutes, ItemRecord? extracted)
    {
        this.minutes = minutes;
        this.extracted = extracted;
    }

    private bool IsVerified => minutes.Standing.IsVerified;

    private string Kind => extracted == null ? "Protokoll" : "Protokollsutdrag";

    private string Title => extracted == null
        ? $"{Kind} {DocumentTexts.Day(minutes.Date)}"
        : $"{Kind} § {extracted.ParagraphNumber}, {DocumentTexts.Day(minutes.Date)}";

    /// <summary>The minutes as a document, ready for <see cref="Pdf.PdfRenderer"/> and <see cref="Html.HtmlWriter"/>.</summary>
    public static DocumentContent Compose(MinutesRecord minutes)
    {
        var document = new MinutesDocument(minutes, null);
        return document.Content(
        [
            .. document.ComposeHead(),
            .. document.ComposeVerification(),
            .. document.ComposeAgenda(),
            .. document.ComposeItems(),
            .. document.ComposeCorrections(),
        ]);
    }

    /// <summary>One paragraph with the head of the minutes, for a party that needs that decision only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes have no such paragraph.</exception>
    public static DocumentContent ComposeExtract(MinutesRecord minutes, int paragraphNumber)
    {
        var item = minutes.Items.FirstOrDefault(item => item.ParagraphNumber == paragraphNumber)
            ?? throw new ArgumentOutOfRangeException(nameof(paragraphNumber), paragraphNumber, "The minutes have no such paragraph.");
        var document = new MinutesDocument(minutes, item);
        return document.Content(
        [
            .. document.ComposeHead(),
            new Heading(2, "Ärende"),
            .. document.ComposeItem(item),
            .. document.ComposeVerification(),
            .. document.ComposeCorrections(),
            .. ComposeAttestation(),
        ]);
    }

    private DocumentContent Content(IReadOnlyList<Block> blocks) => new()
    {
        Title = $"{Title} – {minutes.BodyName}",
        Author = minutes.IssuedBy,
        Subject = MeetingDocumentTexts.Sentence(
            MeetingDocumentTexts.Listed(minutes.BodyName, MeetingDocumentTexts.Paragraphs(minutes.Items), Status())),
        HeaderLeft = minutes.IssuedBy,
        HeaderRight = (minutes.IsSampleData ? $"{DocumentTexts.SampleData} · " : "") + $"{Kind} · {Status()}",
        CreatedUtc = minutes.CreatedUtc,
        Blocks = blocks,
    };

    /// <summary>"Utkast", "Justerat 2026-04-28".</summary>
    private string Status() => minutes switch
    {
        { Standing: MinutesStatus.Published, PublishedOn: { } day } => $"{MeetingStateTexts.Of(minutes.Standing)} {day:yyyy-MM-dd}",
        { Standing: MinutesStatus.Verified, Signatures: [.., var last] } =>
            $"{MeetingStateTexts.Of(minutes.Standing)} {StockholmTime.DayOf(last.SignedUtc):yyyy-MM-dd}",
        _ => MeetingStateTexts.Of(minutes.Standing),
    };

    private IEnumerable<Block> ComposeHead() =>
    [
        new Paragraph(minutes.BodyName, ParagraphStyle.Label),
        new Heading(1, Title),
        new Paragraph(MeetingDocumentTexts.Listed(minutes.IssuedBy, minutes.Address), ParagraphStyle.Small),
        .. ComposeStatus(),
        .. minutes.IsSampleData ? [SharedBlocks.SampleDataNotice] : Array.Empty<Block>(),
        new FactList(
        [
            new Fact("Plats och tid",
                MeetingDocumentTexts.Listed(minutes.Place, SwedishDates.Time(minutes.Date, minutes.Start, minutes.End))),
            new Fact("Diarienummer", minutes.RegistryNumber ?? ""),
            PersonFact("Ordförande", minutes.Chair),
            PersonFact("Sekreterare", minutes.Secretary),
        ]),
        .. AttendanceBlocks.Present("Närvarande", minutes.Attendance),
        new FactList(
        [
            .. AttendanceBlocks.Missing(minutes.Attendance),
            new Fact("Adjungerade", string.Join(";\n", minutes.CoOpted)),
            new Fact("Utses att justera", DocumentTexts.Join(minutes.Verifiers)),
            new Fact("Paragrafer", MeetingDocumentTexts.Paragraphs(minutes.Items)),
            new Fact("Publicerad på portalen", minutes.PublishedOn is { } day ? DocumentTexts.Day(day) : ""),
            new Fact("Rättelser", minutes.Corrections.Count == 0 ? "" : "Protokollet är rättat. Läs under rubriken Rättelser."),
        ]),
    ];

    private IEnumerable<Block> ComposeStatus() => IsVerified
        ? []
        :
        [
            new Callout(CalloutKind.Draft,
            [
                new Paragraph([new TextRun(MeetingStateTexts.Of(minutes.Standing), Bold: true)]),
                new Paragraph("Protokollet är inte justerat. Texten kan ändras."),
            ]),
        ];

    private static Fact PersonFact(string label, ParticipantRecord? person) =>
        person == null ? new Fact(label, [SharedBlocks.MissingRun]) : new Fact(label, MeetingDocumentTexts.Person(person));

    private IEnumerable<Block> ComposeVerification()
    {
        if (minutes.Signatures.Count == 0)
            return IsVerified ? [new Heading(2, "Justering"), new Paragraph([SharedBlocks.MissingRun])] : [];

        var rows = minutes.Signatures.Select(signature => (IReadOnlyList<TableCell>)
        [
            new TableCell(signature.Name, isRowHeader: true),
            new TableCell(signature.Role),
            new TableCell(MeetingDocumentTexts.Instant(signature.SignedUtc)),
        ]).ToList();
        return
        [
            new Heading(2, "Justering"),
            new Paragraph(IsVerified ? "Protokollet är justerat." : "Alla har inte justerat protokollet än. Dessa har gjort det:"),
            new Table([new TableColumn("Namn", 2.4), new TableColumn("Roll", 1.6), new TableColumn("Justerat", 2.4)], rows),
            .. ComposeChecksums(),
        ];
    }

    /// <summary>All verify the same text, so one checksum is the rule; where they differ, each name stands by its own.</summary>
    private IEnumerable<Block> ComposeChecksums()
    {
        var groups = minutes.Signatures.Where(signature => signature.Sha256.Length > 0).GroupBy(signature => signature.Sha256).ToList();
        return groups.Select(group => new Paragraph(
            groups.Count == 1
                ? $"Den justerade textens kontrollsumma (SHA-256): {group.Key}"
                : $"Kontrollsumma (SHA-256), {DocumentTexts.Join([.. group.Select(signature => signature.Name)])}: {group.Key}",
            ParagraphStyle.Small));
    }

    private IEnumerable<Block> ComposeAgenda() => minutes.Items.Count == 0
        ? [new Heading(2, "Föredragningslista"), new Paragraph([SharedBlocks.Muted("Mötet har inga ärenden.")])]
        : [new Heading(2, "Föredragningslista"), new TableOfContents(ItemBlocks.Level, ItemBlocks.Level)];

    private IEnumerable<Block> ComposeItems() => minutes.Items.Count == 0
        ? []
        : [new Heading(2, "Ärenden"), .. minutes.Items.SelectMany(ComposeItem)];

    private IEnumerable<Block> ComposeItem(ItemRecord item)
    {
        yield return ItemBlocks.Opening(item, ItemHeading(item));
        if (item.Result == ItemResult.NotReached)
        {
            // A number that was given stays given, also when the meeting was opened again and the item had not been reached.
            yield return new Paragraph(item.ParagraphNumber is null
                ? "Ärendet behandlades inte vid mötet och har ingen paragraf."
                : "Ärendet behandlades inte vid mötet. Paragrafen står kvar utan innehåll.");
        }
        if (item.Result == ItemResult.Open)
            yield return new Paragraph([SharedBlocks.Muted(MeetingDocumentTexts.Sentence(MeetingDocumentTexts.Of(item.Result)))]);
        foreach (var block in ComposeParts(item))
            yield return block;
    }

    private List<Block> ComposeParts(ItemRecord item)
    {
        List<Block> parts = item.Result == ItemResult.NotReached ? [] : [.. ComposeDecision(item)];
        parts.AddRange(ItemBlocks.Section("Ärendet", item.Background));
        parts.AddRange(ItemBlocks.Said(item, hasPartsBefore: parts.Count > 0));
        parts.AddRange(ItemBlocks.Section("Beslutsunderlag", item.Documents));
        parts.AddRange(ItemBlocks.Proposal(item, "Förslag till beslut"));
        parts.AddRange(ItemBlocks.Section("Avvikande mening", item.Dissent));
        parts.AddRange(ItemBlocks.Section("Anteckning till protokollet", item.Note));
        parts.AddRange(ItemBlocks.ActionPoints(item));
        parts.AddRange(ItemBlocks.Section("Beslutet skickas till", item.Distribution));
        return parts;
    }

    private IEnumerable<Block> ComposeDecision(ItemRecord item) => ItemBlocks.Decision(
        item,
        item.Result is ItemResult.Information or ItemResult.Open ? "Beslut" : MeetingDocumentTexts.Of(item.Result),
        $"{minutes.BodyName} beslutar",
        item.Result switch
        {
            ItemResult.Tabled => $"{minutes.BodyName} bordlägger ärendet.",
            ItemResult.Referred => $"{minutes.BodyName} återremitterar ärendet.",
            _ => null,
        });

    private static string ItemHeading(ItemRecord item) => item switch
    {
        { Result: ItemResult.NotReached, ParagraphNumber: null } => $"{MeetingDocumentTexts.Of(item.Result)}: {item.Title}",
        { ParagraphNumber: { } number } => $"§ {MeetingDocumentTexts.Number(number)} {item.Title}",
        _ => $"Punkt {MeetingDocumentTexts.Number(item.Position)} {item.Title}",
    };

    private IEnumerable<Block> ComposeCorrections()
    {
        if (minutes.Corrections.Count == 0)
            return [];

        return
        [
            new Heading(2, "Rättelser"),
            .. minutes.Corrections.SelectMany(ComposeCorrection),
        ];
    }

    private static IEnumerable<Block> ComposeCorrection(CorrectionRecord correction)
    {
        var day = DocumentTexts.Day(StockholmTime.DayOf(correction.CorrectedUtc));
        return
        [
            new Heading(ItemBlocks.Level, MeetingDocumentTexts.Listed(day, correction.CorrectedBy)) { IsInContents = false },
            .. Markdown.MarkdownText.ToBlocks(correction.Text, ItemBlocks.Level),
        ];
    }

    /// <summary>Empty cells to write in by hand; each has its row header, so that a screen reader says what belongs there.</summary>
    private static IEnumerable<Block> ComposeAttestation()
    {
        string[] lines = ["Datum", "Underskrift", "Namnförtydligande"];
        return
        [
            new KeepTogether(
            [
                new Heading(2, "Utdragets riktighet bestyrks"),
                new Table(
                    [new TableColumn("Uppgift", 1), new TableColumn("Fylls i för hand", 2.6)],
                    [.. lines.Select(line => (IReadOnlyList<TableCell>)[new TableCell(line, isRowHeader: true), new TableCell("")])]),
            ]),
        ];
    }
}
