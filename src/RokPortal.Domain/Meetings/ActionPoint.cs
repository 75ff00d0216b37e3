namespace RokPortal.Domain.Meetings;

/// <summary>Att göra: what somebody does after the meeting, by when.</summary>
public sealed class ActionPoint
{
    private ActionPoint()
    {
    }

    internal ActionPoint(AgendaItem item, int position) => (Item, Position) = (item, position);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The item it came from.</summary>
    public AgendaItem Item { get; private set; } = null!;

    /// <summary>Place among the item's action points, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Ansvarig: name of the person or party.</summary>
    public string Responsible { get; private set; } = "";

    /// <summary>Klart senast, or null.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Whether it is done.</summary>
    public bool IsDone { get; private set; }

    internal void Write(ActionPointContent content) =>
        (Text, Responsible, DueOn, IsDone) = (content.Text, content.Responsible, content.DueOn, content.IsDone);
}

/// <summary>What an action point says.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Responsible">Name of the person or party.</param>
/// <param name="DueOn">By when, or null.</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record ActionPointContent(string Text, string Responsible, DateOnly? DueOn, bool IsDone = false);
