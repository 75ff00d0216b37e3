namespace RokPortal.Domain.Indicators;

/// <summary>A goal that an indicator follows.</summary>
public sealed class IndicatorGoal
{
    private IndicatorGoal()
    {
    }

    internal IndicatorGoal(Indicator indicator, Goal goal)
    {
        (Indicator, IndicatorId) = (indicator, indicator.Id);
        (Goal, GoalId) = (goal, goal.Id);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of <see cref="Indicator"/>.</summary>
    public Guid IndicatorId { get; private set; }

    /// <summary>The goal.</summary>
    public Goal Goal { get; private set; } = null!;

    /// <summary>Key of <see cref="Goal"/>.</summary>
    public Guid GoalId { get; private set; }
}

/// <summary>From a year an indicator is defined in another way: values before and after cannot be compared.</summary>
public sealed class DefinitionChange
{
    private DefinitionChange()
    {
    }

    internal DefinitionChange(Indicator indicator, DefinitionChangeContent content)
    {
        (Indicator, IndicatorId) = (indicator, indicator.Id);
        (FromYear, Note) = (content.FromYear, content.Note);
    }

    /// <summary>Longest note.</summary>
    public const int NoteLength = 300;

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of <see cref="Indicator"/>.</summary>
    public Guid IndicatorId { get; private set; }

    /// <summary>First year of the new definition.</summary>
    public int FromYear { get; private set; }

    /// <summary>What changed, in a sentence.</summary>
    public string Note { get; private set; } = "";

    internal void Write(string note) => Note = note;
}
