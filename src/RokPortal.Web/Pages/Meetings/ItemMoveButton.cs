using RokPortal.Data.Queries;
using RokPortal.Domain.Plans;
using RokPortal.Web.Pages.Plans;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>One of the two arrows of an item on the agenda.</summary>
public sealed record ItemMoveButton(string Root, AgendaRow Item, MoveDirection Direction, bool IsAtEnd, string? Focus)
{
    public string Icon => Direction == MoveDirection.Up ? "up" : "down";

    /// <summary>What the button posts, and its id: "upp-3".</summary>
    public string Value => MoveButton.Write(Item.Number, Direction);

    public bool HasFocus => Focus == Value;
}
