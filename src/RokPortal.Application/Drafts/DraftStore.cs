using System.Text.Json;
using RokPortal.Data.Drafts;
using RokPortal.Data.Removals;
using RokPortal.Data.Shared;

namespace RokPortal.Application.Drafts;

/// <summary>
/// A user's unsaved texts. A draft is one row, replaced as a whole; the version it was based on is one of the form's
/// fields.
/// </summary>
public sealed class DraftStore(RokDbContext db, TimeProvider clock)
{
    /// <summary>How often it is tried to keep a text beside other tabs that keep theirs.</summary>
    private const int MostAttempts = 4;

    /// <summary>Keeps what is in a form, as typed now.</summary>
    /// <returns>When it was kept, in UTC; null if it is too large, or there is no room for more (<see cref="DraftQuota"/>).</returns>
    public async Task<DateTime?> KeepAsync(
        Guid userId, string subject, IReadOnlyDictionary<string, string[]> fields, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        return await KeepTypedAsync(userId, subject, fields, now, cancel) == Keeping.Kept ? now : null;
    }

    /// <summary>
    /// Keeps what was in a form at a time. Requests may overtake each other, and one that was sent when its page was left may arrive
    /// after the form was saved: neither puts an older text in the place of a newer one, or brings a draft back.
    /// </summary>
    /// <param name="userId">Whose text it is.</param>
    /// <param name="subject">The address of the form's page.</param>
    /// <param name="fields">The form's fields: name to values.</param>
    /// <param name="typedUtc">When they were as they are, in UTC; not later than now.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<Keeping> KeepTypedAsync(
        Guid userId, string subject, IReadOnlyDictionary<string, string[]> fields, DateTime typedUtc, CancellationToken cancel)
    {
        var content = JsonSerializer.Serialize(fields);
        if (subject.Length > Draft.SubjectLength || content.Length > Draft.ContentLength)
            return Keeping.TooLarge;
        if (!await db.HasRoomForDraftAsync(userId, subject, content.Length, cancel))
            return Keeping.NoRoom;

        var now = clock.UtcNow();
        var typed = typedUtc < now ? typedUtc : now;
        // Also those that have ended: what is kept anew takes the row.
        var rows = db.Drafts.IgnoreQueryFilters().Where(draft => draft.UserId == userId && draft.Subject == subject);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var stored = await rows.Select(draft => (DateTime?)draft.TypedUtc).SingleOrDefaultAsync(cancel);
            if (stored > typed)
                return Keeping.Late;
            if (stored is null)
            {
                db.Drafts.Add(new Draft(userId, subject, content, typed, now));
                if (await db.TrySaveAsync(cancel) == SaveResult.Saved)
                    return Keeping.Kept;
            }
            else if (await rows.Where(draft => draft.TypedUtc <= typed).ExecuteUpdateAsync(
                row => row
                    .SetProperty(draft => draft.Content, content)
                    .SetProperty(draft => draft.SavedUtc, now)
                    .SetProperty(draft => draft.TypedUtc, typed)
                    .SetProperty(draft => draft.EndedUtc, (DateTime?)null),
                cancel) > 0)
            {
                return Keeping.Kept;
            }
        }

        return Keeping.Late;
    }

    /// <summary>The kept text, or null.</summary>
    public async Task<KeptDraft?> FindAsync(Guid userId, string subject, CancellationToken cancel)
    {
        var row = await db.Drafts.AsNoTracking()
            .Where(draft => draft.UserId == userId && draft.Subject == subject)
            .Select(draft => new { draft.Content, draft.SavedUtc })
            .SingleOrDefaultAsync(cancel);
        return row is null
            ? null
            : new KeptDraft(FieldsOf(row.Content), row.SavedUtc);
    }

    /// <summary>
    /// Throws a kept text away, so that it can be had back. The caller saves. Gives what it is had back by; null if there is none.
    /// </summary>
    public async Task<Guid?> ThrowAwayAsync(Guid userId, string subject, CancellationToken cancel)
    {
        if (await db.Drafts.SingleOrDefaultAsync(draft => draft.UserId == userId && draft.Subject == subject, cancel) is not { } draft)
            return null;

        await MakeRoomAsync(userId, draft.Content.Length, cancel);
        var discarded = new RemovedThing(RemovedKind.Draft, userId, subject, draft.Content, clock.UtcNow(), db.Actor.Name);
        db.RemovedThings.Add(discarded);
        draft.End(clock.UtcNow());
        return discarded.Id;
    }

    /// <summary>The user's texts that were thrown away the last 30 days, the latest first.</summary>
    public async Task<IReadOnlyList<DiscardedDraft>> ListDiscardedAsync(Guid userId, CancellationToken cancel) =>
    [
        .. (await Discarded(userId).OrderByDescending(thing => thing.RemovedUtc).Take(DraftQuota.MostDiscarded).ToListAsync(cancel))
            .Select(DiscardedOf),
    ];

    /// <summary>One of them; null if it is back already, or too old.</summary>
    public async Task<DiscardedDraft?> FindDiscardedAsync(Guid userId, Guid id, CancellationToken cancel) =>
        await Discarded(userId).SingleOrDefaultAsync(thing => thing.Id == id, cancel) is { } found ? DiscardedOf(found) : null;

    /// <summary>Gives a text that was thrown away back to its page. False, and nothing happens, if a newer one is there.</summary>
    public async Task<bool> PutBackAsync(Guid userId, DiscardedDraft discarded, CancellationToken cancel)
    {
        if (await db.Drafts.AnyAsync(draft => draft.UserId == userId && draft.Subject == discarded.Subject, cancel)
            || await KeepAsync(userId, discarded.Subject, discarded.Fields, cancel) is null)
            return false;

        await db.RemovedThings.Where(thing => thing.Id == discarded.Id).ExecuteDeleteAsync(cancel);
        return true;
    }

    /// <summary>Ends a kept text that says nothing new, and saves that.</summary>
    public async Task EndAsync(Guid userId, string subject, CancellationToken cancel)
    {
        await DiscardAsync(userId, subject, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Ends a kept text. Marks it only; the caller saves, together with what replaced it.</summary>
    public async Task DiscardAsync(Guid userId, string subject, CancellationToken cancel) =>
        (await db.Drafts.SingleOrDefaultAsync(draft => draft.UserId == userId && draft.Subject == subject, cancel))?.End(clock.UtcNow());

    /// <summary>
    /// Lets everybody's drafts below an address follow when what they are about gets another. Marks them only; the caller saves, together
    /// with what moved.
    /// </summary>
    public async Task FollowAsync(string from, string to, CancellationToken cancel)
    {
        if (from == to)
            return;

        var drafts = await db.Drafts.IgnoreQueryFilters().Below(from).ToListAsync(cancel);
        var there = await db.Drafts.IgnoreQueryFilters().Below(to)
            .Select(draft => new { draft.UserId, draft.Subject })
            .ToListAsync(cancel);
        foreach (var draft in drafts)
        {
            var subject = $"{to}{draft.Subject[from.Length..]}";
            if (subject.Length <= Draft.SubjectLength && !there.Contains(new { draft.UserId, Subject = subject }))
                draft.Follow(subject);
        }
    }

    /// <summary>The oldest of a user's discarded texts give way: they have a quota as drafts have.</summary>
    private async Task MakeRoomAsync(Guid userId, int characters, CancellationToken cancel)
    {
        var sizes = await Discarded(userId).OrderByDescending(thing => thing.RemovedUtc)
            .Select(thing => new { thing.Id, thing.Content.Length })
            .ToListAsync(cancel);
        List<Guid> tooMany = [];
        foreach (var (place, thing) in sizes.Index())
        {
            characters += thing.Length;
            if (place + 1 >= DraftQuota.MostDiscarded || characters > DraftQuota.MostCharacters)
                tooMany.Add(thing.Id);
        }

        if (tooMany.Count > 0)
            await db.RemovedThings.Where(thing => tooMany.Contains(thing.Id)).ExecuteDeleteAsync(cancel);
    }

    private IQueryable<RemovedThing> Discarded(Guid userId) =>
        db.RemovedThings.AsNoTracking().Where(RemovedThing.IsKept(RemovedKind.Draft, userId, clock.UtcNow()));

    private static DiscardedDraft DiscardedOf(RemovedThing thing) => new(thing.Id, thing.Title, FieldsOf(thing.Content), thing.RemovedUtc);

    private static Dictionary<string, string[]> FieldsOf(string content) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(content) ?? [];
}

/// <summary>What came of keeping a text.</summary>
public enum Keeping
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>Something typed later is kept, or the form has been saved since.</summary>
    Late,

    /// <summary>It is too large to keep.</summary>
    TooLarge,

    /// <summary>The user has as many drafts as there is room for (<see cref="DraftQuota"/>).</summary>
    NoRoom,
}

/// <summary>A text that was thrown away.</summary>
/// <param name="Id">What it is had back by.</param>
/// <param name="Subject">The address of its page.</param>
/// <param name="Fields">The form's fields: name to values.</param>
/// <param name="DiscardedUtc">When it was thrown away, in UTC.</param>
public sealed record DiscardedDraft(
    Guid Id, string Subject, IReadOnlyDictionary<string, string[]> Fields, DateTime DiscardedUtc);

/// <summary>A kept text.</summary>
/// <param name="Fields">The form's fields: name to values.</param>
/// <param name="SavedUtc">When it was kept, in UTC.</param>
public sealed record KeptDraft(IReadOnlyDictionary<string, string[]> Fields, DateTime SavedUtc);
