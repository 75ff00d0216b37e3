namespace RokPortal.Domain.Bodies;

/// <summary>What sort of item it is: standing items (stående punkter) and matters.</summary>
public enum ItemKind
{
    /// <summary>Mötets öppnande.</summary>
    Opening,

    /// <summary>Godkännande av dagordningen.</summary>
    AgendaApproval,

    /// <summary>Val av justerare.</summary>
    VerifierElection,

    /// <summary>Föregående protokoll eller anteckningar.</summary>
    PreviousMinutes,

    /// <summary>Information.</summary>
    Information,

    /// <summary>Beslutsärende.</summary>
    Decision,

    /// <summary>Uppdrag och behov.</summary>
    AssignmentsAndNeeds,

    /// <summary>Beredning.</summary>
    Preparation,

    /// <summary>Diskussion.</summary>
    Discussion,

    /// <summary>Årlig översyn av överenskommelsen.</summary>
    AnnualReview,

    /// <summary>Övriga frågor.</summary>
    OtherMatters,

    /// <summary>Nästa möte.</summary>
    NextMeeting,

    /// <summary>Mötets avslutande.</summary>
    Closing,
}
