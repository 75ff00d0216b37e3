namespace RokPortal.Domain.Reporting;

/// <summary>
/// How an activity goes at a party, in the party's own words. That nothing is reported is no status: it is derived, and
/// counted by name.
/// </summary>
public enum ReportStatus
{
    /// <summary>Klar.</summary>
    Done,

    /// <summary>Följer planen.</summary>
    OnTrack,

    /// <summary>Risk för försening; needs a reason.</summary>
    AtRisk,

    /// <summary>Står still; needs a reason.</summary>
    Stalled,

    /// <summary>Inte påbörjad.</summary>
    NotStarted,
}

/// <summary>State of a reporting round.</summary>
public enum RoundStatus
{
    /// <summary>Öppen: the parties report and correct.</summary>
    Open,

    /// <summary>Stängd: nothing more is taken in.</summary>
    Closed,
}

/// <summary>Why a round cannot be opened.</summary>
public enum OpeningRefusal
{
    /// <summary>The plan is not adopted, or a new version of it is being written.</summary>
    PlanIsNotAdopted,

    /// <summary>The plan has a round of that period already.</summary>
    PeriodHasRound,

    /// <summary>No activity has a responsible or participating party.</summary>
    NobodyIsConcerned,

    /// <summary>The last day has passed.</summary>
    DeadlineHasPassed,

    /// <summary>The last day is more than a year ahead.</summary>
    DeadlineIsTooFar,
}

/// <summary>Why a round cannot be closed.</summary>
public enum RoundClosingRefusal
{
    /// <summary>It is closed already.</summary>
    IsClosed,
}

/// <summary>Why a round cannot be opened again.</summary>
public enum ReopeningRefusal
{
    /// <summary>It is open.</summary>
    IsOpen,

    /// <summary>The new last day has passed.</summary>
    DeadlineHasPassed,

    /// <summary>The new last day is more than a year ahead.</summary>
    DeadlineIsTooFar,
}

/// <summary>Why an answer about an activity is not taken in.</summary>
public enum AnswerRefusal
{
    /// <summary>The round is closed.</summary>
    RoundIsClosed,

    /// <summary>The activity was taken out of the plan during the year.</summary>
    ActivityIsDropped,

    /// <summary>At risk or stalled, without saying why.</summary>
    ReasonMissing,
}

/// <summary>Why a party's answer about the cooperation is not taken in.</summary>
public enum CooperationRefusal
{
    /// <summary>The round is closed.</summary>
    RoundIsClosed,

    /// <summary>Only the round of the full year asks.</summary>
    NotAsked,
}

/// <summary>Why a party's report cannot be sent.</summary>
public enum SubmissionRefusal
{
    /// <summary>The round is closed.</summary>
    RoundIsClosed,

    /// <summary>Not one activity has a status.</summary>
    NothingAnswered,
}
