namespace RokPortal.Data.Indicators;

/// <summary>A value of an indicator as it was known at an instant.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="AreaCode">The area.</param>
/// <param name="Year">The year.</param>
/// <param name="Sex">Whom.</param>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Status">Whether there is one, and why not.</param>
/// <param name="IsSample">True for an invented value.</param>
/// <param name="Source">Who published it.</param>
/// <param name="KnownFromUtc">When it was fetched.</param>
public sealed record KnownValue(
    Guid IndicatorId, string AreaCode, int Year, IndicatorSex Sex, decimal? Value,
    ValueStatus Status, bool IsSample, string Source, DateTime KnownFromUtc);

/// <summary>A value that was revised, with what it was before.</summary>
public sealed record RevisedValue(
    Guid IndicatorId, string AreaCode, int Year, IndicatorSex Sex, decimal? Before, decimal? After, DateTime RevisedUtc);

/// <summary>Reads indicators and what is known of them.</summary>
public static class IndicatorQueries
{
    /// <summary>Indicators with goals, area and changes, by name. One statement; not tracked.</summary>
    public static IQueryable<Indicator> IndicatorsToRead(this RokDbContext db) =>
        db.Indicators.AsNoTrackingWithIdentityResolution().AsSingleQuery()
            .Include(indicator => indicator.Area)
            .Include(indicator => indicator.Changes)
            .Include(indicator => indicator.Goals).ThenInclude(link => link.Goal)
            .OrderBy(indicator => indicator.Name);

    /// <summary>
    /// The values that were known at an instant, as they were known then; later revisions do not show. One statement.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="atUtc">The instant, such as when a year's report was approved; the future gives what is known now.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <param name="indicator">One indicator, or null for all.</param>
    /// <param name="areaCodes">Some areas, or null for all.</param>
    public static async Task<IReadOnlyList<KnownValue>> IndicatorValuesAsKnownAsync(
        this RokDbContext db, DateTime atUtc, CancellationToken cancel,
        Guid? indicator = null, IReadOnlyCollection<string>? areaCodes = null)
    {
        var values = db.IndicatorValues
            .Where(value => value.KnownFromUtc <= atUtc
                && (value.KnownToUtc == null || value.KnownToUtc > atUtc));
        if (indicator is { } id)
            values = values.Where(value => value.IndicatorId == id);
        if (areaCodes is not null)
            values = values.Where(value => areaCodes.Contains(value.AreaCode));

        return await values
            .OrderBy(value => value.AreaCode).ThenBy(value => value.Year).ThenBy(value => value.Sex)
            .Select(value => new KnownValue(
                value.IndicatorId,
                value.AreaCode,
                value.Year,
                value.Sex,
                value.Value,
                value.Status,
                value.IsSample,
                value.Source,
                value.KnownFromUtc))
            .ToListAsync(cancel);
    }

    /// <summary>
    /// What the sources have revised after an instant, oldest first: the note to a year's report that was approved then.
    /// One statement.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="sinceUtc">The instant.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <param name="indicators">Some indicators, or null for all.</param>
    public static async Task<IReadOnlyList<RevisedValue>> IndicatorRevisionsSinceAsync(
        this RokDbContext db, DateTime sinceUtc, CancellationToken cancel, IReadOnlyCollection<Guid>? indicators = null)
    {
        var later = db.IndicatorValues.Where(value => value.KnownFromUtc > sinceUtc);
        if (indicators is not null)
            later = later.Where(value => indicators.Contains(value.IndicatorId));

        return await (
            from after in later
            join before in db.IndicatorValues
                on new { after.IndicatorId, after.AreaCode, after.Year, after.Sex, At = (DateTime?)after.KnownFromUtc }
                equals new { before.IndicatorId, before.AreaCode, before.Year, before.Sex, At = before.KnownToUtc }
            orderby after.KnownFromUtc, after.AreaCode, after.Year
            select new RevisedValue(
                after.IndicatorId,
                after.AreaCode,
                after.Year,
                after.Sex,
                before.Value,
                after.Value,
                after.KnownFromUtc)).ToListAsync(cancel);
    }

    /// <summary>
    /// An indicator with all that <see cref="Indicator.Revise"/> and <see cref="Indicator.Enter"/> need, tracked; null
    /// if there is none.
    /// </summary>
    public static Task<Indicator?> IndicatorToChangeAsync(this RokDbContext db, string slug, CancellationToken cancel) =>
        db.Indicators.AsSplitQuery()
            .Include(indicator => indicator.Agreement.Goals)
            .Include(indicator => indicator.Agreement.Areas)
            .Include(indicator => indicator.Goals)
            .Include(indicator => indicator.Changes)
            .Include(indicator => indicator.Values.Where(value => value.KnownToUtc == null))
            .SingleOrDefaultAsync(indicator => indicator.Slug == slug, cancel);

    /// <summary>An indicator with the values that are known now, which is what <see cref="Indicator.Enter"/> needs; tracked.</summary>
    public static Task<Indicator> IndicatorToEnterAsync(this RokDbContext db, Guid id, CancellationToken cancel) =>
        db.Indicators
            .AsSplitQuery()
            .Include(indicator => indicator.Values.Where(value => value.KnownToUtc == null))
            .SingleAsync(indicator => indicator.Id == id, cancel);
}
