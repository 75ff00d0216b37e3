namespace RokPortal.Application.Parties;

/// <summary>Swedish for parties.</summary>
public static class PartyTexts
{
    public static string Of(PartyKind kind) => kind switch
    {
        PartyKind.Municipality => "Kommun",
        PartyKind.Region => "Region",
        PartyKind.CountyBoard => "Länsstyrelse",
        PartyKind.StateAgency => "Statlig myndighet",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"168 035", with a space that does not break.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.GetCultureInfo("sv-SE"));
}
