namespace RokPortal.Domain.Parties;

/// <summary>
/// A representative or official of a party. Only what the work needs is kept (GDPR art. 6.1 e): no personnummer,
/// no political affiliation, never anybody of the target group.
/// </summary>
public sealed class Person : Aggregate
{
    private Person()
    {
    }

    /// <summary>Name in the county's own files ("karin-lindqvist"). Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Förnamn.</summary>
    public string GivenName { get; private set; } = "";

    /// <summary>Efternamn.</summary>
    public string FamilyName { get; private set; } = "";

    /// <summary>Befattning ("kommunstyrelsens ordförande").</summary>
    public string OfficeTitle { get; private set; } = "";

    /// <summary>True for elected politicians (förtroendevald), false for officials (tjänsteperson).</summary>
    public bool IsElected { get; private set; }

    /// <summary>E-mail at work.</summary>
    [LoggedWithoutValue]
    public string Email { get; private set; } = "";

    /// <summary>The party that the person works for or represents; null for outsiders such as the evaluator.</summary>
    public Party? Party { get; private set; }

    /// <summary>Key of <see cref="Party"/>.</summary>
    public Guid? PartyId { get; private set; }

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>Given and family name.</summary>
    public string Name => $"{GivenName} {FamilyName}";

    /// <summary>Makes a person known to the portal.</summary>
    public static Person Register(
        string slug, string givenName, string familyName, Party? party, string officeTitle, bool isElected, string email) => new()
        {
            Slug = slug,
            GivenName = givenName,
            FamilyName = familyName,
            Party = party,
            PartyId = party?.Id,
            OfficeTitle = officeTitle,
            IsElected = isElected,
            Email = email,
        };
}
