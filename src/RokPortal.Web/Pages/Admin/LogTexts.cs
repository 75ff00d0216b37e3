using System.Globalization;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Web.Pages.Bodies;
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
        ["Activity"] = "Aktivitet",
        ["ActivityPlan"] = "Aktivitetsplan",
        ["Agreement"] = "Överenskommelse",
        ["Body"] = "Organ",
        ["County"] = "Län",
        ["Party"] = "Part",
        ["Person"] = "Person",
        ["PortalUser"] = "Konto",
        ["Seat"] = "Plats i organ",
    };

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["AccountRole"] = "Kontots roll",
        ["ActivityGoal"] = "Mål för aktiviteten",
        ["ActivityParticipant"] = "Medverkande part",
        ["AgreementExtension"] = "Förlängning",
        ["AreaConsideration"] = "Hänsyn",
        ["CyclePhase"] = "Fas i årshjulet",
        ["DevelopmentArea"] = "Utvecklingsområde",
        ["Goal"] = "Mål",
        ["Mandate"] = "Mandat",
        ["Milestone"] = "Milstolpe",
        ["PlanDispatch"] = "Utskick",
        ["PopulationFigure"] = "Invånarantal",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["AccessFailedCount"] = "antal misslyckade inloggningar",
        ["ActivityId"] = "aktivitet",
        ["ActivityOrder"] = "aktiviteternas ordning",
        ["Address"] = "adress",
        ["AgreementId"] = "överenskommelse",
        ["AppointedBy"] = "utsedd av",
        ["ApprovedOn"] = "godkänd av rådet",
        ["AreaId"] = "utvecklingsområde",
        ["Background"] = "bakgrund och behov",
        ["BestInterestsOfTheChild"] = "barnets bästa",
        ["BodyId"] = "organ",
        ["ClockOffset"] = "klockans förskjutning",
        ["CommentDays"] = "antal dagar för synpunkter",
        ["CommentsBy"] = "synpunkter senast",
        ["ConcurrencyStamp"] = "versionsstämpel",
        ["ConsiderationNote"] = "hänsyn",
        ["ContactEmail"] = "e-post för frågor",
        ["ContactId"] = "kontaktperson",
        ["ContinuesActivityId"] = "fortsätter aktivitet",
        ["CountyId"] = "län",
        ["Date"] = "datum",
        ["DecidedOn"] = "beslutsdag",
        ["Description"] = "beskrivning",
        ["DiscriminationGrounds"] = "diskrimineringsgrunder",
        ["DisplayName"] = "visat namn",
        ["Email"] = "e-post",
        ["EmailConfirmed"] = "e-post bekräftad",
        ["EndMonth"] = "ska vara klar",
        ["ExpectedResult"] = "förväntat resultat",
        ["ExternalActors"] = "externa aktörer",
        ["FamilyName"] = "efternamn",
        ["FirstYear"] = "första år",
        ["FollowUpMethod"] = "uppföljning",
        ["Foreword"] = "förord",
        ["From"] = "första dag",
        ["FromDay"] = "första dag",
        ["FromMonth"] = "första månad",
        ["Function"] = "uppgift",
        ["GenderEquality"] = "jämställdhet",
        ["GivenName"] = "förnamn",
        ["GlobalGoals"] = "mål i Agenda 2030",
        ["GoalId"] = "mål",
        ["HasDemoData"] = "exempeldata",
        ["Indicator"] = "indikator",
        ["Inhabitants"] = "invånare",
        ["IsDone"] = "klar",
        ["IsElected"] = "förtroendevald",
        ["Kind"] = "typ",
        ["LastActivityNumber"] = "senaste aktivitetsnummer",
        ["LastYear"] = "sista år",
        ["LockoutEnabled"] = "kan låsas",
        ["LockoutEnd"] = "låst till",
        ["Missing"] = "saknas",
        ["Month"] = "månad",
        ["Motive"] = "motiv",
        ["MunicipalityCode"] = "kommunkod",
        ["Name"] = "namn",
        ["NormalizedEmail"] = "e-post med versaler",
        ["NormalizedUserName"] = "användarnamn med versaler",
        ["Number"] = "nummer",
        ["OfficeTitle"] = "befattning",
        ["Organisation"] = "organisation",
        ["PartyId"] = "part",
        ["PasswordHash"] = "lösenord",
        ["PersonId"] = "person",
        ["PhoneNumber"] = "telefon",
        ["PhoneNumberConfirmed"] = "telefon bekräftad",
        ["PlanId"] = "aktivitetsplan",
        ["Position"] = "plats i ordningen",
        ["PredecessorId"] = "ersätter",
        ["ProposedUtc"] = "lagd till rådet",
        ["Purpose"] = "syfte",
        ["Reference"] = "hänvisning",
        ["ReplacedFrom"] = "ersatt från",
        ["Resources"] = "resurser och finansiering",
        ["ResponsiblePartyId"] = "ansvarig part",
        ["Role"] = "roll",
        ["SeatId"] = "plats",
        ["SecurityStamp"] = "säkerhetsstämpel",
        ["SentBy"] = "utskickad av",
        ["SentUtc"] = "utskickad",
        ["ShortName"] = "kort namn",
        ["Slug"] = "namn i adressen",
        ["Source"] = "källa",
        ["StartMonth"] = "startar",
        ["State"] = "läge",
        ["Status"] = "status",
        ["Tagline"] = "rad under namnet",
        ["TargetGroup"] = "målgrupp",
        ["Task"] = "uppgift",
        ["Text"] = "text",
        ["Title"] = "rubrik",
        ["To"] = "sista dag",
        ["ToDay"] = "sista dag",
        ["ToMonth"] = "sista månad",
        ["TourLabel"] = "namn på turnén",
        ["TwoFactorEnabled"] = "tvåstegsinloggning",
        ["UserName"] = "användarnamn",
        ["ValidFrom"] = "gäller från",
        ["ValidTo"] = "gäller till",
        ["Year"] = "år",
    };

    public static string Entity(string name) => Aggregates.GetValueOrDefault(name) ?? Parts.GetValueOrDefault(name) ?? name;

    public static string Field(string entity, string name) => Fields.GetValueOrDefault(name) ?? name;

    /// <summary>A stored value in words, where it is a state, a day, an instant or yes and no; else as it is.</summary>
    public static string? Value(string entity, string field, string? value) => (entity, field, value) switch
    {
        (_, _, null or "") => null,
        (_, _, "True") => "ja",
        (_, _, "False") => "nej",
        ("Party", "Kind", _) => EnumText<PartyKind>(value, PartyTexts.Of),
        ("Body", "Kind", _) => EnumText<BodyKind>(value, BodyTexts.Of),
        ("Seat", "Function", _) => EnumText<SeatFunction>(value, BodyTexts.Of),
        ("Mandate", "Role", _) => EnumText<MandateRole>(value, RoleTexts.Of),
        ("AccountRole", "Role", _) => RoleTexts.Of(value),
        ("ActivityPlan", "Status", _) => EnumText<PlanStatus>(value, PlanTexts.Of),
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
