using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Pdf;

namespace RokPortal.Application.Frozen;

/// <summary>Freezes documents: what left the house, or was decided, is kept as it was.</summary>
public static class FreezeDocument
{
    /// <summary>A document as it is now. The caller saves it.</summary>
    /// <param name="key">What it is, of what, and which of its kind.</param>
    /// <param name="record">What it says.</param>
    /// <param name="schema">Name and number of the record's shape.</param>
    /// <param name="compose">Makes its blocks.</param>
    /// <param name="stamp">When, and who does it.</param>
    public static FrozenDocument Of<T>(FrozenKey key, T record, string schema, Func<T, DocumentContent> compose, FrozenStamp stamp)
        where T : class
    {
        var frozen = FrozenJson.Freeze(record, schema);
        var pdf = PdfRenderer.Render(compose(record)).Bytes;
        return new FrozenDocument(
            key.Kind, key.SubjectId, key.Number, frozen.Schema, frozen.Json, frozen.Sha256, pdf, stamp.Utc, stamp.By);
    }

    /// <summary>A frozen document; null if there is none.</summary>
    public static Task<FrozenDocument?> FindAsync(RokDbContext db, FrozenKey key, CancellationToken cancel) =>
        With(db, key).SingleOrDefaultAsync(cancel);

    /// <summary>What a frozen document says, without its PDF; null if there is none.</summary>
    public static async Task<T?> FindRecordAsync<T>(RokDbContext db, FrozenKey key, CancellationToken cancel)
        where T : class =>
        await FindContentAsync(db, key, cancel) is { } content ? FrozenJson.Thaw<T>(content) : null;

    /// <summary>What a frozen document says, as it is stored, without its PDF; null if there is none.</summary>
    public static Task<FrozenContent?> FindContentAsync(RokDbContext db, FrozenKey key, CancellationToken cancel) => With(db, key)
        .Select(document => new FrozenContent(document.Schema, document.Json, document.Sha256)).SingleOrDefaultAsync(cancel);

    /// <summary>The PDF of a frozen document, without the rest of it; null if there is none.</summary>
    public static Task<byte[]?> FindPdfAsync(RokDbContext db, FrozenKey key, CancellationToken cancel) =>
        With(db, key).Select(document => document.Pdf).SingleOrDefaultAsync(cancel);

    /// <summary>The record of a frozen document.</summary>
    public static T Thaw<T>(FrozenDocument document)
        where T : class => FrozenJson.Thaw<T>(new FrozenContent(document.Schema, document.Json, document.Sha256));

    private static IQueryable<FrozenDocument> With(RokDbContext db, FrozenKey key) => db.FrozenDocuments.AsNoTracking()
        .Where(document => document.Kind == key.Kind && document.SubjectId == key.SubjectId && document.Number == key.Number);
}

/// <summary>Which frozen document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="SubjectId">The aggregate it shows.</param>
/// <param name="Number">Which of its kind, from 1.</param>
public readonly record struct FrozenKey(FrozenKind Kind, Guid SubjectId, int Number);

/// <summary>When something was frozen and by whom.</summary>
/// <param name="Utc">The instant, in UTC.</param>
/// <param name="By">Name of who did it.</param>
public readonly record struct FrozenStamp(DateTime Utc, string By);
