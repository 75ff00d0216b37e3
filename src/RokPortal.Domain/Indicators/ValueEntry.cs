namespace RokPortal.Domain.Indicators;

/// <summary>What a value is about: an area, a year and a sex.</summary>
/// <param name="AreaCode">Four digits: a municipality's code, the county's, or <see cref="IndicatorValue.CountryCode"/>.</param>
/// <param name="Year">The year.</param>
/// <param name="Sex">Whom.</param>
public readonly record struct ValuePlace(string AreaCode, int Year, IndicatorSex Sex);

/// <summary>A value as a source gives it.</summary>
public sealed record ValueEntry
{
    /// <summary>Values are kept with so many decimals: enough for every unit, and the same on both databases.</summary>
    public const int Decimals = 4;

    private ValueEntry(ValuePlace place, decimal? value, ValueStatus status) => (Place, Value, Status) = (place, value, status);

    /// <summary>What it is about.</summary>
    public ValuePlace Place { get; }

    /// <summary>The value; null when there is none.</summary>
    public decimal? Value { get; }

    /// <summary>Whether there is one, and why not.</summary>
    public ValueStatus Status { get; }

    /// <summary>A value that is known.</summary>
    public static ValueEntry Known(ValuePlace place, decimal value) =>
        new(place, Math.Round(value, Decimals, MidpointRounding.AwayFromZero), ValueStatus.Known);

    /// <summary>A value that the source does not have. Never zero.</summary>
    public static ValueEntry Missing(ValuePlace place) => new(place, null, ValueStatus.Missing);

    /// <summary>A value that the source keeps to itself because it is about too few.</summary>
    public static ValueEntry TooFew(ValuePlace place) => new(place, null, ValueStatus.TooFew);
}

/// <summary>Where values come from.</summary>
/// <param name="Source">Who published them, with file or service: "Kolada", "Skolverket, slutbetyg-2026.xlsx".</param>
/// <param name="RecordedBy">Name of who fetched them.</param>
/// <param name="IsSample">True for invented values (exempelvärden).</param>
public sealed record ValueOrigin(string Source, string RecordedBy, bool IsSample = false);

/// <summary>A value that differs from what was known.</summary>
/// <param name="Entry">What the source says now.</param>
/// <param name="Kind">New or revised.</param>
/// <param name="Before">The value until now; null when none was known, see <see cref="StatusBefore"/>.</param>
/// <param name="StatusBefore">Its status until now; null for a new one.</param>
public sealed record ValueChange(ValueEntry Entry, ValueChangeKind Kind, decimal? Before, ValueStatus? StatusBefore);
