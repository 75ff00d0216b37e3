namespace RokPortal.Domain.Parties;

/// <summary>Part: one of the organisations bound by the agreement (överenskommelsen, "Struktur för samverkan").</summary>
public sealed class Party : Aggregate
{
    private readonly List<PopulationFigure> population = [];

    private Party()
    {
    }

    /// <summary>Name in addresses, lower-case ASCII ("atvidaberg"). Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Full name ("Åtvidabergs kommun").</summary>
    public string Name { get; private set; } = "";

    /// <summary>Name in lists and tables ("Åtvidaberg").</summary>
    public string ShortName { get; private set; } = "";

    /// <summary>What sort of organisation it is.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Kommunkod, four digits. Only municipalities have one.</summary>
    public string? MunicipalityCode { get; private set; }

    /// <summary>Known population figures, in no order.</summary>
    public IReadOnlyList<PopulationFigure> Population => population;

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>Makes a party of the county's agreements.</summary>
    public static Party Join(string slug, string name, string shortName, PartyKind kind, string? municipalityCode = null) => new()
    {
        Slug = slug,
        Name = name,
        ShortName = shortName,
        Kind = kind,
        MunicipalityCode = kind == PartyKind.Municipality ? municipalityCode : null,
    };

    /// <summary>Adds a published figure (invånarantal).</summary>
    public void EnterPopulation(DateOnly date, int inhabitants, string source) =>
        population.Add(new PopulationFigure(this, date, inhabitants, source));
}
