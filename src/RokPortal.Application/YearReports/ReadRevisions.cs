using RokPortal.Application.Indicators;
using RokPortal.Data.Indicators;
using RokPortal.Documents.Charts;

namespace RokPortal.Application.YearReports;

/// <summary>What the sources have revised since a report was put to the council: a note beside it, never a change in it.</summary>
public static class ReadRevisions
{
    public static async Task<IReadOnlyList<string>> ReadAsync(
        RokDbContext db, YearReportRecord record, County county, CancellationToken cancel)
    {
        var revisions = await db.IndicatorRevisionsSinceAsync(record.CreatedUtc, cancel);
        if (revisions.Count == 0)
            return [];

        var slugs = record.Indicators.Select(indicator => indicator.Slug).ToList();
        var indicators = await db.Indicators.AsNoTracking().Where(indicator => slugs.Contains(indicator.Slug))
            .ToDictionaryAsync(indicator => indicator.Id, cancel);
        var names = await AreaNames.ReadAsync(db, county, cancel);
        return
        [
            .. from revision in revisions
               where indicators.ContainsKey(revision.IndicatorId) && names.Of(revision.AreaCode) is not null
               let indicator = indicators[revision.IndicatorId]
               select string.Create(
                   CultureInfo.InvariantCulture,
                   $"{indicator.Name}, {names.Of(revision.AreaCode)} {revision.Year}{SexOf(revision.Sex)}: "
                       + $"från {Value(indicator, revision.Before)} till {Value(indicator, revision.After)}."),
        ];
    }

    private static string Value(Indicator indicator, decimal? value) => value switch
    {
        null => "ingen uppgift",
        { } hidden when indicator.Hides(hidden) => "för få för att visas",
        { } known => new ChartUnit(indicator.Unit, indicator.Decimals).Number(known),
    };

    private static string SexOf(IndicatorSex sex) => sex switch
    {
        IndicatorSex.Women => ", kvinnor",
        IndicatorSex.Men => ", män",
        _ => "",
    };
}
