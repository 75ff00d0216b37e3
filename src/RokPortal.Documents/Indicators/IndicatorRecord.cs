namespace RokPortal.Documents.Indicators;

/// <summary>What sort of area a figure is about.</summary>
public enum FigureArea
{
    /// <summary>Riket.</summary>
    Country,

    /// <summary>Länet.</summary>
    County,

    /// <summary>Kommun.</summary>
    Municipality,
}

/// <summary>Whom a figure is about.</summary>
public enum FigureSex
{
    /// <summary>All.</summary>
    Total,

    /// <summary>Women or girls.</summary>
    Women,

    /// <summary>Men or boys.</summary>
    Men,
}

/// <summary>A figure of an indicator, as it may be shown.</summary>
/// <param name="Area">Sort of area.</param>
/// <param name="AreaName">Its name: "Östergötland", "Riket", "Ydre".</param>
/// <param name="Year">The year.</param>
/// <param name="Sex">Whom.</param>
/// <param name="Value">The value; null when there is none, or when it is not shown.</param>
/// <param name="WhyMissing">The words for a value that is not there; empty when it is.</param>
/// <param name="IsSmall">True for a number of people below five: shown, and flagged.</param>
public sealed record IndicatorFigure(
    FigureArea Area, string AreaName, int Year, FigureSex Sex, decimal? Value, string WhyMissing = "", bool IsSmall = false);

/// <summary>A value and its year.</summary>
public sealed record IndicatorAim(int Year, decimal Value);

/// <summary>A change of definition.</summary>
public sealed record IndicatorChange(int FromYear, string Note);

/// <summary>An indicator with its figures, as a page, a report and a frozen report of a year show it.</summary>
public sealed record IndicatorRecord
{
    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What is counted, of whom.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Unit in words.</summary>
    public required string Unit { get; init; }

    /// <summary>Number of decimals shown.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>True when a higher value is better.</summary>
    public bool HigherIsBetter { get; init; } = true;

    /// <summary>Source with the day the values were fetched: "Kolada, hämtat den 24 februari 2026".</summary>
    public string Source { get; init; } = "";

    /// <summary>True when any figure is invented.</summary>
    public bool IsSample { get; init; }

    /// <summary>Numbers of the goals that it follows.</summary>
    public IReadOnlyList<int> Goals { get; init; } = [];

    /// <summary>Name of the area that it follows, or null.</summary>
    public string? AreaName { get; init; }

    /// <summary>The county's value that the work started from, or null.</summary>
    public IndicatorAim? Baseline { get; init; }

    /// <summary>What the county wants to reach, or null.</summary>
    public IndicatorAim? Target { get; init; }

    /// <summary>How the latest value stands to the target, in words.</summary>
    public string Standing { get; init; } = "";

    /// <summary>Changes of definition, by year.</summary>
    public IReadOnlyList<IndicatorChange> Changes { get; init; } = [];

    /// <summary>The figures, in no order.</summary>
    public IReadOnlyList<IndicatorFigure> Figures { get; init; } = [];

    /// <summary>The latest known figure of all in a sort of area, or null.</summary>
    public IndicatorFigure? Latest(FigureArea area) =>
        Figures
            .Where(figure => figure.Area == area && figure.Sex == FigureSex.Total && figure.Value is not null)
            .MaxBy(figure => figure.Year);

    /// <summary>Years that there is any figure of a municipality for, newest first.</summary>
    public IReadOnlyList<int> MunicipalYears() =>
        [.. Figures.Where(figure => figure.Area == FigureArea.Municipality).Select(figure => figure.Year).Distinct().OrderDescending()];

    /// <summary>True when there are figures for women and men in a sort of area.</summary>
    public bool IsBySex(FigureArea area) => Figures.Any(figure => figure.Area == area && figure.Sex != FigureSex.Total);
}
