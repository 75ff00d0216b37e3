namespace RokPortal.Application.Drafts;

/// <summary>How much unsaved text a user may have: far more than anybody writes, and not a disk full.</summary>
public static class DraftQuota
{
    /// <summary>Drafts of one user.</summary>
    public const int Most = 300;

    /// <summary>Texts of one user that were thrown away and can be had back.</summary>
    public const int MostDiscarded = 100;

    /// <summary>Characters in all drafts of one user that are not small.</summary>
    public const int MostCharacters = 20_000_000;

    /// <summary>A text of this length is not worth adding up all the others for.</summary>
    private const int Small = 20_000;

    /// <summary>Whether a text may be kept. One that replaces an earlier one of its page takes no room of its own.</summary>
    public static async Task<bool> HasRoomForDraftAsync(
        this RokDbContext db, Guid userId, string subject, int characters, CancellationToken cancel)
    {
        var others = db.Drafts.Where(draft => draft.UserId == userId && draft.Subject != subject);
        return await others.CountAsync(cancel) < Most
            && (characters <= Small
                || await others.SumAsync(draft => (long)draft.Content.Length, cancel) + characters <= MostCharacters);
    }
}
