namespace RokPortal.Domain.Coordination;

/// <summary>What part of a plan's year a round asks about.</summary>
public enum ReportingPeriod
{
    /// <summary>Halvår.</summary>
    HalfYear,

    /// <summary>Helår: also asks how the cooperation works.</summary>
    FullYear,
}
