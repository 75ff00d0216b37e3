namespace RokPortal.Domain.Plans;

/// <summary>The whole content of an activity, as written in one save.</summary>
public sealed record ActivityContent
{
    /// <summary>Rubrik.</summary>
    public required string Title { get; init; }

    /// <summary>Utvecklingsområde.</summary>
    public required DevelopmentArea Area { get; init; }

    /// <summary>Mål.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Bakgrund och behov, Markdown.</summary>
    public string Background { get; init; } = "";

    /// <summary>Syfte, Markdown.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Förväntat resultat, Markdown.</summary>
    public string ExpectedResult { get; init; } = "";

    /// <summary>Målgrupp.</summary>
    public string TargetGroup { get; init; } = "";

    /// <summary>Beskrivning, Markdown.</summary>
    public string Description { get; init; } = "";

    /// <summary>Ansvarig part.</summary>
    public Party? ResponsibleParty { get; init; }

    /// <summary>Kontaktperson.</summary>
    public Person? Contact { get; init; }

    /// <summary>Medverkande parter. The responsible party is left out by the activity itself.</summary>
    public IReadOnlyList<Party> Participants { get; init; } = [];

    /// <summary>Externa aktörer.</summary>
    public IReadOnlyList<string> ExternalActors { get; init; } = [];

    /// <summary>First month, as its first day.</summary>
    public DateOnly? StartMonth { get; init; }

    /// <summary>Last month, as its first day.</summary>
    public DateOnly? EndMonth { get; init; }

    /// <summary>Milstolpar, in order.</summary>
    public IReadOnlyList<MilestoneContent> Milestones { get; init; } = [];

    /// <summary>Resurser och finansiering.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Indikator.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>Uppföljningssätt.</summary>
    public string FollowUpMethod { get; init; } = "";

    /// <summary>Note to the area's considerations.</summary>
    public string ConsiderationNote { get; init; } = "";

    /// <summary>What an activity must say before the plan is proposed, in the order of the form, and whether it is empty.</summary>
    internal static IEnumerable<(ActivityField Field, bool IsEmpty)> Required(Activity activity) =>
    [
        (ActivityField.Title, string.IsNullOrWhiteSpace(activity.Title)),
        (ActivityField.ResponsibleParty, activity.ResponsibleParty is null),
        (ActivityField.Goals, activity.Goals.Count == 0),
        (ActivityField.Background, string.IsNullOrWhiteSpace(activity.Background)),
        (ActivityField.Purpose, string.IsNullOrWhiteSpace(activity.Purpose)),
        (ActivityField.Description, string.IsNullOrWhiteSpace(activity.Description)),
        (ActivityField.ExpectedResult, string.IsNullOrWhiteSpace(activity.ExpectedResult)),
        (ActivityField.TargetGroup, string.IsNullOrWhiteSpace(activity.TargetGroup)),
        (ActivityField.StartMonth, activity.StartMonth is null),
        (ActivityField.EndMonth, activity.EndMonth is null),
        (ActivityField.Resources, string.IsNullOrWhiteSpace(activity.Resources)),
        (ActivityField.Indicator, string.IsNullOrWhiteSpace(activity.Indicator)),
        (ActivityField.FollowUpMethod, string.IsNullOrWhiteSpace(activity.FollowUpMethod)),
    ];
}

/// <summary>Content of a milestone.</summary>
/// <param name="Title">What is reached.</param>
/// <param name="Month">When, as the first day of the month; null if not set.</param>
/// <param name="IsDone">Whether it is reached.</param>
public sealed record MilestoneContent(string Title, DateOnly? Month, bool IsDone);
