using RokPortal.Documents.Meetings;
using RokPortal.Domain.Meetings;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Notes with invented persons and matters.</summary>
internal static class SampleNotes
{
    public static NotesRecord SentOut() => new()
    {
        BodyName = "Beredningsgruppen",
        IssuedBy = "Länsstyrelsen Östergötland",
        Address = "Östgötagatan 3, 581 86 Linköping",
        Date = new DateOnly(2026, 11, 12),
        Start = new TimeOnly(9, 0),
        End = new TimeOnly(12, 0),
        Place = "Länsstyrelsen, Östgötagatan 3, Linköping",
        Standing = NotesStatus.SentOut,
        CommentsUntil = new DateOnly(2026, 11, 24),
        IsSampleData = true,
        Chair = new ParticipantRecord("Lovisa Engdahl", "handläggare, integration"),
        Attendance = Attendance(),
        CoOpted = ["Karin Lindqvist, integrationssamordnare"],
        Items = Items(),
        WrittenBy = "Omar Shakir",
        CreatedUtc = SampleDocuments.Created,
    };

    public static NotesRecord Final() => SentOut() with { Standing = NotesStatus.Final, CommentsUntil = null, IsSampleData = false };

    /// <summary>Notes where nothing that may be missing is there.</summary>
    public static NotesRecord Bare() => new()
    {
        BodyName = "Beredningsgruppen",
        IssuedBy = "",
        Address = "",
        Date = new DateOnly(2026, 11, 12),
        Start = new TimeOnly(9, 0),
        Place = "",
        Standing = NotesStatus.Draft,
        Chair = null,
        Attendance = [],
        CoOpted = [],
        Items = [],
        WrittenBy = null,
        CreatedUtc = SampleDocuments.Created,
    };

    private static IReadOnlyList<AttendanceRecord> Attendance() =>
    [
        Seat("Boxholms kommun", "Camilla Torstensdotter", "verksamhetschef, arbetsmarknad och integration"),
        Seat("Finspångs kommun", "Petra Wallenius", "chef för arbetsmarknad och integration", AttendanceStanding.Excused) with
        {
            Deputy = new ParticipantRecord("Hassan Abdulkadir", "integrationsstrateg"),
        },
        Seat("Kinda kommun", "Marcus Löfdahl", "bildningschef"),
        Seat("Linköpings kommun", "Maja Sundholm", "sakkunnig, bildningsavdelningen"),
        Seat("Linköpings kommun", "Reza Mohebbi", "sakkunnig, arbetsmarknads- och integrationsavdelningen"),
        Seat("Mjölby kommun", "Annika Hult", "chef för vuxenutbildningen"),
        Seat("Motala kommun", "Emina Hadzic", "integrationsstrateg"),
        Seat("Norrköpings kommun", "Samuel Tesfaye", "strateg, arbetsmarknadskontoret"),
        Seat("Söderköpings kommun", "Monica Elgström", "socialchef"),
        Seat("Vadstena kommun", "Ulrika Nylöv", "förvaltningschef, utbildning"),
        Seat("Valdemarsviks kommun", "Henrik Strandmark", "chef för arbetsmarknad och vuxenutbildning"),
        Seat("Åtvidabergs kommun", "Therese Gullberg", "barn- och utbildningschef"),
        Seat("Ydre kommun", "Anneli Kroon", "förvaltningschef, omsorg och utbildning", AttendanceStanding.Absent),
        Seat("Ödeshögs kommun", "Kent Ahlvik", "socialchef", AttendanceStanding.Excused) with
        {
            Deputy = new ParticipantRecord("Malin Rosenqvist", "samordnare, integration"),
        },
        Seat("Arbetsförmedlingen", "Sirpa Nieminen", "verksamhetssamordnare"),
        Seat("Migrationsverket", "Charlotta Wendel", "samordnare, mottagningsenheten"),
        Seat("Region Östergötland", "Gabriella Santos", "folkhälsostrateg"),
        Seat("Länsstyrelsen Östergötland", "Lovisa Engdahl", "handläggare, integration"),
    ];

    private static AttendanceRecord Seat(
        string party, string name, string office, AttendanceStanding standing = AttendanceStanding.Present) =>
        new() { Party = party, Name = name, Office = office, Standing = standing };

    private static IReadOnlyList<ItemRecord> Items() =>
    [
        new ItemRecord
        {
            Position = 1,
            Title = "Föregående anteckningar",
            Presenter = "Lovisa Engdahl",
            Result = ItemResult.Information,
            Text = "Inga synpunkter.",
        },
        new ItemRecord
        {
            Position = 2,
            Title = "Beredning av förslag inför 2027",
            Presenter = "Karin Lindqvist",
            Result = ItemResult.Information,
            Background = "Fyra förslag är beredda sedan förra mötet.",
            Text = "Gruppen går igenom utkastet till plan. Tretton aktiviteter finns med. "
                + "Tre saknar uppgifter och en saknar ansvarig part.\n\n"
                + "Regionen och Norrköping tar med sig frågan om vem som kan ansvara för stödet till unga.",
            ActionPoints =
            [
                new ActionPointRecord(
                    "Svara om regionen kan ansvara för stödet till unga", "Gabriella Santos", new DateOnly(2026, 11, 30), IsDone: false),
                new ActionPointRecord(
                    "Svara om Norrköping kan ansvara för stödet till unga", "Samuel Tesfaye", new DateOnly(2026, 11, 30), IsDone: false),
                new ActionPointRecord(
                    "Fyll i kostnad och indikator för boskolan", "Emina Hadzic", new DateOnly(2026, 11, 27), IsDone: false),
            ],
        },
        new ItemRecord
        {
            Position = 3,
            Title = "Helårsrapporten",
            Presenter = "Omar Shakir",
            Result = ItemResult.Information,
            Text = "Rapporten öppnar i januari. Parterna svarar senast den 15 februari.",
            ActionPoints =
            [
                new ActionPointRecord("Skicka ut frågorna till parterna", "Omar Shakir", new DateOnly(2027, 1, 12), IsDone: false),
            ],
        },
        new ItemRecord
        {
            Position = 4,
            Title = "Byte i gruppen",
            Presenter = "Monica Elgström",
            Result = ItemResult.Information,
            Text = "Monica Elgström slutar den sista november och tackar gruppen. Viktor Palmgren tar över för Söderköping.",
        },
    ];
}
