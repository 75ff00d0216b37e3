using RokPortal.Documents.Blocks;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Small documents for tests of the drawing engine.</summary>
internal static class SampleDocuments
{
    public static readonly DateTime Created = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);

    public static DocumentContent With(params Block[] blocks) => new()
    {
        Title = "Provdokument",
        Author = "Länsstyrelsen",
        HeaderLeft = "Länsstyrelsen",
        HeaderRight = "Prov",
        CreatedUtc = Created,
        Blocks = [new Heading(1, "Provdokument"), .. blocks],
    };

    /// <summary>A document that uses every kind of block.</summary>
    public static DocumentContent Everything() => new()
    {
        Title = "Allt på en gång",
        Author = "Integrationsrådet",
        Subject = "Alla sorters block",
        HeaderLeft = "Integrationsrådet",
        HeaderRight = "Prov",
        CreatedUtc = Created,
        Blocks =
        [
            new Cover(
                [
                    new Paragraph("Integrationsrådet", ParagraphStyle.Label),
                    new Heading(1, "Allt på en gång"),
                    new Paragraph("Med undertitel", ParagraphStyle.Lead),
                    new Paragraph("Under fältet"),
                ]),
            new Heading(2, "Innehåll"),
            new TableOfContents(),
            new Heading(2, "Text"),
            new Paragraph("En ingress som är större än annan text.", ParagraphStyle.Lead),
            new Paragraph(
                [
                    new TextRun("Vanlig, "),
                    new TextRun("fet", Bold: true),
                    new TextRun("stil, "),
                    new TextRun("kursiv", Italic: true),
                    new TextRun(" och "),
                    new TextRun("bådadera", Bold: true, Italic: true),
                    new TextRun("."),
                ]),
            new Paragraph(
                [
                    new TextRun("Läs mer hos "),
                    new TextRun("Länsstyrelsen i Östergötland", Link: "https://www.lansstyrelsen.se/östergötland?a=1&b=(2)"),
                    new TextRun(" eller "),
                    new TextRun("skriv", Link: "mailto:test@example.org"),
                    new TextRun("."),
                ]),
            new Paragraph([new TextRun("På engelska: "), new TextRun("integration council", Language: "en"), new TextRun(".")]),
            new Paragraph("Liten text.", ParagraphStyle.Small),
            new Heading(3, "Listor"),
            new ListBlock(
                [
                    [new Paragraph("Första")],
                    [new Paragraph("Andra"),
                        new ListBlock([[new Paragraph("Inre ett")], [new Paragraph("Inre två")]], Ordered: true, Start: 9)],
                ]),
            new FactList([new Fact("Ansvarig", "Linköpings kommun"), new Fact("Period", "januari–november 2027")]),
            new Heading(3, "Rutor"),
            new Callout(CalloutKind.Draft, [new Paragraph([new TextRun("Utkast", Bold: true)]), new Paragraph("Inte beslutat.")]),
            new Callout(CalloutKind.Decision, [new Paragraph("Beslutat.")]),
            new Callout(CalloutKind.Note, [new Paragraph("En anmärkning.")]),
            new Quote([new Paragraph("Ett citat ur överenskommelsen.")]),
            new Heading(2, "Tabell"),
            new Table(
                [new TableColumn("Kommun", 2), new TableColumn("Kommentar", 3), new TableColumn("Antal", 1, ColumnAlignment.Right)],
                [
                    [new TableCell("Kinda", isRowHeader: true), new TableCell("Liten & grön"), new TableCell("1 204")],
                    [new TableCell("Ydre", isRowHeader: true), new TableCell(""), new TableCell("<5")],
                    [new TableCell([new Paragraph("Summa")], IsRowHeader: true, ColumnSpan: 2), new TableCell("1 208")],
                ],
                "Antal per kommun"),
            new Figure(SampleCharts.Line()),
            new PageBreak(),
            new KeepTogether([new Heading(2, "Sist"), new Paragraph("Slut.")]),
        ],
    };

    public static Paragraph LongParagraph(int words) =>
        new(string.Join(' ', Enumerable.Range(1, words).Select(number => number % 7 == 0 ? "överenskommelsen" : $"ord{number}")) + ".");
}
