namespace RokPortal.Domain.Parties;

/// <summary>Sort of party.</summary>
public enum PartyKind
{
    /// <summary>Kommun.</summary>
    Municipality,

    /// <summary>Region.</summary>
    Region,

    /// <summary>Länsstyrelse: convenes and coordinates.</summary>
    CountyBoard,

    /// <summary>Other state agency (statlig myndighet).</summary>
    StateAgency,
}
