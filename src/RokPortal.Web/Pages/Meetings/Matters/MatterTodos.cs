namespace RokPortal.Web.Pages.Meetings.Matters;

/// <summary>What the council will decide on and is out with the parties.</summary>
internal sealed class MatterTodos : ITodoSource
{
    public int Order => 45;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel) =>
        facts.Parties.Count == 0 ? [] : ForRepresentative(await facts.MattersAsync(cancel), facts.Today);

    /// <summary>A party's representative: comment on the drafts.</summary>
    /// <param name="matters">What the representative may read.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Todo> ForRepresentative(IEnumerable<Matter> matters, DateOnly today)
    {
        // When the time for comments is over there is nothing more to do; the portal cannot tell who has read.
        foreach (var matter in matters.Where(matter => matter.Standing.IsSentOut && !(matter.Standing.CommentsBy < today)))
        {
            yield return new Todo(
                $"Läs utkastet till {matter.Name} och lämna synpunkter",
                "Utkastet är utskickat till parterna",
                matter.ReadAddress,
                matter.Standing.CommentsBy);
        }
    }
}
