using RokPortal.Data.Meetings;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>What the council will decide on and is out with the parties.</summary>
internal sealed class MatterTodos : ITodoSource
{
    public int Order => 45;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel) =>
        facts.Parties.Count == 0 ? [] : ForRepresentative(await facts.MattersAsync(cancel), facts.Today);

    /// <summary>A party's representative: comment on the drafts.</summary>
    /// <param name="matters">The newest plans and reports that the representative may read.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Todo> ForRepresentative(IEnumerable<MatterStanding> matters, DateOnly today)
    {
        // When the time for comments is over there is nothing more to do; the portal cannot tell who has read.
        foreach (var standing in matters.Where(standing => standing.IsSentOut && !(standing.CommentsBy < today)))
        {
            yield return new Todo(
                $"Läs utkastet till {Matter.Of(standing).Name} och lämna synpunkter",
                "Utkastet är utskickat till parterna",
                Matter.Of(standing).ReadAddress,
                standing.CommentsBy);
        }
    }
}
