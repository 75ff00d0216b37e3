using RokPortal.Documents.Meetings;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>What the log of changes calls meetings.</summary>
internal sealed class MeetingLogWords : LogWords
{
    public MeetingLogWords()
    {
        Whole<AgendaItem>("Punkt på dagordningen");
        Whole<Attendance>("Närvaro");
        Whole<Meeting>("Möte");
        Whole<Minutes>("Protokoll");
        Whole<Notes>("Minnesanteckningar");
        Whole<ParagraphCounter>("Paragrafnummer");
        Part<ActionPoint>("Att göra");
        Part<Correction>("Rättelse");
        Part<MeetingReopening>("Öppnande igen");
        Part<NotesDispatch>("Utskick");
        Part<SendingBack>("Återlämning");
        Part<Verification>("Justering");
        Fields(
            ("Background", "bakgrund"),
            ("BodyId", "organ"),
            ("CalledUtc", "kallat"),
            ("CancellationReason", "varför det ställdes in"),
            ("ClosedAs", "resultat när mötet avslutades"),
            ("CoOpted", "adjungerade"),
            ("ContinuesId", "tas upp från"),
            ("CorrectedBy", "rättat av"),
            ("CorrectedUtc", "rättat"),
            ("Date", "datum"),
            ("Decision", "beslut"),
            ("DeputyFromId", "ersättare från punkt"),
            ("DeputyId", "ersättare"),
            ("DeputyName", "ersättarens namn"),
            ("DeputyOffice", "ersättarens befattning"),
            ("DeputyToId", "ersättare till punkt"),
            ("Dissent", "avvikande mening"),
            ("Distribution", "beslutet skickas till"),
            ("DueOn", "klart senast"),
            ("End", "slutar"),
            ("PlannedEnd", "planerad sluttid"),
            ("PlannedPlace", "planerad plats"),
            ("CarriedVersion", "beslutad version"),
            ("FinalUtc", "slutliga"),
            ("FormerSlugs", "tidigare namn i adressen"),
            ("Function", "uppgift"),
            ("HeldUtc", "avslutat"),
            ("IsDone", "klar"),
            ("IsMunicipality", "kommun"),
            ("IsReopened", "öppnat igen"),
            ("ItemOrder", "punkternas ordning"),
            ("Last", "senaste nummer"),
            ("LastItemNumber", "senaste punktnummer"),
            ("MatterId", "ärende att besluta om"),
            ("MeetingId", "möte"),
            ("MemberId", "ledamot"),
            ("MemberName", "ledamotens namn"),
            ("MemberOffice", "ledamotens befattning"),
            ("MinutesId", "protokoll"),
            ("Note", "anteckning"),
            ("NotesId", "minnesanteckningar"),
            ("Outcome", "resultat"),
            ("ParagraphBodyId", "paragrafens organ"),
            ("ParagraphYear", "paragrafens år"),
            ("PartyName", "partens namn"),
            ("Place", "plats"),
            ("Presenter", "föredragande"),
            ("ProposedDecision", "förslag till beslut"),
            ("PublishedUtc", "publicerat"),
            ("RegistryNumber", "diarienummer"),
            ("ReopenedBy", "öppnat igen av"),
            ("ReopenedUtc", "öppnat igen"),
            ("Responsible", "ansvarig"),
            ("SeatId", "plats"),
            ("SentBackBy", "återlämnat av"),
            ("SentBackUtc", "återlämnat"),
            ("SentNumber", "antal utskick"),
            ("Sha256", "kontrollsumma"),
            ("Start", "börjar"),
            ("VerifiedUtc", "justerat"));
        Value<Meeting, MeetingStatus>("Status", MeetingTexts.Of);
        Value<AgendaItem, ItemKind>("Kind", ItemTexts.Of);
        Value<AgendaItem, ItemOutcome>("Outcome", MeetingStateTexts.Of);
        Value<AgendaItem, ItemOutcome>("ClosedAs", MeetingStateTexts.Of);
        Value<Attendance, AttendanceStatus>("Status", MeetingStateTexts.Of);
        Value<Attendance, SeatFunction>("Function", BodyTexts.Of);
        Value<Minutes, MinutesStatus>("Status", MeetingStateTexts.Of);
        Value<Notes, NotesStatus>("Status", MeetingStateTexts.Of);
        Value<Verification, VerificationRole>("Role", MinutesTexts.Of);
    }
}
