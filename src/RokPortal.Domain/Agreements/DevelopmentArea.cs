namespace RokPortal.Domain.Agreements;

/// <summary>Utvecklingsområde: owned by an agreement; data, never an enum (R40, R41).</summary>
public sealed class DevelopmentArea
{
    private List<int> globalGoals = [];

    private DevelopmentArea()
    {
    }

    internal DevelopmentArea(Agreement agreement, int position, string slug, string name, string description, IEnumerable<int> globalGoals)
    {
        Agreement = agreement;
        AgreementId = agreement.Id;
        Position = position;
        Slug = slug;
        Name = name;
        Description = description;
        this.globalGoals = [.. globalGoals];
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>Place among the agreement's areas, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Name in addresses ("normer-och-attityder"). Unique within the agreement.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Name ("Normer och attityder").</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the area is about.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Numbers (1–17) of the goals of Agenda 2030 that the area serves (R35).</summary>
    public IReadOnlyList<int> GlobalGoals => globalGoals;
}
