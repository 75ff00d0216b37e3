namespace RokPortal.Documents.Charts;

/// <summary>An axis with round numbers that takes in all values.</summary>
/// <param name="Low">The value at its beginning.</param>
/// <param name="High">The value at its end.</param>
/// <param name="Step">From one number to the next.</param>
internal sealed record ValueAxis(decimal Low, decimal High, decimal Step)
{
    /// <summary>About this many steps; the number of the mock-ups and of most printed statistics.</summary>
    private const int WantedSteps = 4;

    private static readonly decimal[] RoundFactors = [1, 2, 5, 10];

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
                yield return tick;
        }
    }

    /// <summary>
    /// The axis of some values; null without any. It does not go below zero when no value does, nor above a hundred for
    /// percentages that do not.
    /// </summary>
    public static ValueAxis? Of(IReadOnlyCollection<decimal> values, bool isPercent)
    {
        if (values.Count == 0)
            return null;

        var (least, greatest) = (values.Min(), values.Max());
        var span = greatest - least;
        if (span == 0)
            span = greatest == 0 ? 1 : Math.Abs(greatest) / 5;
        var step = RoundStep(span / WantedSteps);
        var low = Math.Floor((least == greatest ? least - span / 2 : least) / step) * step;
        var high = Math.Ceiling((least == greatest ? greatest + span / 2 : greatest) / step) * step;
        if (least >= 0)
            low = Math.Max(low, 0);
        if (isPercent && greatest <= 100)
            high = Math.Min(high, 100);
        return new ValueAxis(low, high == low ? low + step : high, step);
    }

    /// <summary>Where a value lies between the two ends, as a part of one.</summary>
    public double Share(decimal value) => (double)((value - Low) / (High - Low));

    /// <summary>1, 2 or 5 times a power of ten, at least as long as wanted.</summary>
    private static decimal RoundStep(decimal wanted)
    {
        var power = 1m;
        while (power * 10 <= wanted)
            power *= 10;
        while (power > wanted)
            power /= 10;
        return RoundFactors.Select(factor => factor * power).First(step => step >= wanted);
    }
}
