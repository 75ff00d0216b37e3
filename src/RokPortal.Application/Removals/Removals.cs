using RokPortal.Data.Removals;

namespace RokPortal.Application.Removals;

/// <summary>Something that was taken away, as it is listed.</summary>
/// <param name="Id">To put it back by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="RemovedUtc">When it was taken away, in UTC.</param>
/// <param name="RemovedBy">By whom.</param>
public sealed record ListedRemoval(Guid Id, string Title, DateTime RemovedUtc, string RemovedBy);

/// <summary>Keeps what is taken away, finds it again and erases it when its days are over.</summary>
public static class Removals
{
    /// <summary>
    /// Keeps an aggregate with its parts before it is taken away, by who saves. Adds it only; the caller saves, together with the
    /// removal. Gives what it is put back by.
    /// </summary>
    public static async Task<Guid> KeepRemovedAsync(
        this RokDbContext db, RemovedKind kind, Guid wholeId, Aggregate thing, DateTime now, CancellationToken cancel)
    {
        var removed = new RemovedThing(
            kind, wholeId, thing.LogName, await RemovedRows.WriteAsync(db, thing, cancel), now, db.Actor.Name);
        db.RemovedThings.Add(removed);
        return removed.Id;
    }

    /// <summary>Keeps files that nobody needs any longer. Adds only; the caller saves, together with what they were taken from.</summary>
    public static void KeepRemovedFiles(
        this RokDbContext db, RemovedKind kind, Guid wholeId, IEnumerable<StoredFile> files, DateTime now, string by) =>
        db.RemovedThings.AddRange(files.Select(file => new RemovedThing(kind, wholeId, file, now, by)));

    /// <summary>
    /// Files that were taken from something, to be attached again; the caller saves. One that is back already, or too old, is left out.
    /// </summary>
    public static async Task<IReadOnlyList<StoredFile>> TakeRemovedFilesAsync(
        this RokDbContext db, RemovedKind kind, Guid wholeId, IReadOnlyCollection<Guid> ids, DateTime now, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];

        var removed = await db.RemovedThings.Where(RemovedThing.IsKept(kind, wholeId, now))
            .Where(thing => ids.Contains(thing.Id))
            .ToListAsync(cancel);
        db.RemovedThings.RemoveRange(removed);
        var keys = removed.Select(thing => thing.FileId).ToList();
        return await db.Files.Where(file => keys.Contains(file.Id)).ToListAsync(cancel);
    }

    /// <summary>What was taken from something and can be put back, the latest first. One statement.</summary>
    public static async Task<IReadOnlyList<ListedRemoval>> ListRemovedAsync(
        this RokDbContext db, RemovedKind kind, Guid wholeId, DateTime now, CancellationToken cancel) =>
        await db.RemovedThings.AsNoTracking()
            .Where(RemovedThing.IsKept(kind, wholeId, now))
            .OrderByDescending(thing => thing.RemovedUtc).ThenBy(thing => thing.Title)
            .Select(thing => new ListedRemoval(thing.Id, thing.Title, thing.RemovedUtc, thing.RemovedBy))
            .ToListAsync(cancel);

    /// <summary>One of them, tracked; null if it is put back already, or too old.</summary>
    public static Task<RemovedThing?> FindRemovedAsync(
        this RokDbContext db, RemovedKind kind, Guid wholeId, Guid id, DateTime now, CancellationToken cancel) =>
        db.RemovedThings.Where(RemovedThing.IsKept(kind, wholeId, now)).SingleOrDefaultAsync(thing => thing.Id == id, cancel);

    /// <summary>
    /// Makes a thing again as it was, with its parts, and forgets that it was taken away. What it belongs to must be loaded; its verb
    /// puts it in its place, and the caller saves.
    /// </summary>
    public static TThing Revive<TThing>(this RokDbContext db, RemovedThing removed)
        where TThing : Aggregate
    {
        db.RemovedThings.Remove(removed);
        return (TThing)RemovedRows.Revive(db, removed.Content);
    }

    /// <summary>Gallring: erases for good what was taken away too long ago; files with their bytes. Gives how many.</summary>
    public static async Task<int> EraseRemovedAsync(this RokDbContext db, DateTime now, CancellationToken cancel)
    {
        var due = db.RemovedThings.Where(thing => thing.RemovedUtc <= now.AddDays(-RemovedThing.Days));
        var files = await db.Files.Where(file => due.Any(thing => thing.FileId == file.Id)).ToListAsync(cancel);
        var others = await due.Where(thing => thing.FileId == null).ExecuteDeleteAsync(cancel);
        // A file is in the log, so it goes the ordinary way; with it goes that it was taken away.
        db.Files.RemoveRange(files);
        await db.SaveChangesAsync(cancel);
        return others + files.Count;
    }
}
