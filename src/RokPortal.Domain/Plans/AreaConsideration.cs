namespace RokPortal.Domain.Plans;

/// <summary>
/// What the plan takes into account within a development area: gender equality, the grounds of discrimination and
/// the best interests of the child (R44, R45). Required for every area before the plan is proposed.
/// </summary>
public sealed class AreaConsideration
{
    /// <summary>Longest text of each of the three, in characters.</summary>
    public const int TextLength = 4000;

    private AreaConsideration()
    {
    }

    internal AreaConsideration(ActivityPlan plan, DevelopmentArea area)
    {
        Plan = plan;
        Area = area;
        AreaId = area.Id;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The plan.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>The development area.</summary>
    public DevelopmentArea Area { get; private set; } = null!;

    /// <summary>Key of <see cref="Area"/>.</summary>
    public Guid AreaId { get; private set; }

    /// <summary>Jämställdhet, Markdown.</summary>
    public string GenderEquality { get; private set; } = "";

    /// <summary>Diskrimineringsgrunder, Markdown.</summary>
    public string DiscriminationGrounds { get; private set; } = "";

    /// <summary>Barnets bästa, Markdown.</summary>
    public string BestInterestsOfTheChild { get; private set; } = "";

    /// <summary>Whether all three are written.</summary>
    public bool IsComplete =>
        !string.IsNullOrWhiteSpace(GenderEquality)
        && !string.IsNullOrWhiteSpace(DiscriminationGrounds)
        && !string.IsNullOrWhiteSpace(BestInterestsOfTheChild);

    internal void Write(string genderEquality, string discriminationGrounds, string bestInterestsOfTheChild)
    {
        GenderEquality = EmptyIfBlank(genderEquality);
        DiscriminationGrounds = EmptyIfBlank(discriminationGrounds);
        BestInterestsOfTheChild = EmptyIfBlank(bestInterestsOfTheChild);
    }

    /// <summary>Queries know only the empty text, so that is how "nothing written" is stored.</summary>
    private static string EmptyIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? "" : text;
}
