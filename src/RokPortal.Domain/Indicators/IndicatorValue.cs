namespace RokPortal.Domain.Indicators;

/// <summary>
/// Utfall: a value of an indicator for an area, a year and a sex, as it was known for a time. It never changes. When the
/// source revises it, a new one takes over and this one keeps its own time, so that it can be asked what was known on a
/// day, such as the day a year's report was approved.
/// </summary>
[NotLogged("A value is a trail of its own: it says who fetched it, when, and what took over.")]
public sealed class IndicatorValue
{
    /// <summary>Code of the country (riket), as SCB and Kolada write it.</summary>
    public const string CountryCode = "0000";

    /// <summary>Numbers of people below this are flagged.</summary>
    public const int SmallNumber = 5;

    /// <summary>Longest source.</summary>
    public const int SourceLength = 200;

    private IndicatorValue()
    {
    }

    internal IndicatorValue(Indicator indicator, ValueEntry entry, ValueOrigin origin, DateTime knownFromUtc)
    {
        (Indicator, IndicatorId) = (indicator, indicator.Id);
        (AreaCode, Year, Sex) = entry.Place;
        (Value, Status) = (entry.Value, entry.Status);
        (Source, RecordedBy, IsSample) = (origin.Source, origin.RecordedBy, origin.IsSample);
        KnownFromUtc = knownFromUtc;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of <see cref="Indicator"/>.</summary>
    public Guid IndicatorId { get; private set; }

    /// <summary>Four digits: a municipality's code, the county's, or the country's.</summary>
    public string AreaCode { get; private set; } = "";

    /// <summary>The year.</summary>
    public int Year { get; private set; }

    /// <summary>Whom it is about.</summary>
    public IndicatorSex Sex { get; private set; }

    /// <summary>The value in the indicator's unit; null when there is none.</summary>
    public decimal? Value { get; private set; }

    /// <summary>Whether there is a value, and why not.</summary>
    public ValueStatus Status { get; private set; }

    /// <summary>Who published it.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Name of who fetched it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>True for an invented value (exempelvärde).</summary>
    public bool IsSample { get; private set; }

    /// <summary>When it was fetched (UTC).</summary>
    public DateTime KnownFromUtc { get; private set; }

    /// <summary>When another took over (UTC); null while it is what is known.</summary>
    public DateTime? KnownToUtc { get; private set; }

    /// <summary>What it is about.</summary>
    public ValuePlace Place => new(AreaCode, Year, Sex);

    internal bool Says(ValueEntry entry, ValueOrigin origin) => (Value, Status, IsSample) == (entry.Value, entry.Status, origin.IsSample);

    internal void Leave(DateTime utc) => KnownToUtc = utc;
}
