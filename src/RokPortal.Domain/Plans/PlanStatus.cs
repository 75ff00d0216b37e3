namespace RokPortal.Domain.Plans;

/// <summary>State of a plan.</summary>
public enum PlanStatus
{
    /// <summary>Utkast: read by the coordinator and Länsstyrelsen only.</summary>
    Draft,

    /// <summary>Ute på synpunkter: read by the parties; the coordinator goes on writing.</summary>
    SentOut,

    /// <summary>Till rådet: locked until the council has decided.</summary>
    Proposed,

    /// <summary>Fastställd by the council.</summary>
    Adopted,

    /// <summary>Avslutad: its year is over and followed up.</summary>
    Completed,
}

/// <summary>Why a plan cannot be started.</summary>
public enum StartRefusal
{
    /// <summary>The agreement is not in force on any day of the year.</summary>
    AgreementNotInForce,

    /// <summary>The agreement has a plan for the year already.</summary>
    YearHasPlan,
}

/// <summary>Why a plan's content cannot be changed.</summary>
public enum ChangeRefusal
{
    /// <summary>The plan is before the council.</summary>
    IsProposed,

    /// <summary>The plan is adopted; it changes only by a new version.</summary>
    IsAdopted,
}

/// <summary>Why an activity that was taken away cannot be put back.</summary>
public enum ReturnRefusal
{
    /// <summary>The plan is before the council or adopted.</summary>
    PlanIsLocked,

    /// <summary>The suggestion that it came from has become an activity again since.</summary>
    SuggestionIsTakenUpAgain,
}

/// <summary>Why a draft cannot be sent out.</summary>
public enum DispatchRefusal
{
    /// <summary>There is nothing to read.</summary>
    NoActivities,

    /// <summary>The plan is before the council or adopted.</summary>
    NotADraft,
}

/// <summary>Sort of obstacle to proposing a plan.</summary>
public enum ProposalRefusal
{
    /// <summary>The plan is before the council already, or adopted.</summary>
    NotADraft,

    /// <summary>The agreement is not in force on any day of the year.</summary>
    AgreementNotInForce,

    /// <summary>The plan has no activities.</summary>
    NoActivities,

    /// <summary>An activity lacks something.</summary>
    ActivityIncomplete,

    /// <summary>An area lacks its considerations.</summary>
    ConsiderationsMissing,

    /// <summary>The parties have not been sent the draft.</summary>
    NotSentOut,
}

/// <summary>Why a proposal cannot be taken back.</summary>
public enum WithdrawalRefusal
{
    /// <summary>The plan is not before the council.</summary>
    NotProposed,
}

/// <summary>Why a new version of a plan cannot be started.</summary>
public enum NewVersionRefusal
{
    /// <summary>The plan is not adopted.</summary>
    NotAdopted,
}

/// <summary>Why a plan's year cannot be ended.</summary>
public enum CompletionRefusal
{
    /// <summary>The plan is not adopted.</summary>
    NotAdopted,

    /// <summary>Its year is not over.</summary>
    YearIsNotOver,
}

/// <summary>Something that stands in the way of proposing a plan, and where it is mended.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Activity">The activity it concerns, if one.</param>
/// <param name="Area">The area it concerns, if one.</param>
public sealed record ProposalObstacle(ProposalRefusal Reason, Activity? Activity = null, DevelopmentArea? Area = null);

/// <summary>Why a suggestion of a year's report cannot become an activity of a plan.</summary>
public enum SuggestionRefusal
{
    /// <summary>The plan is before the council or adopted.</summary>
    PlanIsLocked,

    /// <summary>The council has not approved the year's report, so that the suggestion can still change.</summary>
    YearReportIsNotApproved,

    /// <summary>The year's report is another agreement's, with other areas.</summary>
    OtherAgreement,

    /// <summary>The plan's year is not after the year that was followed up.</summary>
    NotALaterYear,

    /// <summary>The plan has an activity from it already.</summary>
    IsTakenUp,
}
