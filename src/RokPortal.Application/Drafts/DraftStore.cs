using System.Text.Json;
using RokPortal.Data.Drafts;
using RokPortal.Data.Shared;

namespace RokPortal.Application.Drafts;

/// <summary>
/// A user's unsaved texts. A draft is one row, replaced as a whole; the version it was based on is one of the form's
/// fields.
/// </summary>
public sealed class DraftStore(RokDbContext db, TimeProvider clock)
{
    /// <summary>Keeps what is in a form.</summary>
    /// <returns>When it was kept, in UTC; null if it is too large, or there is no room for more (<see cref="DraftQuota"/>).</returns>
    public async Task<DateTime?> KeepAsync(
        Guid userId, string subject, IReadOnlyDictionary<string, string[]> fields, CancellationToken cancel)
    {
        var content = JsonSerializer.Serialize(fields);
        if (subject.Length > Draft.SubjectLength || content.Length > Draft.ContentLength)
            return null;
        if (!await db.HasRoomForDraftAsync(userId, subject, content.Length, cancel))
            return null;

        var now = clock.UtcNow();
        await WriteAsync(userId, subject, content, now, cancel);
        if (await db.TrySaveAsync(cancel) == SaveResult.Saved)
            return now;

        // Two tabs kept their first text at the same moment: the row exists now, so the second try finds it.
        await WriteAsync(userId, subject, content, now, cancel);
        await db.SaveChangesAsync(cancel);
        return now;
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
            : new KeptDraft(JsonSerializer.Deserialize<Dictionary<string, string[]>>(row.Content) ?? [], row.SavedUtc);
    }

    /// <summary>Throws a kept text away. Marks it only; the caller saves, together with what replaced it.</summary>
    public async Task DiscardAsync(Guid userId, string subject, CancellationToken cancel)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(draft => draft.UserId == userId && draft.Subject == subject, cancel);
        if (draft is not null)
            db.Drafts.Remove(draft);
    }

    private async Task WriteAsync(Guid userId, string subject, string content, DateTime now, CancellationToken cancel)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(draft => draft.UserId == userId && draft.Subject == subject, cancel);
        if (draft is null)
            db.Drafts.Add(draft = new Draft(userId, subject));
        draft.Write(content, now);
    }
}

/// <summary>A kept text.</summary>
/// <param name="Fields">The form's fields: name to values.</param>
/// <param name="SavedUtc">When it was kept, in UTC.</param>
public sealed record KeptDraft(IReadOnlyDictionary<string, string[]> Fields, DateTime SavedUtc);
