namespace RokPortal.Documents.Plans;

/// <summary>
/// Aktivitetsplan as it is printed and frozen: one plan, at one moment, without references to anything that can change.
/// Texts marked Markdown hold the portal's subset of it. In a draft any text may be missing.
/// </summary>
public sealed record ActivityPlanRecord
{
    /// <summary>Name and number of this shape in frozen records; a new number when a property changes meaning or goes away.</summary>
    public const string Schema = "activity-plan/1";

    /// <summary>Calendar year of the plan.</summary>
    public required int Year { get; init; }

    /// <summary>The county in running text, such as "Östergötlands län".</summary>
    public required string CountyName { get; init; }

    /// <summary>Name of the agreement (överenskommelse).</summary>
    public required string AgreementName { get; init; }

    /// <summary>Period of the agreement, such as "2021–2025".</summary>
    public required string AgreementPeriod { get; init; }

    /// <summary>Who issues the plan, such as "Integrationsrådet i Östergötland".</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Version of the plan, from 1.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>The day of the version.</summary>
    public required DateOnly VersionDate { get; init; }

    /// <summary>The council's decision to adopt (fastställa) the plan; null while it is a draft.</summary>
    public PlanAdoptionRecord? Adoption { get; init; }

    /// <summary>Before whom the plan was laid (lägga fram), and when; null while it is a draft.</summary>
    public ProposalRecord? Proposal { get; init; }

    /// <summary>True when the content is demo data; every page then says "Exempeldata".</summary>
    public bool IsSampleData { get; init; }

    /// <summary>Förord, Markdown.</summary>
    public string? Foreword { get; init; }

    /// <summary>The agreement's goals (mål), in order.</summary>
    public required IReadOnlyList<PlanGoalRecord> Goals { get; init; }

    /// <summary>The development areas (utvecklingsområden), in the agreement's order.</summary>
    public required IReadOnlyList<PlanAreaRecord> Areas { get; init; }

    /// <summary>When the record was made (UTC).</summary>
    public required DateTime CreatedUtc { get; init; }
}

/// <summary>The decision by which a plan was adopted.</summary>
/// <param name="Body">The body that decided, such as "Integrationsrådet".</param>
/// <param name="Date">Day of the meeting.</param>
/// <param name="ParagraphNumber">Number of the paragraph (§) in the minutes.</param>
public sealed record PlanAdoptionRecord(string Body, DateOnly Date, int ParagraphNumber);

/// <summary>A goal (mål) of the agreement.</summary>
/// <param name="Number">Number in the agreement.</param>
/// <param name="Text">The goal in full.</param>
public sealed record PlanGoalRecord(int Number, string Text);

/// <summary>A development area (utvecklingsområde) with its activities.</summary>
public sealed record PlanAreaRecord
{
    /// <summary>Name of the area.</summary>
    public required string Name { get; init; }

    /// <summary>Jämställdhet, Markdown.</summary>
    public string? GenderEquality { get; init; }

    /// <summary>Diskrimineringsgrunder, Markdown.</summary>
    public string? DiscriminationGrounds { get; init; }

    /// <summary>Barnets bästa, Markdown.</summary>
    public string? BestInterestsOfTheChild { get; init; }

    /// <summary>The area's activities, in the plan's order.</summary>
    public required IReadOnlyList<PlanActivityRecord> Activities { get; init; }
}

/// <summary>An activity (aktivitet) of the plan.</summary>
public sealed record PlanActivityRecord
{
    /// <summary>Number in the plan, such as "2027-03".</summary>
    public required string Number { get; init; }

    /// <summary>Rubrik.</summary>
    public required string Title { get; init; }

    /// <summary>Numbers of the goals the activity serves.</summary>
    public IReadOnlyList<int> GoalNumbers { get; init; } = [];

    /// <summary>Bakgrund och behov, Markdown.</summary>
    public string? Background { get; init; }

    /// <summary>Syfte, Markdown.</summary>
    public string? Purpose { get; init; }

    /// <summary>Förväntat resultat, Markdown.</summary>
    public string? ExpectedResult { get; init; }

    /// <summary>Målgrupp.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Beskrivning, Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>Ansvarig part.</summary>
    public string? ResponsibleParty { get; init; }

    /// <summary>Medverkande parter.</summary>
    public IReadOnlyList<string> ParticipatingParties { get; init; } = [];

    /// <summary>Externa aktörer.</summary>
    public IReadOnlyList<string> ExternalActors { get; init; } = [];

    /// <summary>Kontaktperson.</summary>
    public string? Contact { get; init; }

    /// <summary>First month, as its first day.</summary>
    public DateOnly? StartMonth { get; init; }

    /// <summary>Last month, as its first day.</summary>
    public DateOnly? EndMonth { get; init; }

    /// <summary>Milstolpar in order of time.</summary>
    public IReadOnlyList<PlanMilestoneRecord> Milestones { get; init; } = [];

    /// <summary>Resurser och finansiering, Markdown.</summary>
    public string? Resources { get; init; }

    /// <summary>Indikator.</summary>
    public string? Indicator { get; init; }

    /// <summary>Uppföljningssätt, Markdown.</summary>
    public string? FollowUpMethod { get; init; }

    /// <summary>Note on equality, discrimination or the child's best for this activity; optional even in an adopted plan.</summary>
    public string? ConsiderationNote { get; init; }
}

/// <summary>A milestone (milstolpe) of an activity.</summary>
/// <param name="Title">What is to be reached.</param>
/// <param name="Month">When, as the first day of the month; null when not decided.</param>
/// <param name="IsDone">True when it is reached.</param>
public sealed record PlanMilestoneRecord(string Title, DateOnly? Month, bool IsDone);
