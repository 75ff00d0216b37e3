namespace RokPortal.Domain.Plans;

/// <summary>State of an activity.</summary>
public enum ActivityState
{
    /// <summary>Utkast: something required is missing.</summary>
    Draft,

    /// <summary>Klar för beslut: everything required is written.</summary>
    Complete,

    /// <summary>I planen: the plan is adopted.</summary>
    InPlan,

    /// <summary>Pausad.</summary>
    Paused,

    /// <summary>Utgår.</summary>
    Dropped,

    /// <summary>Flyttas till nästa år.</summary>
    Moved,

    /// <summary>Genomförd.</summary>
    Finished,
}

/// <summary>Why an activity of an adopted plan cannot come into a state.</summary>
public enum StateRefusal
{
    /// <summary>The plan is not adopted.</summary>
    PlanIsNotAdopted,

    /// <summary>The activity is in that state already.</summary>
    IsSoAlready,

    /// <summary>That way is not open from where the activity is.</summary>
    NotFromHere,

    /// <summary>It must be said why.</summary>
    ReasonMissing,
}

/// <summary>Why an activity cannot get a content.</summary>
public enum RevisionRefusal
{
    /// <summary>The plan is before the council or adopted.</summary>
    PlanIsLocked,

    /// <summary>Area or goal belong to another agreement than the plan.</summary>
    OtherAgreement,

    /// <summary>The last month is before the first.</summary>
    EndsBeforeItStarts,

    /// <summary>No month of the period falls in the plan's year.</summary>
    OutsideThePlansYear,
}

/// <summary>A field of an activity, in the order of the form.</summary>
public enum ActivityField
{
    /// <summary>Rubrik.</summary>
    Title,

    /// <summary>Utvecklingsområde.</summary>
    Area,

    /// <summary>Ansvarig part.</summary>
    ResponsibleParty,

    /// <summary>Kontaktperson.</summary>
    Contact,

    /// <summary>Mål.</summary>
    Goals,

    /// <summary>Bakgrund och behov.</summary>
    Background,

    /// <summary>Syfte.</summary>
    Purpose,

    /// <summary>Beskrivning.</summary>
    Description,

    /// <summary>Förväntat resultat.</summary>
    ExpectedResult,

    /// <summary>Målgrupp.</summary>
    TargetGroup,

    /// <summary>Medverkande parter.</summary>
    Participants,

    /// <summary>Externa aktörer.</summary>
    ExternalActors,

    /// <summary>Startar.</summary>
    StartMonth,

    /// <summary>Ska vara klar.</summary>
    EndMonth,

    /// <summary>Milstolpar.</summary>
    Milestones,

    /// <summary>Resurser och finansiering.</summary>
    Resources,

    /// <summary>Indikator.</summary>
    Indicator,

    /// <summary>Uppföljningssätt.</summary>
    FollowUpMethod,

    /// <summary>Note to the area's considerations.</summary>
    ConsiderationNote,
}
