namespace RokPortal.Domain.Meetings;

/// <summary>State of a protokoll.</summary>
public enum MinutesStatus
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>För justering.</summary>
    AwaitingVerification,

    /// <summary>Justerat: locked.</summary>
    Verified,

    /// <summary>Publicerat.</summary>
    Published,
}

/// <summary>State of minnesanteckningar.</summary>
public enum NotesStatus
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Utskickade to the participants, who may comment.</summary>
    SentOut,

    /// <summary>Slutliga: locked.</summary>
    Final,
}

/// <summary>As what somebody verifies minutes.</summary>
public enum VerificationRole
{
    /// <summary>Ordförande.</summary>
    Chair,

    /// <summary>Justerare.</summary>
    Verifier,
}

/// <summary>Why minutes cannot be sent out for verification.</summary>
public enum SendingRefusal
{
    /// <summary>They are out already, or verified.</summary>
    NotADraft,

    /// <summary>Nobody is named who presided.</summary>
    NoChair,

    /// <summary>Nobody is named to verify.</summary>
    NoVerifier,

    /// <summary>The chair is named as verifier too.</summary>
    ChairIsVerifier,

    /// <summary>Somebody who is named took no part in the meeting.</summary>
    TookNoPart,

    /// <summary>The meeting is open again.</summary>
    MeetingIsReopened,
}

/// <summary>Why somebody cannot verify minutes.</summary>
public enum VerificationRefusal
{
    /// <summary>The minutes are not out for verification.</summary>
    NotAwaitingVerification,

    /// <summary>Somebody else is to verify.</summary>
    NotAVerifier,

    /// <summary>The person has verified already.</summary>
    HasVerified,
}

/// <summary>Why minutes cannot be sent back.</summary>
public enum SendingBackRefusal
{
    /// <summary>The minutes are not out for verification.</summary>
    NotAwaitingVerification,

    /// <summary>It is not said what must be changed.</summary>
    NoReason,
}

/// <summary>Why minutes cannot be published.</summary>
public enum PublicationRefusal
{
    /// <summary>They are not verified.</summary>
    NotVerified,

    /// <summary>They are published already.</summary>
    IsPublished,
}

/// <summary>Why a correction cannot be added to minutes.</summary>
public enum CorrectionRefusal
{
    /// <summary>The minutes are not verified; until then the text itself is changed.</summary>
    NotVerified,

    /// <summary>It is not said what is corrected.</summary>
    NoText,
}

/// <summary>Why notes cannot be sent out.</summary>
public enum NotesDispatchRefusal
{
    /// <summary>They are final.</summary>
    IsFinal,

    /// <summary>The meeting is open again.</summary>
    MeetingIsReopened,
}

/// <summary>Why notes cannot be made final.</summary>
public enum FinalisationRefusal
{
    /// <summary>The participants have not been sent them.</summary>
    NotSentOut,

    /// <summary>The time for comments is not over.</summary>
    CommentsAreOpen,

    /// <summary>They are final already.</summary>
    IsFinal,
}
