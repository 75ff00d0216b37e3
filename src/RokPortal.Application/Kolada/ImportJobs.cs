using RokPortal.Data.Kolada;
using RokPortal.Data.Shared;

namespace RokPortal.Application.Kolada;

/// <summary>
/// The fetches as a queue that several instances share: one is asked for at a time, and one instance does it, by
/// conditional updates.
/// </summary>
public sealed class ImportJobs(RokDbContext db, KoladaOptions options, TimeProvider clock)
{
    /// <summary>Name of who asks when the schedule does.</summary>
    public const string Schedule = "Portalen, enligt schema";

    /// <summary>How long the job is left alone. Longer than one indicator may take; it is renewed for each.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Asks for a fetch of all indicators that are in Kolada, or of some of them. Null when one is under way, or there
    /// is nothing to fetch.
    /// </summary>
    public async Task<IndicatorImport?> RequestAsync(string by, Guid? byId, IReadOnlyCollection<Guid>? some, CancellationToken cancel)
    {
        var wanted = db.Indicators.AsNoTracking().Where(indicator => indicator.KoladaId != null);
        if (some is not null)
            wanted = wanted.Where(indicator => some.Contains(indicator.Id));
        var indicators = await wanted.OrderBy(indicator => indicator.Name).ToListAsync(cancel);
        if (indicators.Count == 0)
            return null;

        var number = (await db.IndicatorImports.MaxAsync(import => (int?)import.Number, cancel) ?? 0) + 1;
        var import = IndicatorImport.Request(number, by, byId, indicators, clock.UtcNow());
        db.IndicatorImports.Add(import);
        // The index lets one fetch be under way: another may have been asked for before or at the same moment.
        return await db.TrySaveAsync(cancel) == SaveResult.Saved ? import : null;
    }

    /// <summary>Asks for the fetch that the schedule wants, if its time has come.</summary>
    public async Task RequestScheduledAsync(CancellationToken cancel)
    {
        if (options.EveryDays <= 0)
            return;

        var latest = await db.IndicatorImports.MaxAsync(import => (DateTime?)import.RequestedUtc, cancel);
        if (latest is null || latest <= clock.UtcNow().AddDays(-options.EveryDays))
            await RequestAsync(Schedule, null, null, cancel);
    }

    /// <summary>Takes the job that is free, or gives null.</summary>
    public async Task<Guid?> TakeAsync(Guid owner, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        var free = db.IndicatorImports
            .Where(import => import.FinishedUtc == null
                && (import.LeaseUntilUtc == null || import.LeaseUntilUtc < now));
        if (await free.Select(import => (Guid?)import.Id).FirstOrDefaultAsync(cancel) is not { } id)
            return null;

        return await LeaseAsync(free.Where(import => import.Id == id), owner, cancel) ? id : null;
    }

    /// <summary>Keeps the job a while longer. False when somebody else has taken it.</summary>
    public Task<bool> KeepAsync(Guid id, Guid owner, CancellationToken cancel) =>
        LeaseAsync(db.IndicatorImports.Where(
            import => import.Id == id && import.LeaseOwner == owner && import.FinishedUtc == null),
            owner, cancel);

    private async Task<bool> LeaseAsync(IQueryable<IndicatorImport> row, Guid owner, CancellationToken cancel)
    {
        DateTime? until = clock.UtcNow() + LeaseTime;
        return await row.ExecuteUpdateAsync(
            set => set
                .SetProperty(import => import.LeaseOwner, (Guid?)owner)
                .SetProperty(import => import.LeaseUntilUtc, until), cancel) == 1;
    }
}
