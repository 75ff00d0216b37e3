using RokPortal.Documents.Meetings;
using RokPortal.Domain.Meetings;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Minutes with invented persons and matters.</summary>
internal static class SampleMinutes
{
    private const string Checksum = "3f1c9a5e7b2d4860c1e8a94f5d6b7023918e4cafd05b62737a8190cde4f6b1a2";

    public static MinutesRecord Draft() => Published() with
    {
        Standing = MinutesStatus.Draft,
        PublishedOn = null,
        End = null,
        IsSampleData = true,
        Signatures = [],
        Corrections = [],
        Items = [.. Items()
            .Select(item => item with { ParagraphNumber = null })
            .Select(item => item.Position < 13 ? item : item with { Result = ItemResult.Open, Text = null })],
    };

    public static MinutesRecord AwaitingVerification() => Published() with
    {
        Standing = MinutesStatus.AwaitingVerification,
        PublishedOn = null,
        Signatures = [.. Published().Signatures.Take(1)],
        Corrections = [],
    };

    public static MinutesRecord Published() => new()
    {
        BodyName = "Integrationsrådet",
        IssuedBy = "Länsstyrelsen Östergötland",
        Address = "Östgötagatan 3, 581 86 Linköping",
        Date = new DateOnly(2026, 4, 16),
        Start = new TimeOnly(13, 0),
        End = new TimeOnly(16, 10),
        Place = "Residenset, Linköpings slott",
        RegistryNumber = "851-1187-2026",
        Standing = MinutesStatus.Published,
        PublishedOn = new DateOnly(2026, 4, 29),
        Chair = new ParticipantRecord("Ingrid Wetterlind", "landshövding"),
        Secretary = new ParticipantRecord("Oskar Dahl", "sekreterare i Integrationsrådet"),
        Attendance = Attendance(),
        CoOpted = ["Mattias Fjellgren, Företagarna i länet (§ 27)"],
        Verifiers = ["Amina Yusuf"],
        Items = Items(),
        Signatures =
        [
            new SignatureRecord("Amina Yusuf", "Justerare", new DateTime(2026, 4, 27, 22, 30, 0, DateTimeKind.Utc), Checksum),
            new SignatureRecord("Ingrid Wetterlind", "Ordförande", new DateTime(2026, 4, 28, 12, 5, 0, DateTimeKind.Utc), Checksum),
        ],
        Corrections =
        [
            new CorrectionRecord(
                "I § 26 ska det stå den *20 maj*, inte den 15 maj.",
                new DateTime(2026, 5, 11, 8, 0, 0, DateTimeKind.Utc),
                "Oskar Dahl"),
        ],
        CreatedUtc = SampleDocuments.Created,
    };

    /// <summary>A meeting of one item, where nothing that may be missing is there.</summary>
    public static MinutesRecord Bare() => new()
    {
        BodyName = "Integrationsrådet",
        IssuedBy = "Länsstyrelsen Östergötland",
        Address = "",
        Date = new DateOnly(2026, 11, 5),
        Start = new TimeOnly(9, 0),
        Place = "Digitalt",
        Standing = MinutesStatus.Verified,
        Chair = null,
        Secretary = null,
        Attendance = [],
        CoOpted = [],
        Verifiers = [],
        Items = [new ItemRecord { Position = 1, ParagraphNumber = 35, Title = "Extra ärende", Result = ItemResult.Decision }],
        Signatures = [],
        Corrections = [],
        CreatedUtc = SampleDocuments.Created,
    };

