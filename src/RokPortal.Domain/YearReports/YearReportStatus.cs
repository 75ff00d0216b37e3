using RokPortal.Domain.Coordination;

namespace RokPortal.Domain.YearReports;

/// <summary>State of a year's report.</summary>
public enum YearReportStatus
{
    /// <summary>Sammanställs: read by Länsstyrelsen, the coordinator and the chair.</summary>
    Draft,

    /// <summary>Bereds: sent out, read by the parties; Länsstyrelsen goes on writing.</summary>
    SentOut,

    /// <summary>Till rådet: locked until the council has decided.</summary>
    Proposed,

    /// <summary>Godkänd by the council.</summary>
    Approved,

    /// <summary>Publicerad.</summary>
    Published,
}

/// <summary>Section of a year's report, in the report's order (DOMAIN: report structure).</summary>
public enum SectionKind
{
    /// <summary>Sammanfattning.</summary>
    Summary,

    /// <summary>1 Övergripande mål.</summary>
    Goals,

    /// <summary>2 Samverkansprocessen.</summary>
    Cooperation,

    /// <summary>3 Aktivitetsplanens status.</summary>
    PlanStatus,

    /// <summary>Lägesbild.</summary>
    Situation,

    /// <summary>Lyfts till nationell nivå.</summary>
    NationalLevel,

    /// <summary>Förslag inför nästa år.</summary>
    NextYear,
}

/// <summary>How far a goal is reached.</summary>
public enum GoalLevel
{
    /// <summary>Uppfyllt.</summary>
    Met,

    /// <summary>Delvis uppfyllt.</summary>
    PartlyMet,

    /// <summary>Ej uppfyllt.</summary>
    NotMet,

    /// <summary>Kan inte bedömas.</summary>
    CannotBeAssessed,
}

/// <summary>What a body did with a year's report.</summary>
public enum HandlingKind
{
    /// <summary>Beredd by the preparatory group.</summary>
    Prepared,

    /// <summary>Godkänd by the council.</summary>
    Approved,

    /// <summary>Återremitterad by the council.</summary>
    Returned,
}

/// <summary>Why the report of a year cannot be started.</summary>
public enum YearReportStartRefusal
{
    /// <summary>The agreement is not in force on any day of the year.</summary>
    AgreementNotInForce,

    /// <summary>The year has one already.</summary>
    YearHasYearReport,

    /// <summary>The year has not begun.</summary>
    YearHasNotBegun,
}

/// <summary>Why the content of a year's report cannot be changed.</summary>
public enum YearReportChangeRefusal
{
    /// <summary>It is before the council.</summary>
    IsProposed,

    /// <summary>The council has approved it.</summary>
    IsApproved,
}

/// <summary>Why a section cannot be written or marked ready.</summary>
public enum SectionRefusal
{
    /// <summary>The year's report is before the council or approved.</summary>
    IsLocked,

    /// <summary>An empty section is not ready.</summary>
    NothingWritten,

    /// <summary>A goal has no assessment.</summary>
    GoalsNotAssessed,
}

/// <summary>Why a draft cannot be sent out.</summary>
public enum YearReportDispatchRefusal
{
    /// <summary>There is nothing to read.</summary>
    NothingWritten,

    /// <summary>It is before the council or approved.</summary>
    NotADraft,
}

/// <summary>Why an item does not count as the group's preparation.</summary>
public enum PreparationRefusal
{
    /// <summary>The item is about something else.</summary>
    OtherYearReport,

    /// <summary>The item is not of a meeting of the preparatory group.</summary>
    NotTheGroup,

    /// <summary>The meeting is not held, or the group did not finish the item.</summary>
    NotDealtWith,

    /// <summary>The group had nothing to read.</summary>
    NotSentOut,
}

/// <summary>Sort of obstacle to proposing a year's report.</summary>
public enum YearReportProposalRefusal
{
    /// <summary>It is before the council already, or approved.</summary>
    NotADraft,

    /// <summary>The parties are still reporting.</summary>
    ReportingIsOpen,

    /// <summary>A goal lacks its assessment.</summary>
    GoalNotAssessed,

    /// <summary>A section is not marked ready.</summary>
    SectionNotReady,

    /// <summary>The parties have not been sent the draft.</summary>
    NotSentOut,

    /// <summary>The preparatory group has not dealt with it.</summary>
    NotPrepared,
}

/// <summary>Why a proposal cannot be taken back.</summary>
public enum YearReportWithdrawalRefusal
{
    /// <summary>It is not before the council.</summary>
    NotProposed,
}

/// <summary>Why a year's report cannot be published.</summary>
public enum YearReportPublicationRefusal
{
    /// <summary>The council has not approved it.</summary>
    NotApproved,

    /// <summary>It is published.</summary>
    IsPublished,
}

/// <summary>Something that stands in the way of proposing a year's report, and where it is mended.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Section">The section it concerns, if one.</param>
/// <param name="Goal">The goal it concerns, if one.</param>
/// <param name="Period">The reporting it concerns, if one.</param>
public sealed record YearReportObstacle(
    YearReportProposalRefusal Reason, SectionKind? Section = null, Goal? Goal = null, ReportingPeriod? Period = null);
