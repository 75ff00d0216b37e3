using RokPortal.Documents.Meetings;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Notices with invented persons and matters.</summary>
internal static class SampleNotices
{
    public static NoticeRecord Called() => new()
    {
        BodyName = "Integrationsrådet",
        Title = "Integrationsrådet",
        IssuedBy = "Länsstyrelsen Östergötland",
        Address = "Östgötagatan 3, 581 86 Linköping",
        Email = "rok@lansstyrelsen.example",
        Date = new DateOnly(2026, 12, 17),
        Start = new TimeOnly(13, 0),
        End = new TimeOnly(16, 0),
        Place = "Residenset, Linköpings slott",
        CalledOn = new DateOnly(2026, 11, 19),
        Decides = true,
        IsSampleData = true,
        Chair = new ParticipantRecord("Ingrid Wetterlind", "landshövding"),
        Secretary = new ParticipantRecord("Oskar Dahl", "sekreterare i Integrationsrådet"),
        Called =
        [
            new CalledSeatRecord(
                "Boxholm", new ParticipantRecord("Lena Frisk", "kommunstyrelsens ordförande"), new ParticipantRecord("Kent Alm", "")),
            new CalledSeatRecord("Ydre", new ParticipantRecord("Nils Roth", "kommunstyrelsens ordförande"), null),
            new CalledSeatRecord("Region Östergötland", null, new ParticipantRecord("Nimo Warsame", "regionråd")),
        ],
        Items =
        [
            new ItemRecord { Position = 1, Title = "Mötets öppnande", Result = ItemResult.Open },
            new ItemRecord
            {
                Position = 2,
                Title = "Aktivitetsplan 2027",
                RegistryNumber = "851-1187-2026",
                Presenter = "Karin Lindqvist",
                Result = ItemResult.Open,
                Background = "Planen har varit ute på **synpunkter**.\n\n- Fyra parter har svarat.\n- Två aktiviteter är ändrade.",
                ProposedDecision = ["fastställa aktivitetsplanen för 2027", "att följa upp den i maj"],
                Documents = ["Förslag till aktivitetsplan 2027, förslag 1"],
            },
            new ItemRecord { Position = 3, Title = "Mötets avslutande", Result = ItemResult.Open },
        ],
        CreatedUtc = SampleDocuments.Created,
    };

    public static NoticeRecord OfTheGroup() => Called() with
    {
        BodyName = "Beredningsgruppen",
        Title = "Beredningsgruppen, extra möte",
        Decides = false,
        IsSampleData = false,
        MovedFrom = new DateOnly(2026, 12, 10),
    };

    public static NoticeRecord Cancelled() => Called() with
    {
        IsCancelled = true,
        CancellationReason = "För få kan komma.\nEtt nytt möte planeras i januari.",
        MovedFrom = new DateOnly(2026, 12, 10),
    };

    /// <summary>A notice where nothing that may be missing is there.</summary>
    public static NoticeRecord Bare() => Called() with
    {
        IssuedBy = "",
        Address = "",
        Email = "",
        Place = "",
        IsSampleData = false,
        Chair = null,
        Secretary = null,
        Called = [],
        Items = [],
    };
}
