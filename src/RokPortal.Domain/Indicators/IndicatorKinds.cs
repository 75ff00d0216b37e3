namespace RokPortal.Domain.Indicators;

/// <summary>Which way an indicator should go.</summary>
public enum IndicatorDirection
{
    /// <summary>A higher value is better.</summary>
    Higher,

    /// <summary>A lower value is better.</summary>
    Lower,
}

/// <summary>Whom a value is about (R46).</summary>
public enum IndicatorSex
{
    /// <summary>All: Kolada's T.</summary>
    Total,

    /// <summary>Women or girls: Kolada's K.</summary>
    Women,

    /// <summary>Men or boys: Kolada's M.</summary>
    Men,
}

/// <summary>Whether there is a value, and why not.</summary>
public enum ValueStatus
{
    /// <summary>There is a value; it may be zero.</summary>
    Known,

    /// <summary>The source has no value. Not zero.</summary>
    Missing,

    /// <summary>The source does not show the value because it is about fewer than five people.</summary>
    TooFew,
}

/// <summary>How the latest value stands to the target.</summary>
public enum TargetStanding
{
    /// <summary>No target is set.</summary>
    NoTarget,

    /// <summary>There is no value to compare.</summary>
    NoValue,

    /// <summary>The definition has changed since the baseline; its distance to the target says nothing about the value's.</summary>
    NotComparable,

    /// <summary>The value is as good as the target or better.</summary>
    Reached,

    /// <summary>Nearer to the target than the baseline was.</summary>
    Nearer,

    /// <summary>Not reached, and no nearer than the baseline was, or there is no baseline.</summary>
    NotNearer,
}

/// <summary>Why an indicator cannot be as it was written.</summary>
public enum IndicatorRefusal
{
    /// <summary>It follows neither a goal nor an area of the agreement.</summary>
    FollowsNothing,

    /// <summary>A goal or an area is another agreement's.</summary>
    NotOfTheAgreement,

    /// <summary>The target's year is not later than the baseline's.</summary>
    TargetNotAfterBaseline,

    /// <summary>Two changes of definition from the same year.</summary>
    SameYearTwice,
}

/// <summary>How a value came to differ from what was known.</summary>
public enum ValueChangeKind
{
    /// <summary>Nothing was known for that area, year and sex.</summary>
    Added,

    /// <summary>The source says something else than before.</summary>
    Revised,
}
