namespace RokPortal.Data.Kolada;

/// <summary>Why nothing could be fetched.</summary>
public enum KoladaFault
{
    /// <summary>The source could not be reached, broke off or did not answer in time.</summary>
    NoAnswer,

    /// <summary>The source asked us to wait, every time.</summary>
    TooManyRequests,

    /// <summary>The source says that something is wrong with itself.</summary>
    SourceFailed,

    /// <summary>The source does not know the measure, or will not tell.</summary>
    Unknown,

    /// <summary>The answer is not of the form that was agreed on.</summary>
    NotUnderstood,

    /// <summary>The answer is larger than any that we take.</summary>
    TooLarge,

    /// <summary>Somebody else changed the indicator at the same time, twice.</summary>
    Disturbed,

    /// <summary>The indicator has no number in Kolada any more.</summary>
    NotInKolada,
}

/// <summary>Kolada gave nothing that could be used.</summary>
public sealed class KoladaException(KoladaFault fault) : Exception($"Kolada: {fault}")
{
    /// <summary>Why.</summary>
    public KoladaFault Fault => fault;
}
