namespace RokPortal.Application.Seeding;

/// <summary>
/// Baselines, targets and invented values for the county's indicators. The values of each year are recorded on the day
/// they would have been published, so that the demo can be asked what was known when.
/// </summary>
internal sealed class DemoIndicators(RokDbContext db, DateOnly today, int demoYear)
{
    private const string CaseOfficer = "Oskar Dahl";

    /// <summary>Yearly figures come at the end of February of the year after.</summary>
    private static readonly (int Month, int Day) Published = (2, 24);

    /// <summary>The values of the indicators that are in the context.</summary>
    public void Load()
    {
        var indicators = db.Indicators.Local
            .Where(indicator => indicator.KoladaId is not null)
            .ToDictionary(indicator => indicator.KoladaId!);
        foreach (var row in DemoFiles.Read<DemoFiles.IndicatorsFile>("indicators.json").Indicators)
        {
            if (!indicators.TryGetValue(row.KoladaId, out var indicator))
                continue;

            indicator.Revise(WithAim(indicator, row));
            var delay = -row.Values.Max(value => value.Year);
            foreach (var year in row.Values.GroupBy(value => value.Year).OrderBy(group => group.Key))
                Enter(indicator, row.Source, new DateOnly(demoYear + year.Key + delay, Published.Month, Published.Day), [.. year]);
        }
    }

    private void Enter(Indicator indicator, string source, DateOnly day, IReadOnlyList<DemoFiles.ValueRow> rows)
    {
        if (day <= today)
            indicator.Enter(
                [.. rows.Select(EntryOf)],
                new ValueOrigin(source, CaseOfficer, IsSample: true),
                StockholmTime.StartOf(day).AddHours(9));
    }

    private IndicatorContent WithAim(Indicator indicator, DemoFiles.IndicatorRow row) => new()
    {
        Name = indicator.Name,
        Definition = indicator.Definition,
        Source = indicator.Source,
        Unit = indicator.Unit,
        Decimals = indicator.Decimals,
        Direction = indicator.Direction,
        IsBySex = indicator.IsBySex,
        KoladaId = indicator.KoladaId,
        Goals = [.. indicator.Goals.Select(link => link.Goal)],
        Area = indicator.Area,
        Baseline = row.Baseline is { } baseline ? new YearValue(demoYear + baseline.Year, baseline.Value) : null,
        Target = row.Target is { } target ? new YearValue(demoYear + target.Year, target.Value) : null,
        CountsPeople = indicator.CountsPeople,
        HidesSmallNumbers = indicator.HidesSmallNumbers,
    };

    private ValueEntry EntryOf(DemoFiles.ValueRow row)
    {
        var place = new ValuePlace(row.Area, demoYear + row.Year, row.Sex switch
        {
            "K" => IndicatorSex.Women,
            "M" => IndicatorSex.Men,
            _ => IndicatorSex.Total,
        });
        return row switch
        {
            { Value: { } value } => ValueEntry.Known(place, value),
            { Status: nameof(ValueStatus.TooFew) } => ValueEntry.TooFew(place),
            _ => ValueEntry.Missing(place),
        };
    }
}
