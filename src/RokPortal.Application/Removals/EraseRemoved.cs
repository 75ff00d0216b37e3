using RokPortal.Application.Drafts;

namespace RokPortal.Application.Removals;

/// <summary>Gallring: erases for good what was taken away 30 days ago, and what only tells that a draft has ended.</summary>
public sealed class EraseRemoved(RokDbContext db, TimeProvider clock)
{
    /// <summary>Erases what is due.</summary>
    /// <returns>How many things were erased.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow();
        await db.ForgetEndedDraftsAsync(now, cancel);
        return await db.EraseRemovedAsync(now, cancel);
    }
}
