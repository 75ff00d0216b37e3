using RokPortal.Documents.Plans;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Plans with invented content.</summary>
internal static class SamplePlans
{
    public static ActivityPlanRecord Draft() => new()
    {
        Year = 2027,
        CountyName = "Östergötlands län",
        AgreementName = "Överenskommelse om hållbar integration",
        AgreementPeriod = "2021–2027",
        IssuedBy = "Integrationsrådet i Östergötland",
        VersionNumber = 3,
        VersionDate = new DateOnly(2026, 11, 20),
        IsSampleData = true,
        CreatedUtc = SampleDocuments.Created,
        Foreword = "Planen bygger på det vi hörde under **länsturnén**.\n\n"
            + "Vi börjar där parterna redan har kommit en bit på väg, och prövar nytt i liten skala.",
        Goals =
        [
            new PlanGoalRecord(1, "Det ska ta kortare tid att bli självförsörjande i Östergötland."),
            new PlanGoalRecord(2, "Måluppfyllelsen i skolan ska öka för nyanlända elever."),
        ],
        Areas =
        [
            new PlanAreaRecord
            {
                Name = "Bostad",
                GenderEquality = "Lägesbilden visar hur kontrakt fördelas mellan kvinnor och män.",
                DiscriminationGrounds = "Hyresvärdars krav kan slå mot personer med utländskt ursprung.",
                BestInterestsOfTheChild = "Trångboddhet drabbar barns läxläsning och sömn.",
                Activities = [Complete("2027-01"), Incomplete("2027-02")],
            },
            new PlanAreaRecord
            {
                Name = "Hälsa",
                GenderEquality = "Båda föräldrarna kallas tidigt.",
                Activities = [Complete("2027-03") with { Title = "Hälsosamtal på fler språk", GoalNumbers = [1, 2] }],
            },
            new PlanAreaRecord { Name = "Normer och attityder", Activities = [] },
        ],
    };

    public static ActivityPlanRecord Adopted() => Draft() with
    {
        VersionNumber = 4,
        IsSampleData = false,
        Adoption = new PlanAdoptionRecord("Integrationsrådet", new DateOnly(2026, 12, 10), 42),
    };

    /// <summary>A plan of about fifty pages.</summary>
    public static ActivityPlanRecord Large() => Draft() with
    {
        Areas = [.. Enumerable.Range(1, 5).Select(area => new PlanAreaRecord
        {
            Name = $"Utvecklingsområde {area}",
            GenderEquality = LongText(2),
            DiscriminationGrounds = LongText(2),
            BestInterestsOfTheChild = LongText(1),
            Activities = [.. Enumerable.Range(1, 8).Select(number => Complete($"2027-{area}{number}") with { Description = LongText(4) })],
        })],
    };

    public static PlanActivityRecord Complete(string number) => new()
    {
        Number = number,
        Title = "Gemensam lägesbild av bostäder, med fördjupning om barnfamiljer",
        GoalNumbers = [1],
        Background = "Den första lägesbilden visade att barnfamiljer bor trångt i kommuner som har tomma mindre lägenheter.",
        Purpose = "Visa var trångboddheten finns och vilka åtgärder som prövats.",
        ExpectedResult = "Alla 13 kommuner har tagit del av lägesbilden och minst sex har använt den.",
        TargetGroup = "Nyanlända hushåll, särskilt familjer med barn.",
        Description = "Länsstyrelsen uppdaterar förra årets lägesbild.\n\n"
            + "- Kommunerna lämnar uppgifter i **april**.\n"
            + "- Migrationsverket bidrar med prognos, se [prognosen](https://example.org/prognos).\n\n"
            + "## Spridning\n\nResultatet presenteras på bosättningsforum.",
        ResponsibleParty = "Länsstyrelsen Östergötland",
        ParticipatingParties = ["Boxholms kommun", "Finspångs kommun", "Kinda kommun", "Migrationsverket"],
        ExternalActors = ["Hyresgästföreningen"],
        Contact = "Integrationssamordnaren",
        StartMonth = new DateOnly(2027, 2, 1),
        EndMonth = new DateOnly(2027, 10, 1),
        Milestones =
        [
            new PlanMilestoneRecord("Kommunerna har lämnat uppgifter", new DateOnly(2027, 4, 1), IsDone: true),
            new PlanMilestoneRecord("Lägesbilden är publicerad", new DateOnly(2027, 10, 1), IsDone: false),
        ],
        Resources = "Arbetstid motsvarande 20 procent av en heltid.",
        Indicator = "Antal kommuner som använt lägesbilden (bas: 5, mål: 6)",
        FollowUpMethod = "Enkät till kommunerna i november.",
        ConsiderationNote = "Barnens situation beskrivs i ett eget avsnitt.",
    };

    public static PlanActivityRecord Incomplete(string number) => new()
    {
        Number = number,
        Title = "Boskola för nyanlända hushåll",
        Purpose = "Fler ska känna till sina rättigheter och skyldigheter som hyresgäster.",
        EndMonth = new DateOnly(2027, 6, 1),
    };

    private static string LongText(int paragraphs) => string.Join("\n\n", Enumerable.Repeat(
        "Parterna följer upp arbetet tillsammans och redovisar vad som har gjorts, vad det har lett till och vad som återstår. "
            + "Kommunerna lämnar uppgifter två gånger om året och Länsstyrelsen sammanställer dem.",
        paragraphs));
}
