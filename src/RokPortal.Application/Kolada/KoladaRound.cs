using RokPortal.Application.Telemetry;
using RokPortal.Data.Audit;
using RokPortal.Data.Indicators;
using RokPortal.Data.Kolada;
using RokPortal.Data.Shared;

namespace RokPortal.Application.Kolada;

/// <summary>Does a fetch that waits: indicator by indicator, each recorded whole or listed as failed.</summary>
public sealed class KoladaRound(
    RokDbContext db, ImportJobs jobs, KoladaClient client,
    Actor actor, TimeProvider clock, ILogger<KoladaRound> logger)
{
    /// <summary>How many years back the source is asked; it revises old years too.</summary>
    private const int YearsBack = 15;

    /// <summary>Does the fetch that waits, if there is one that nobody else has taken. True when there was.</summary>
    public async Task<bool> RunAsync(CancellationToken cancel)
    {
        var owner = Guid.CreateVersion7();
        await jobs.RequestScheduledAsync(cancel);
        if (await jobs.TakeAsync(owner, cancel) is not { } id)
            return false;

        return await PortalTelemetry.JobAsync("kolada", () => FetchAllAsync(id, owner, cancel));
    }

    private async Task<bool> FetchAllAsync(Guid id, Guid owner, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var import = await db.IndicatorImports.Include(import => import.Lines).SingleAsync(import => import.Id == id, cancel);
        actor.Is(import.RequestedById, import.RequestedBy);
        import.Begin(clock.UtcNow());
        await db.SaveChangesAsync(cancel);

        var (areas, years) = (await AreasAsync(cancel), Years());
        foreach (var line in import.Lines
                .Where(line => line.State == ImportLineState.Waiting)
                .OrderBy(line => line.Name, StringComparer.Ordinal)
                .ToList())
        {
            if (!await jobs.KeepAsync(id, owner, cancel))
                return true;
            await HandleAsync(line.Id, areas, years, cancel);
        }

        db.ChangeTracker.Clear();
        (await db.IndicatorImports.SingleAsync(import => import.Id == id, cancel)).Finish(clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task HandleAsync(Guid lineId, IReadOnlyList<string> areas, IReadOnlyList<int> years, CancellationToken cancel)
    {
        try
        {
            await FetchAsync(lineId, areas, years, cancel);
        }
        catch (KoladaException failure)
        {
            logger.LogWarning("An indicator could not be fetched from Kolada: {Fault}", failure.Fault);
            db.ChangeTracker.Clear();
            (await LineAsync(lineId, cancel)).Fail(failure.Fault, clock.UtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task FetchAsync(Guid lineId, IReadOnlyList<string> areas, IReadOnlyList<int> years, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var asked = await (from line in db.IndicatorImportLines
                           join indicator in db.Indicators on line.IndicatorId equals indicator.Id
                           where line.Id == lineId
                           select new { indicator.Id, indicator.KoladaId, indicator.IsBySex }).SingleAsync(cancel);
        var kpi = asked.KoladaId ?? throw new KoladaException(KoladaFault.NotInKolada);
        var title = await client.TitleAsync(kpi, cancel);
        var entries = await client.ValuesAsync(kpi, areas, years, asked.IsBySex, cancel);

        // If somebody changes the indicator between our reading and our writing, it is compared with what it says then.
        if (!await TryRecordAsync(lineId, asked.Id, title, entries, cancel)
            && !await TryRecordAsync(lineId, asked.Id, title, entries, cancel))
            throw new KoladaException(KoladaFault.Disturbed);
    }

    /// <summary>The indicator's values and the line about them are saved together. False when somebody else was first.</summary>
    private async Task<bool> TryRecordAsync(
        Guid lineId, Guid indicatorId, string title, IReadOnlyCollection<ValueEntry> entries, CancellationToken cancel)
    {
        var (line, indicator) = (await LineAsync(lineId, cancel), await db.IndicatorToEnterAsync(indicatorId, cancel));
        var now = clock.UtcNow();
        var former = indicator.SourceTitle;
        var isRenamed = indicator.Read(title[..Math.Min(title.Length, Indicator.SourceTitleLength)]) && former.Length > 0;
        var changes = indicator.Enter(entries, new ValueOrigin("Kolada", actor.Name), now);
        line.Finish(changes, entries.Count, isRenamed ? former : "", now);
        return await db.TrySaveAsync(cancel) == SaveResult.Saved;
    }

    private Task<IndicatorImportLine> LineAsync(Guid id, CancellationToken cancel) =>
        db.IndicatorImportLines.SingleAsync(line => line.Id == id, cancel);

    /// <summary>Country, county and municipalities.</summary>
    private async Task<IReadOnlyList<string>> AreasAsync(CancellationToken cancel)
    {
        var county = await db.Counties.Where(county => county.AreaCode != "").Select(county => county.AreaCode).ToListAsync(cancel);
        var municipalities = await db.Parties
            .Where(party => party.MunicipalityCode != null)
            .Select(party => party.MunicipalityCode!)
            .Distinct()
            .ToListAsync(cancel);
        return [IndicatorValue.CountryCode, .. county, .. municipalities.Order(StringComparer.Ordinal)];
    }

    private IReadOnlyList<int> Years() => [.. Enumerable.Range(clock.Today().Year - YearsBack, YearsBack + 1)];
}
