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

/// <summary>Why an agreement cannot be approved.</summary>
public enum ApprovalRefusal
{
    /// <summary>The council has approved it already.</summary>
    AlreadyApproved,
}

/// <summary>Why an agreement cannot take the place of an earlier one.</summary>
public enum ReplacementRefusal
{
    /// <summary>The council has not approved the new agreement: a draft retires nothing.</summary>
    NotApproved,

    /// <summary>The earlier agreement has a successor already.</summary>
    AlreadyReplaced,

    /// <summary>The new agreement does not come into force after the earlier one did.</summary>
    NotLater,
}

/// <summary>Why an agreement cannot be extended.</summary>
public enum ExtensionRefusal
{
    /// <summary>The council has not approved the agreement.</summary>
    NotApproved,

    /// <summary>The new last day is not after the present one.</summary>
    NotLater,
}
