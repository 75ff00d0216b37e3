namespace RokPortal.Documents.Charts;

/// <summary>A value of a year. A value that is missing leaves a gap; it is never drawn as zero.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The value, or null when there is none.</param>
/// <param name="WhyMissing">The words for a value that is missing.</param>
public sealed record ChartValue(int Year, decimal? Value, string WhyMissing = ChartValue.Missing)
{
    internal const string Missing = "Uppgift saknas";
}

/// <summary>A line of a chart.</summary>
/// <param name="Name">Whom it is about: "Östergötland". Short, for it stands at the end of the line.</param>
/// <param name="Values">Values in order of years, one a year.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartValue> Values);

/// <summary>A value that the others are compared with: the country, or a target.</summary>
public sealed record ChartReference(string Name, decimal Value);

/// <summary>From a year the indicator is defined in another way: values before and after cannot be compared.</summary>
/// <param name="FromYear">First year of the new definition.</param>
/// <param name="Note">What changed, in a sentence.</param>
public sealed record DefinitionBreak(int FromYear, string Note);

/// <summary>A row of a dot chart: a municipality.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value, or null when there is none.</param>
/// <param name="WhyMissing">The words for a value that is missing.</param>
public sealed record ChartDot(string Name, decimal? Value, string WhyMissing = ChartValue.Missing);
