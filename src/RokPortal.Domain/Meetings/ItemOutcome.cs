namespace RokPortal.Domain.Meetings;

/// <summary>How an item ended.</summary>
public enum ItemOutcome
{
    /// <summary>Information: said and heard, nothing decided.</summary>
    Information,

    /// <summary>Beslut. Only the council decides.</summary>
    Decision,

    /// <summary>Uppdrag: the council gives somebody a task.</summary>
    Assignment,

    /// <summary>Bordlagd: comes back at a later meeting; gets a paragraph.</summary>
    Tabled,

    /// <summary>Återremitterad: sent back to those who prepared it; gets a paragraph.</summary>
    Referred,

    /// <summary>Ej behandlad: no paragraph, comes back at a later meeting.</summary>
    NotReached,
}

/// <summary>Why an item cannot get a content before the meeting.</summary>
public enum ItemRefusal
{
    /// <summary>The meeting is held or cancelled.</summary>
    AgendaIsClosed,

    /// <summary>A plan is decided by the council only.</summary>
    OnlyTheCouncilDecides,
}

/// <summary>Why an item that was taken off the agenda cannot be put back.</summary>
public enum PuttingBackRefusal
{
    /// <summary>The meeting is held or cancelled.</summary>
    AgendaIsClosed,

    /// <summary>What it took up from an earlier meeting has been taken up again since.</summary>
    IsTakenUpAgain,
}

/// <summary>Why something that is proposed cannot be put on the agenda as an item.</summary>
public enum PuttingRefusal
{
    /// <summary>The meeting is held or cancelled.</summary>
    AgendaIsClosed,

    /// <summary>The meeting is not the council's.</summary>
    OnlyTheCouncilDecides,

    /// <summary>It is not before the council.</summary>
    IsNotProposed,

    /// <summary>It is on the agenda already, as it is proposed now.</summary>
    IsPutAlready,
}

/// <summary>Why an item of an earlier meeting cannot be taken up.</summary>
public enum TakingUpRefusal
{
    /// <summary>The meeting is held or cancelled.</summary>
    AgendaIsClosed,

    /// <summary>The item is another body's.</summary>
    OtherBody,

    /// <summary>The item was finished at its meeting.</summary>
    IsFinished,

    /// <summary>The item is on this agenda already.</summary>
    IsTakenUpAlready,
}

/// <summary>Why an item cannot be recorded.</summary>
public enum RecordingRefusal
{
    /// <summary>The meeting is cancelled.</summary>
    IsCancelled,

    /// <summary>The record is out for verification, verified or final.</summary>
    RecordIsLocked,

    /// <summary>The meeting is closed: the outcome has its paragraph and cannot be changed.</summary>
    OutcomeIsLocked,

    /// <summary>Only the council decides; a group informs, prepares and refers.</summary>
    OnlyTheCouncilDecides,

    /// <summary>The meeting is closed: its decision can be worded better, but not taken away.</summary>
    DecisionMissing,

    /// <summary>The item is a plan or a year's report: the council decides, returns or tables it, or does not reach it.</summary>
    MatterNeedsADecision,

    /// <summary>The meeting is open again, but something rests on how the item ended.</summary>
    SomethingRestsOnIt,

    /// <summary>The meeting is open again, but another meeting has taken the item up.</summary>
    IsTakenUp,

    /// <summary>The meeting is open again, but the item has no number, and a later meeting has taken the next.</summary>
    LaterMeetingHasNumbers,
}
