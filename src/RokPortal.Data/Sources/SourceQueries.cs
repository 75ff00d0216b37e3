using RokPortal.Data.Files;

namespace RokPortal.Data.Sources;

/// <summary>A lägesbild or an utvärdering as it is cited.</summary>
/// <param name="Slug">Name in addresses: its page is <c>/uppfoljning/kallor/{slug}</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Summary">What it says, in a sentence.</param>
/// <param name="Publisher">Organisation that stands behind it.</param>
/// <param name="PublishedOn">When it was published.</param>
/// <param name="Period">The time it is about, in words, or empty.</param>
/// <param name="AreaName">Area that it is about; null for the whole county.</param>
/// <param name="Address">Where it can be read on the web, or empty.</param>
/// <param name="HasFile">Whether the portal has the document.</param>
/// <param name="Years">Years of the reports that it belongs to.</param>
public sealed record CitedSource(
    string Slug,
    SourceKind Kind,
    string Title,
    string Summary,
    string Publisher,
    DateOnly PublishedOn,
    string Period,
    string? AreaName,
    string Address,
    bool HasFile,
    IReadOnlyList<int> Years);

/// <summary>Reads what the years' reports rest on.</summary>
public static class SourceQueries
{
    /// <summary>Every source, situation reports first, the latest first. One statement.</summary>
    public static Task<IReadOnlyList<CitedSource>> ListSourcesAsync(this RokDbContext db, CancellationToken cancel) =>
        CitedAsync(db.Sources, cancel);

    /// <summary>What the report of a year rests on, situation reports first, the latest first. One statement.</summary>
    public static Task<IReadOnlyList<CitedSource>> SourcesOfYearAsync(this RokDbContext db, int year, CancellationToken cancel) =>
        CitedAsync(db.Sources.Where(source => source.Years.Contains(year)), cancel);

    /// <summary>A source with its area and file, tracked; null if there is none. One statement.</summary>
    public static Task<Source?> FindSourceAsync(this RokDbContext db, string slug, CancellationToken cancel) => db.Sources
        .Include(source => source.Area)
        .Include(source => source.File)
        .FirstOrDefaultAsync(source => source.Slug == slug, cancel);

    /// <summary>The document of a source; null if it has none. One statement.</summary>
    public static Task<FileHeader?> FindSourceFileAsync(this RokDbContext db, string slug, CancellationToken cancel) => db.Sources
        .Where(source => source.Slug == slug && source.File != null)
        .Select(source => new FileHeader(source.File!.Id, source.File.Name, source.File.Kind, source.File.Size))
        .FirstOrDefaultAsync(cancel);

    private static async Task<IReadOnlyList<CitedSource>> CitedAsync(
        IQueryable<Source> sources, CancellationToken cancel) => await sources.AsNoTracking()
        .OrderBy(source => source.Kind == SourceKind.SituationReport ? 0 : 1)
        .ThenByDescending(source => source.PublishedOn)
        .ThenBy(source => source.Title)
        .Select(source => new CitedSource(
            source.Slug,
            source.Kind,
            source.Title,
            source.Summary,
            source.Publisher,
            source.PublishedOn,
            source.Period,
            source.Area == null ? null : source.Area.Name,
            source.Address,
            source.FileId != null,
            source.Years))
        .ToListAsync(cancel);
}
