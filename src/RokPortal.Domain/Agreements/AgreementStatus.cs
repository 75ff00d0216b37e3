namespace RokPortal.Domain.Agreements;

/// <summary>State of an agreement on a day.</summary>
public enum AgreementStatus
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Godkänd av rådet, not yet in force.</summary>
    Approved,

    /// <summary>Gällande.</summary>
    InForce,

    /// <summary>Löpt ut.</summary>
    Expired,

    /// <summary>Ersatt by a successor.</summary>
    Replaced,
}

/// <summary>Why an agreement cannot be extended.</summary>
public enum ExtensionRefusal
{
    /// <summary>The council has not approved the agreement.</summary>
    NotApproved,

    /// <summary>The new last day is not after the present one.</summary>
    NotLater,
}
