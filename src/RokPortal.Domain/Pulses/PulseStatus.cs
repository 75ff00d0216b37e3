namespace RokPortal.Domain.Pulses;

/// <summary>State of a pulse.</summary>
public enum PulseStatus
{
    /// <summary>Öppen: answers are taken in, and nobody can read them.</summary>
    Open,

    /// <summary>Stängd, for good: the result can be read.</summary>
    Closed,
}

/// <summary>Why a pulse cannot be opened.</summary>
public enum PulseOpeningRefusal
{
    /// <summary>The year has a pulse already.</summary>
    YearHasPulse,

    /// <summary>The county has no statements to ask about.</summary>
    NoStatements,

    /// <summary>So few representatives have a mandate that no result could be shown.</summary>
    TooFewToAsk,
}

/// <summary>Why a pulse cannot be closed.</summary>
public enum PulseClosingRefusal
{
    /// <summary>It is closed already.</summary>
    IsClosed,
}

/// <summary>Why somebody's answer is not taken in.</summary>
public enum PulseAnswerRefusal
{
    /// <summary>The pulse is closed.</summary>
    IsClosed,

    /// <summary>The person has answered already.</summary>
    HasAnswered,
}
