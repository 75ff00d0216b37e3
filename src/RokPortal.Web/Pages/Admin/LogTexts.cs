using System.Globalization;
using RokPortal.Data.Links;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Web.Pages.Bodies;
using RokPortal.Web.Pages.FollowUps;
using RokPortal.Web.Pages.Meetings;
using RokPortal.Web.Pages.Parties;
using RokPortal.Web.Pages.Plans;
using RokPortal.Web.Security;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Admin;

/// <summary>
/// Swedish for what the audit trail names by identifiers of the code. The trail outlives the code, so a name that is
/// not known here is shown as it is.
/// </summary>
public static class LogTexts
{
    /// <summary>Sorts of objects that the trail has entries for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Aggregates = new Dictionary<string, string>
    {
        ["AccessLink"] = "Länk utan inloggning",
        ["Activity"] = "Aktivitet",
        ["ActivityPlan"] = "Aktivitetsplan",
        ["ActivityReport"] = "Rapport om en aktivitet",
        ["AgendaItem"] = "Punkt på dagordningen",
        ["Agreement"] = "Överenskommelse",
        ["Attendance"] = "Närvaro",
        ["Body"] = "Organ",
        ["County"] = "Län",
        ["Meeting"] = "Möte",
        ["Minutes"] = "Protokoll",
        ["Notes"] = "Minnesanteckningar",
        ["ParagraphCounter"] = "Paragrafnummer",
        ["Party"] = "Part",
        ["PartyReport"] = "Partens rapport",
        ["Person"] = "Person",
        ["PortalUser"] = "Konto",
        ["ReportingRound"] = "Rapportering",
        ["Seat"] = "Plats i organ",
    };

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["AccountRole"] = "Kontots roll",
        ["ActionPoint"] = "Att göra",
        ["ActivityGoal"] = "Mål för aktiviteten",
        ["ActivityParticipant"] = "Medverkande part",
        ["AgreementExtension"] = "Förlängning",
        ["AreaConsideration"] = "Hänsyn",
        ["Correction"] = "Rättelse",
        ["CyclePhase"] = "Fas i årshjulet",
        ["DevelopmentArea"] = "Utvecklingsområde",
        ["EarlierAnswer"] = "Tidigare svar",
        ["Goal"] = "Mål",
        ["Mandate"] = "Mandat",
        ["Milestone"] = "Milstolpe",
        ["NotesDispatch"] = "Utskick",
        ["PlanAdoption"] = "Fastställande",
        ["PlanDispatch"] = "Utskick",
        ["PlanReturn"] = "Återremiss",
        ["PopulationFigure"] = "Invånarantal",
        ["SendingBack"] = "Återlämning",
        ["Verification"] = "Justering",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["AccessFailedCount"] = "antal misslyckade inloggningar",
        ["ActivityId"] = "aktivitet",
        ["ActivityOrder"] = "aktiviteternas ordning",
        ["ActivityReportId"] = "rapport",
        ["Address"] = "adress",
        ["AdoptedUtc"] = "fastställd",
        ["AgreementId"] = "överenskommelse",
        ["Anchoring"] = "förankring",
        ["AnsweredBy"] = "besvarat av",
        ["AnsweredUtc"] = "besvarat",
        ["AppointedBy"] = "utsedd av",
        ["ApprovedOn"] = "godkänd av rådet",
        ["AreaId"] = "utvecklingsområde",
        ["Background"] = "bakgrund och behov",
        ["BestInterestsOfTheChild"] = "barnets bästa",
        ["BodyId"] = "organ",
        ["BodyName"] = "organets namn",
        ["CalledUtc"] = "kallat",
        ["CancellationReason"] = "varför det ställdes in",
        ["ClockOffset"] = "klockans förskjutning",
        ["ClosedUtc"] = "stängd",
        ["CoOpted"] = "adjungerade",
        ["CommentDays"] = "antal dagar för synpunkter",
        ["CommentsBy"] = "synpunkter senast",
        ["ConcurrencyStamp"] = "versionsstämpel",
        ["ConsiderationNote"] = "hänsyn",
        ["ContactEmail"] = "e-post för frågor",
        ["ContactId"] = "kontaktperson",
        ["ContinuesActivityId"] = "fortsätter aktivitet",
        ["ContinuesId"] = "tas upp från",
        ["CooperationComment"] = "egna ord om samverkan",
        ["CorrectedBy"] = "rättat av",
        ["CorrectedUtc"] = "rättat",
        ["CountyId"] = "län",
        ["Date"] = "datum",
        ["Deadline"] = "sista dag",
        ["DecidedOn"] = "beslutsdag",
        ["Decision"] = "beslut",
        ["DeputyFromId"] = "ersättare från punkt",
        ["DeputyId"] = "ersättare",
        ["DeputyName"] = "ersättarens namn",
        ["DeputyOffice"] = "ersättarens befattning",
        ["DeputyToId"] = "ersättare till punkt",
        ["Description"] = "beskrivning",
        ["DiscriminationGrounds"] = "diskrimineringsgrunder",
        ["DisplayName"] = "visat namn",
        ["Dissent"] = "avvikande mening",
        ["Distribution"] = "beslutet skickas till",
        ["DueOn"] = "klart senast",
        ["Email"] = "e-post",
        ["EmailConfirmed"] = "e-post bekräftad",
        ["End"] = "slutar",
        ["EndMonth"] = "ska vara klar",
        ["ExpectedMonth"] = "väntas klar",
        ["ExpectedResult"] = "förväntat resultat",
        ["ExpiresUtc"] = "gäller till",
        ["ExtendTo"] = "förlängs till",
        ["ExternalActors"] = "externa aktörer",
        ["FamilyName"] = "efternamn",
        ["FinalUtc"] = "slutliga",
        ["FirstYear"] = "första år",
        ["FollowUpMethod"] = "uppföljning",
        ["Foreword"] = "förord",
        ["FormerSlugs"] = "tidigare namn i adressen",
        ["From"] = "första dag",
        ["FromDay"] = "första dag",
        ["FromMonth"] = "första månad",
        ["Function"] = "uppgift",
        ["GenderEquality"] = "jämställdhet",
        ["GivenName"] = "förnamn",
        ["GlobalGoals"] = "mål i Agenda 2030",
        ["GoalId"] = "mål",
        ["HasDemoData"] = "exempeldata",
        ["HeldUtc"] = "avslutat",
        ["HolderAddress"] = "adress som länken skickades till",
        ["HolderName"] = "den som länken skickades till",
        ["Indicator"] = "indikator",
        ["Inhabitants"] = "invånare",
        ["IsDone"] = "klar",
        ["IsElected"] = "förtroendevald",
        ["IsMunicipality"] = "kommun",
        ["IsResponsible"] = "ansvarig",
        ["IsUnchanged"] = "oförändrat",
        ["ItemId"] = "punkt",
        ["ItemOrder"] = "punkternas ordning",
        ["Kind"] = "typ",
        ["Last"] = "senaste nummer",
        ["LastActivityNumber"] = "senaste aktivitetsnummer",
        ["LastItemNumber"] = "senaste punktnummer",
        ["LastYear"] = "sista år",
        ["LockoutEnabled"] = "kan låsas",
        ["LockoutEnd"] = "låst till",
        ["Mandate"] = "mandat",
        ["MeetingId"] = "möte",
        ["MemberId"] = "ledamot",
        ["MemberName"] = "ledamotens namn",
        ["MemberOffice"] = "ledamotens befattning",
        ["MinutesId"] = "protokoll",
        ["Missing"] = "saknas",
        ["Month"] = "månad",
        ["Motive"] = "motiv",
        ["MunicipalityCode"] = "kommunkod",
        ["Name"] = "namn",
        ["NormalizedEmail"] = "e-post med versaler",
        ["NormalizedUserName"] = "användarnamn med versaler",
        ["Note"] = "anteckning",
        ["NotesId"] = "minnesanteckningar",
        ["Number"] = "nummer",
        ["OfficeTitle"] = "befattning",
        ["OpenedUtc"] = "öppnad",
        ["Organisation"] = "organisation",
        ["Outcome"] = "resultat",
        ["ParagraphBodyId"] = "paragrafens organ",
        ["ParagraphNumber"] = "paragraf",
        ["ParagraphYear"] = "paragrafens år",
        ["PartyId"] = "part",
        ["PartyName"] = "partens namn",
        ["PasswordHash"] = "lösenord",
        ["Period"] = "period",
        ["PersonId"] = "person",
        ["PhoneNumber"] = "telefon",
        ["PhoneNumberConfirmed"] = "telefon bekräftad",
        ["Place"] = "plats",
        ["PlanId"] = "aktivitetsplan",
        ["PlanProposalNumber"] = "planens förslagsnummer",
        ["Position"] = "plats i ordningen",
        ["PredecessorId"] = "ersätter",
        ["Presenter"] = "föredragande",
        ["ProposalNumber"] = "antal gånger framlagd",
        ["ProposedDecision"] = "förslag till beslut",
        ["ProposedUtc"] = "lagd till rådet",
        ["PublishedUtc"] = "publicerat",
        ["Purpose"] = "syfte",
        ["Reason"] = "skäl",
        ["Reference"] = "hänvisning",
        ["RegistryNumber"] = "diarienummer",
        ["ReplacedFrom"] = "ersatt från",
        ["ReportId"] = "partens rapport",
        ["Resources"] = "resurser och finansiering",
        ["Responsible"] = "ansvarig",
        ["ResponsiblePartyId"] = "ansvarig part",
        ["ReturnedOn"] = "återremitterad",
        ["RevokedBy"] = "återkallad av",
        ["RevokedUtc"] = "återkallad",
        ["Role"] = "roll",
        ["RoundId"] = "rapportering",
        ["SeatId"] = "plats",
        ["SecurityStamp"] = "säkerhetsstämpel",
        ["SentBackBy"] = "återlämnat av",
        ["SentBackUtc"] = "återlämnat",
        ["SentBy"] = "utskickad av",
        ["SentNumber"] = "antal utskick",
        ["SentUtc"] = "utskickad",
        ["Sha256"] = "kontrollsumma",
        ["ShortName"] = "kort namn",
        ["Slug"] = "namn i adressen",
        ["Source"] = "källa",
        ["Start"] = "börjar",
        ["StartMonth"] = "startar",
        ["State"] = "läge",
        ["StateReason"] = "skäl för läget",
        ["Status"] = "status",
        ["SubjectName"] = "öppnar",
        ["SubmittedBy"] = "skickad av",
        ["SubmittedUtc"] = "skickad",
        ["Tagline"] = "rad under namnet",
        ["TargetGroup"] = "målgrupp",
        ["Task"] = "uppgift",
        ["Text"] = "text",
        ["Title"] = "rubrik",
        ["To"] = "sista dag",
        ["TokenHash"] = "länkens avtryck",
        ["ToDay"] = "sista dag",
        ["ToMonth"] = "sista månad",
        ["TourLabel"] = "namn på turnén",
        ["TwoFactorEnabled"] = "tvåstegsinloggning",
        ["Usefulness"] = "nytta",
        ["UserName"] = "användarnamn",
        ["ValidFrom"] = "gäller från",
        ["ValidTo"] = "gäller till",
        ["VerifiedUtc"] = "justerat",
        ["Version"] = "version",
        ["WantsHelp"] = "vill ha hjälp",
        ["Year"] = "år",
    };

    /// <summary>Fields whose name means something else in one sort of object.</summary>
    private static readonly Dictionary<(string Entity, string Field), string> OwnFields = new()
    {
        [("AccessLink", "Purpose")] = "till för",
        [("AgendaItem", "Background")] = "bakgrund",
    };

    public static string Entity(string name) => Aggregates.GetValueOrDefault(name) ?? Parts.GetValueOrDefault(name) ?? name;

    public static string Field(string entity, string name) => OwnFields.GetValueOrDefault((entity, name)) ?? Fields.GetValueOrDefault(name) ?? name;

    /// <summary>A stored value in words, where it is a state, a day, an instant or yes and no; else as it is.</summary>
    public static string? Value(string entity, string field, string? value) => (entity, field, value) switch
    {
        (_, _, null or "") => null,
        (_, _, "True") => "ja",
        (_, _, "False") => "nej",
        ("AccessLink", "Purpose", _) => EnumText<LinkPurpose>(value, LinkTexts.Of),
        ("Party", "Kind", _) => EnumText<PartyKind>(value, PartyTexts.Of),
        ("Body", "Kind", _) => EnumText<BodyKind>(value, BodyTexts.Of),
        ("Seat", "Function", _) => EnumText<SeatFunction>(value, BodyTexts.Of),
        ("Mandate", "Role", _) => EnumText<MandateRole>(value, RoleTexts.Of),
        ("AccountRole", "Role", _) => RoleTexts.Of(value),
        ("ActivityPlan", "Status", _) => EnumText<PlanStatus>(value, PlanTexts.Of),
        ("Meeting", "Status", _) => EnumText<MeetingStatus>(value, MeetingTexts.Of),
        ("AgendaItem", "Kind", _) => EnumText<ItemKind>(value, ItemTexts.Of),
        ("AgendaItem", "Outcome", _) => EnumText<ItemOutcome>(value, ItemTexts.Of),
        ("Attendance", "Status", _) => EnumText<AttendanceStatus>(value, MeetingTexts.Of),
        ("Attendance", "Function", _) => EnumText<SeatFunction>(value, BodyTexts.Of),
        ("Minutes", "Status", _) => EnumText<MinutesStatus>(value, MinutesTexts.Of),
        ("Notes", "Status", _) => EnumText<NotesStatus>(value, MinutesTexts.Of),
        ("Verification", "Role", _) => EnumText<VerificationRole>(value, MinutesTexts.Of),
        ("ActivityReport" or "EarlierAnswer", "Status", _) => EnumText<ReportStatus>(value, FollowUpTexts.Of),
        ("ReportingRound", "Status", _) => EnumText<RoundStatus>(value, FollowUpTexts.Of),
        ("ReportingRound", "Period", _) => EnumText<ReportingPeriod>(value, FollowUpTexts.Of),
        ("Activity", "State", _) => EnumText<ActivityState>(value, PlanTexts.Of),
        ("Activity", "Missing", _) => string.Join("; ", value.Split("; ").Select(name => EnumText<ActivityField>(name, PlanTexts.Of))),
        _ when field.EndsWith("Utc", StringComparison.Ordinal) => Instant(value),
        _ => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? SwedishDates.WithoutWeekday(day) : value,
    };

    private static string EnumText<T>(string value, Func<T, string> text)
        where T : struct, Enum =>
        Enum.TryParse<T>(value, out var member) && Enum.IsDefined(member) ? text(member) : value;

    private static string Instant(string value)
    {
        if (!DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var utc))
            return value;

        var local = StockholmTime.ToLocal(utc);
        return $"{SwedishDates.WithoutWeekday(DateOnly.FromDateTime(local))} {SwedishDates.Clock(TimeOnly.FromDateTime(local))}";
    }
}
