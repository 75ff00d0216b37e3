using RokPortal.Data.Indicators;
using RokPortal.Documents.Indicators;

namespace RokPortal.Application.Indicators;

/// <summary>Areas that values are about, by their code in statistics.</summary>
public sealed record AreaNames(string CountyCode, string CountyName, IReadOnlyDictionary<string, string> Municipalities)
{
    public const string Country = "Riket";

    /// <summary>Every code that values are asked for, municipalities last.</summary>
    public IReadOnlyList<string> Codes =>
        [IndicatorValue.CountryCode, .. CountyCode.Length == 0 ? (string[])[] : [CountyCode], .. Municipalities.Keys];

    /// <summary>Name of an area, or null for one of another county.</summary>
    public string? Of(string code) =>
        code == IndicatorValue.CountryCode ? Country : code == CountyCode ? CountyName : Municipalities.GetValueOrDefault(code);

    /// <summary>The county's own areas. One statement.</summary>
    public static async Task<AreaNames> ReadAsync(RokDbContext db, County county, CancellationToken cancel)
    {
        var municipalities = await db.Parties.Where(party => party.MunicipalityCode != null)
            .OrderBy(party => party.ShortName)
            .Select(party => new { Code = party.MunicipalityCode!, party.ShortName })
            .ToListAsync(cancel);
        return new AreaNames(
            county.AreaCode,
            county.Name,
            municipalities.DistinctBy(party => party.Code).ToDictionary(party => party.Code, party => party.ShortName));
    }
}

/// <summary>Indicators as pages and documents show them.</summary>
public static class ReadIndicator
{
    /// <summary>All indicators with what was known of them at an instant. Three statements.</summary>
    public static async Task<IReadOnlyList<IndicatorRecord>> ReadAsync(
        RokDbContext db, County county, DateTime atUtc, CancellationToken cancel)
    {
        var names = await AreaNames.ReadAsync(db, county, cancel);
        var indicators = await db.IndicatorsToRead().ToListAsync(cancel);
        var values = (await db.IndicatorValuesAsKnownAsync(atUtc, cancel)).ToLookup(value => value.IndicatorId);
        return [.. indicators.Select(indicator => Of(indicator, [.. values[indicator.Id]], names))];
    }

    /// <summary>An indicator with some of its values.</summary>
    public static IndicatorRecord Of(Indicator indicator, IReadOnlyList<KnownValue> values, AreaNames names)
    {
        var record = new IndicatorRecord
        {
            Slug = indicator.Slug,
            Name = indicator.Name,
            Definition = indicator.Definition,
            Unit = indicator.Unit,
            Decimals = indicator.Decimals,
            HigherIsBetter = indicator.Direction == IndicatorDirection.Higher,
            Source = SourceOf(indicator, values),
            IsSample = values.Any(value => value.IsSample),
            Goals = [.. indicator.Goals.Select(link => link.Goal.Number).Order()],
            AreaName = indicator.Area?.Name,
            Baseline = AimOf(indicator.Baseline),
            Target = AimOf(indicator.Target),
            Changes = [.. indicator.Changes.OrderBy(change => change.FromYear)
                .Select(change => new IndicatorChange(change.FromYear, change.Note))],
            Figures = FiguresOf(indicator, values, names),
        };
        return record with { Standing = IndicatorTexts.Of(StandingOf(indicator, record)) };
    }

    /// <summary>How the county's latest value stands to the target.</summary>
    public static TargetStanding StandingOf(Indicator indicator, IndicatorRecord record) =>
        indicator.StandingOf(record.Latest(FigureArea.County) is { Value: { } value } latest ? new YearValue(latest.Year, value) : null);

    private static List<IndicatorFigure> FiguresOf(Indicator indicator, IReadOnlyList<KnownValue> values, AreaNames names)
    {
        List<IndicatorFigure> figures = [.. values.Where(value => names.Of(value.AreaCode) is not null)
            .Select(value => FigureOf(indicator, value, names))];
        // A municipality that the source leaves out of a year is missing there; it does not vanish.
        var known = figures.Select(figure => (figure.AreaName, figure.Year, figure.Sex)).ToHashSet();
        foreach (var year in figures.Where(figure => figure.Area == FigureArea.Municipality)
                .Select(figure => figure.Year).Distinct().ToList())
        {
            figures.AddRange(names.Municipalities.Values
                .Where(name => !known.Contains((name, year, FigureSex.Total)))
                .Select(name => new IndicatorFigure(
                    FigureArea.Municipality, name, year, FigureSex.Total, null, IndicatorTexts.Of(ValueStatus.Missing))));
        }

        return figures;
    }

    private static IndicatorFigure FigureOf(Indicator indicator, KnownValue value, AreaNames names)
    {
        var isHidden = value.Value is { } number && indicator.Hides(number);
        return new IndicatorFigure(
            value.AreaCode == IndicatorValue.CountryCode ? FigureArea.Country
                : value.AreaCode == names.CountyCode ? FigureArea.County
                : FigureArea.Municipality,
            names.Of(value.AreaCode)!,
            value.Year,
            value.Sex switch { IndicatorSex.Women => FigureSex.Women, IndicatorSex.Men => FigureSex.Men, _ => FigureSex.Total },
            isHidden ? null : value.Value,
            isHidden ? IndicatorTexts.Of(ValueStatus.TooFew) : value.Status == ValueStatus.Known ? "" : IndicatorTexts.Of(value.Status),
            !isHidden && value.Value is { } shown && indicator.IsSmall(shown));
    }

    /// <summary>"Kolada, hämtat den 24 februari 2026": as the newest value says it.</summary>
    private static string SourceOf(Indicator indicator, IReadOnlyList<KnownValue> values) =>
        values.MaxBy(value => value.KnownFromUtc) is { } newest
            ? $"{newest.Source}, hämtat den {SwedishDates.WithoutWeekday(StockholmTime.DayOf(newest.KnownFromUtc))}"
            : indicator.Source;

    private static IndicatorAim? AimOf(YearValue? aim) => aim is null ? null : new IndicatorAim(aim.Year, aim.Value);
}