    private static IReadOnlyList<AttendanceRecord> Attendance() =>
    [
        Seat("Boxholms kommun", "Lena Frisk", "kommunstyrelsens ordförande"),
        Seat("Finspångs kommun", "Mats Ehn", "kommunstyrelsens ordförande"),
        Seat("Kinda kommun", "Pia Almgren", "kommunstyrelsens ordförande", AttendanceStanding.Excused) with
        {
            Deputy = new ParticipantRecord("Tomas Rydh", "ordförande i socialnämnden"),
            DeputyServes = "punkt 1–8",
        },
        Seat("Linköpings kommun", "Johan Westling", "ordförande i arbetsmarknadsnämnden", AttendanceStanding.Excused) with
        {
            Deputy = new ParticipantRecord("Farida Rahmani", "vice ordförande i arbetsmarknadsnämnden"),
        },
        Seat("Mjölby kommun", "Sara Noor", "kommunstyrelsens ordförande"),
        Seat("Motala kommun", "Per Blom", "ordförande i bildningsnämnden"),
        Seat("Norrköpings kommun", "Amina Yusuf", "ordförande i arbetsmarknadsnämnden"),
        Seat("Söderköpings kommun", "Ulf Sandin", "kommunstyrelsens ordförande"),
        new() { Party = "Vadstena kommun", Name = null, Office = null, Standing = AttendanceStanding.Vacant },
        Seat("Valdemarsviks kommun", "Linnéa Skärström", "kommunstyrelsens ordförande"),
        Seat("Åtvidabergs kommun", "Jenny Ask", "kommunstyrelsens ordförande"),
        Seat("Ydre kommun", "Nils Roth", "kommunstyrelsens ordförande"),
        Seat("Ödeshögs kommun", "Anna Wik", "kommunstyrelsens ordförande", AttendanceStanding.Absent),
        Seat("Arbetsförmedlingen", "Dan Hellman", "sektionschef, ansvarig för samverkan i länet"),
        Seat("Migrationsverket", "Leif Ståhl", "chef för mottagningsenheten"),
        Seat("Region Östergötland", "Helena Orre", "ordförande i regionutvecklingsnämnden") with { Note = "Deltar inte i punkterna 1–4." },
        Seat("Länsstyrelsen Östergötland", "Maria Berg", "länsråd"),
    ];

    private static AttendanceRecord Seat(
        string party, string name, string office, AttendanceStanding standing = AttendanceStanding.Present) =>
        new() { Party = party, Name = name, Office = office, Standing = standing };

