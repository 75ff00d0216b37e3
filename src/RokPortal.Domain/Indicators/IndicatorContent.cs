namespace RokPortal.Domain.Indicators;

/// <summary>A value and its year: a baseline (basvärde) or a target (målvärde), for the county.</summary>
public sealed record YearValue(int Year, decimal Value);

/// <summary>From a year an indicator is defined in another way.</summary>
/// <param name="FromYear">First year of the new definition.</param>
/// <param name="Note">What changed, in a sentence.</param>
public sealed record DefinitionChangeContent(int FromYear, string Note);

/// <summary>Everything that is written about an indicator. Texts are plain.</summary>
public sealed record IndicatorContent
{
    /// <summary>Name ("Trångbodda invånare").</summary>
    public required string Name { get; init; }

    /// <summary>What is counted, of whom.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Who publishes the values ("Kolada", "Skolverket").</summary>
    public required string Source { get; init; }

    /// <summary>Enhet in words ("procent").</summary>
    public required string Unit { get; init; }

    /// <summary>Number of decimals shown, 0–3.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Which way is better.</summary>
    public IndicatorDirection Direction { get; init; }

    /// <summary>True when the source divides the values by sex.</summary>
    public bool IsBySex { get; init; }

    /// <summary>Number of the measure in Kolada ("N00973"), or null when the values come another way.</summary>
    public string? KoladaId { get; init; }

    /// <summary>Goals of the agreement that it follows.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Area of the agreement that it follows, or null.</summary>
    public DevelopmentArea? Area { get; init; }

    /// <summary>The county's value that the work started from, or null.</summary>
    public YearValue? Baseline { get; init; }

    /// <summary>What the county wants to reach, or null.</summary>
    public YearValue? Target { get; init; }

    /// <summary>True when a value is a number of people: then one below five is flagged.</summary>
    public bool CountsPeople { get; init; }

    /// <summary>True when numbers of people below five are not shown.</summary>
    public bool HidesSmallNumbers { get; init; }

    /// <summary>Changes of its definition.</summary>
    public IReadOnlyList<DefinitionChangeContent> Changes { get; init; } = [];
}
