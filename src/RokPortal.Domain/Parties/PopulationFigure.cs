namespace RokPortal.Domain.Parties;

/// <summary>Invånarantal: inhabitants of a municipality on a day, with its source.</summary>
public sealed class PopulationFigure
{
    private PopulationFigure()
    {
    }

    internal PopulationFigure(Party party, DateOnly date, int inhabitants, string source)
    {
        Party = party;
        Date = date;
        Inhabitants = inhabitants;
        Source = source;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The municipality.</summary>
    public Party Party { get; private set; } = null!;

    /// <summary>The day the figure speaks of.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Number of inhabitants.</summary>
    public int Inhabitants { get; private set; }

    /// <summary>Who published the figure.</summary>
    public string Source { get; private set; } = "";
}