    private static IReadOnlyList<ItemRecord> Items() =>
    [
        new ItemRecord
        {
            Position = 1,
            ParagraphNumber = 22,
            Title = "Mötets öppnande",
            Presenter = "Ingrid Wetterlind",
            Result = ItemResult.Information,
            Text = "Ordföranden öppnar mötet. Helena Orre deltar från och med punkten om uppföljningen.",
        },
        new ItemRecord
        {
            Position = 2,
            ParagraphNumber = 23,
            Title = "Godkännande av dagordningen",
            Presenter = "Ingrid Wetterlind",
            Result = ItemResult.Decision,
            ProposedDecision = ["att godkänna dagordningen"],
            Text = "Dagordningen godkänns utan ändring.",
            Decision = ["att godkänna dagordningen"],
        },
        new ItemRecord
        {
            Position = 3,
            ParagraphNumber = 24,
            Title = "Val av justerare",
            Presenter = "Ingrid Wetterlind",
            Result = ItemResult.Decision,
            ProposedDecision = ["att utse en justerare"],
            Decision =
            [
                "att utse Amina Yusuf att jämte ordföranden justera protokollet",
                "att protokollet justeras digitalt inom 14 dagar",
            ],
        },
        new ItemRecord
        {
            Position = 4,
            ParagraphNumber = 25,
            Title = "Föregående protokoll",
            Presenter = "Oskar Dahl",
            Result = ItemResult.Information,
            Background = "Protokollet från mötet den 11 december 2025 är justerat och publicerat.",
            Text = "Rådet har inga synpunkter. Protokollet läggs till handlingarna.",
        },
        new ItemRecord
        {
            Position = 5,
            ParagraphNumber = 26,
            Title = "Uppföljning av 2025",
            RegistryNumber = "851-1197-2026",
            Documents = ["Tjänsteskrivelse 2026-03-30", "Uppföljningsrapport 2025, utkast 2026-03-26"],
            Dissent = "Nils Roth, Ydre kommun: Ydre godkänner rapporten men anser att parter som saknar uppgifter "
                + "bör få tid till **höstens** möte.",
            Note = "Migrationsverket deltar inte i beslutet.",
            ActionPoints =
            [
                new ActionPointRecord("Påminn de parter som saknar uppgifter", "Omar Shakir", new DateOnly(2026, 5, 4), IsDone: true),
            ],
            Presenter = "Omar Shakir",
            Result = ItemResult.Decision,
            Background = "Alla parter har svarat, men tre parter saknar uppgifter för enstaka aktiviteter. "
                + "Av tolv aktiviteter är tio genomförda, en flyttad och en har utgått.\n\n"
                + "Beredningsgruppen har gått igenom utkastet den 12 mars 2026.",
            ProposedDecision = ["att godkänna uppföljningen av 2025", "att publicera rapporten på portalen"],
            Text = "Omar Shakir sammanfattar i tre punkter.\n\n"
                + "1. Mål 1 går åt rätt håll för män men står still för kvinnor.\n"
                + "2. Mål 2 är svårt att bedöma, eftersom uppgifter om nyanlända elever släpar efter.\n"
                + "3. Samverkan fungerar bättre än förra året. Närvaron i rådet är 94 procent.\n\n"
                + "Rådet vill se uppgifter som saknas med namn på parten.",
            Decision =
            [
                "att godkänna uppföljningen av 2025",
                "att publicera rapporten på portalen",
                "att uppmana de parter som saknar uppgifter att komplettera dem senast den 15 maj",
            ],
            Distribution = ["Parterna"],
        },
        new ItemRecord
        {
            Position = 6,
            ParagraphNumber = 27,
            Title = "Språkstöd på arbetsplatsen: vad säger arbetsgivarna?",
            Presenter = "Reza Mohebbi",
            Result = ItemResult.Information,
            Background = "Linköping leder aktiviteten. Mattias Fjellgren är inbjuden för att ge arbetsgivarnas bild.",
            Text = "Mattias Fjellgren berättar att små företag gärna tar emot men inte har tid att skriva ansökningar. "
                + "En kontaktväg in räcker långt.\n\nRådet tackar för besöket.",
        },
        new ItemRecord
        {
            Position = 7,
            ParagraphNumber = 28,
            Title = "Unga som väntar på besked",
            Presenter = "Samuel Tesfaye",
            Result = ItemResult.Assignment,
            Background = "Norrköping och Valdemarsvik har lyft att elevhälsan saknar stöd när unga mår dåligt i väntan på besked.",
            ProposedDecision = ["att ge beredningsgruppen i uppdrag att föreslå en aktivitet"],
            Text = "Rådet ser allvarligt på frågan. Migrationsverket förklarar vad myndigheten får och inte får svara på.",
            Decision = ["att ge beredningsgruppen i uppdrag att föreslå en aktivitet inför 2027"],
        },
        new ItemRecord
        {
            Position = 8,
            ParagraphNumber = 29,
            Title = "Gemensam skrivelse om statsbidrag till sfi",
            Presenter = "Karin Lindqvist",
            Result = ItemResult.Tabled,
            Background = "Villkoren för statsbidraget gör det svårt för små kommuner att gå ihop om kurser. "
                + "Beredningsgruppen föreslår att rådet skriver till regeringen.",
            ProposedDecision = ["att ställa sig bakom skrivelsen", "att Länsstyrelsen skickar den för rådets räkning"],
            Text = "Flera parter vill hinna förankra texten hemma. Rådet enas om att ta upp ärendet igen under hösten.",
            Decision = ["att bordlägga ärendet"],
        },
        new ItemRecord
        {
            Position = 9,
            ParagraphNumber = 30,
            Title = "Arbetet med en ny överenskommelse",
            Presenter = "Lovisa Engdahl",
            Result = ItemResult.Assignment,
            Background = "Arbetsgruppen har träffats två gånger. Tre dialoger är planerade.",
            ProposedDecision = ["att notera informationen"],
            Text = "Rådet ber gruppen pröva färre mål som går att mäta varje år.",
            Decision = ["att notera informationen", "att ge arbetsgruppen i uppdrag att lämna ett första utkast till mål i december"],
        },
        new ItemRecord
        {
            Position = 10,
            ParagraphNumber = 31,
            Title = "Kostnaden för integrationssamordnaren 2026",
            Presenter = "Oskar Dahl",
            Result = ItemResult.Information,
            Background = "Kostnaden fördelas mellan de 13 kommunerna efter invånarantal.",
            Text = "Fördelningen redovisas. Söderköping påpekar att fakturan bör komma före mars.",
        },
        new ItemRecord
        {
            Position = 11,
            Title = "Lägesbild av bostäder, delrapport",
            Presenter = "Lovisa Engdahl",
            Result = ItemResult.NotReached,
            Background = "Länsstyrelsen visar de första svaren från kommunerna.",
        },
        new ItemRecord
        {
            Position = 12,
            ParagraphNumber = 32,
            Title = "Övriga frågor",
            Presenter = "Ingrid Wetterlind",
            Result = ItemResult.Information,
            Text = "Inga övriga frågor anmäls.",
        },
        new ItemRecord
        {
            Position = 13,
            ParagraphNumber = 33,
            Title = "Nästa möte",
            Presenter = "Oskar Dahl",
            Result = ItemResult.Information,
            Text = "Rådet träffas nästa gång den 17 december 2026.",
        },
        new ItemRecord
        {
            Position = 14,
            ParagraphNumber = 34,
            Title = "Mötet avslutas",
            Presenter = "Ingrid Wetterlind",
            Result = ItemResult.Information,
            Text = "Ordföranden tackar för engagemanget och avslutar mötet.",
        },
    ];
}
