namespace RokPortal.Domain.Shared;

/// <summary>Which way something in an order is moved one step.</summary>
public enum MoveDirection
{
    /// <summary>Upp: before the one above.</summary>
    Up,

    /// <summary>Ner: after the one below.</summary>
    Down,
}
