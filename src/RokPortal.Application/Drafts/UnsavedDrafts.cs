using RokPortal.Data.Drafts;

namespace RokPortal.Application.Drafts;

/// <summary>That somebody has unsaved text on a page; never what it says.</summary>
/// <param name="Id">The draft.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="UserName">Name of whose it is.</param>
/// <param name="Address">The page.</param>
/// <param name="SavedUtc">When it was kept last, in UTC.</param>
public sealed record UnsavedDraft(Guid Id, Guid UserId, string UserName, string Address, DateTime SavedUtc);

/// <summary>Reads where people have unsaved text.</summary>
public static class UnsavedDrafts
{
    /// <summary>Everybody's drafts on the pages below an address, the one that has waited longest first. One statement.</summary>
    /// <param name="db">The database.</param>
    /// <param name="below">How the pages' addresses begin, with the slash that ends it.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<UnsavedDraft>> ListUnsavedAsync(
        this RokDbContext db, string below, CancellationToken cancel) =>
        await db.Drafts.AsNoTracking().Below(below)
            .Join(db.Users, draft => draft.UserId, user => user.Id, (draft, user) => new { draft, user })
            .OrderBy(row => row.draft.SavedUtc).ThenBy(row => row.draft.Subject)
            .Select(row => new UnsavedDraft(row.draft.Id, row.user.Id, row.user.DisplayName, row.draft.Subject, row.draft.SavedUtc))
            .ToListAsync(cancel);

    /// <summary>Gallring: forgets drafts that ended more than a day ago; nothing that was typed before arrives after that.</summary>
    public static Task<int> ForgetEndedDraftsAsync(this RokDbContext db, DateTime now, CancellationToken cancel) =>
        db.Drafts.IgnoreQueryFilters().Where(draft => draft.EndedUtc < now.AddDays(-1)).ExecuteDeleteAsync(cancel);

    /// <summary>Those on the pages below an address, which ends with a slash.</summary>
    internal static IQueryable<Draft> Below(this IQueryable<Draft> drafts, string address)
    {
        // A range, not LIKE: that is what an index on the address answers on both databases.
        var after = $"{address[..^1]}{(char)(address[^1] + 1)}";
        return drafts.Where(draft => draft.Subject.CompareTo(address) > 0 && draft.Subject.CompareTo(after) < 0);
    }
}
