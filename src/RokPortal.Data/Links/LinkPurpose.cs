namespace RokPortal.Data.Links;

/// <summary>What a link without sign-in is for. A link of one purpose opens nothing of another.</summary>
public enum LinkPurpose
{
    /// <summary>A party's report (rapport). The subject is the report.</summary>
    Report,
}

/// <summary>Whether a link works.</summary>
public enum LinkState
{
    /// <summary>It works.</summary>
    Valid,

    /// <summary>There is no such link, or not for this purpose.</summary>
    Unknown,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Somebody revoked it.</summary>
    Revoked,
}
