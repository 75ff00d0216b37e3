namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// What a feature needs of the user, worked out from its state. Nothing is stored, so nothing is stale. Each lies in its
/// feature's folder, and the overview asks all of them.
/// </summary>
internal interface ITodoSource
{
    /// <summary>Which comes first of what is due on the same day. Sources have different ones, with room between them.</summary>
    int Order { get; }

    /// <summary>What waits for the user. Another user's share is empty, and asks the database nothing.</summary>
    Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel);
}
