using RokPortal.Documents.Indicators;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>All indicators, by goal, with where the county stands.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndicatorListModel(RokDbContext db, CurrentUser current, CountyFacts facts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? AreaSlug { get; set; }

    public bool MayEdit => current.May(Policies.EditIndicators);

    public string CountyName => facts.County.Name;

    /// <summary>Areas that have indicators, in the agreement's order.</summary>
    public IReadOnlyList<DevelopmentArea> Areas { get; private set; } = [];

    /// <summary>The chosen area, or null for all.</summary>
    public DevelopmentArea? Area { get; private set; }

    public IReadOnlyList<IndicatorGroup> Groups { get; private set; } = [];

    public int Count { get; private set; }

    public bool HasSamples { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var indicators = await db.IndicatorsToRead().Include(indicator => indicator.Agreement).ToListAsync(cancel);
        Areas = [.. indicators.Select(indicator => indicator.Area).OfType<DevelopmentArea>()
            .DistinctBy(area => area.Id).OrderBy(area => area.Position)];
        if (!string.IsNullOrEmpty(AreaSlug) && (Area = Areas.FirstOrDefault(area => area.Slug == AreaSlug)) is null)
            return NotFound();

        var names = new AreaNames(facts.County.AreaCode, facts.County.Name, new Dictionary<string, string>());
        var values = (await db.IndicatorValuesAsKnownAsync(clock.UtcNow(), cancel, areaCodes: names.Codes))
            .ToLookup(value => value.IndicatorId);
        var shown = indicators.Where(indicator => Area is null || indicator.AreaId == Area.Id)
            .Select(indicator => (
                Indicator: indicator,
                Row: RowOf(indicator, ReadIndicator.Of(indicator, [.. values[indicator.Id]], names))))
            .ToList();
        Count = shown.Count;
        HasSamples = shown.Exists(entry => entry.Row.IsSample);
        Groups = [.. ByGoal(shown), .. WithoutGoal(shown)];
        return Page();
    }

    private static IEnumerable<IndicatorGroup> ByGoal(IReadOnlyCollection<(Indicator Indicator, IndicatorRow Row)> shown) =>
        from goal in shown.SelectMany(entry => entry.Indicator.Goals).Select(link => link.Goal).DistinctBy(goal => goal.Id)
        let agreement = shown.First(entry => entry.Indicator.AgreementId == goal.AgreementId).Indicator.Agreement
        orderby agreement.ValidFrom descending, goal.Number
        select new IndicatorGroup(
            $"mal-{agreement.FirstYear}-{goal.Number}",
            $"Mål {goal.Number}: {goal.Text}",
            [.. shown.Where(entry => entry.Indicator.Goals.Any(link => link.GoalId == goal.Id)).Select(entry => entry.Row)]);

    private static IEnumerable<IndicatorGroup> WithoutGoal(IReadOnlyCollection<(Indicator Indicator, IndicatorRow Row)> shown)
    {
        List<IndicatorRow> rows = [.. shown.Where(entry => entry.Indicator.Goals.Count == 0).Select(entry => entry.Row)];
        return rows.Count == 0 ? [] : [new IndicatorGroup("omraden", "Utvecklingsområdenas egna indikatorer", rows)];
    }

    private static IndicatorRow RowOf(Indicator indicator, IndicatorRecord record) => new(
        indicator.Slug,
        indicator.Name,
        record.AreaName,
        IndicatorWords.LatestOf(record, FigureArea.County),
        IndicatorWords.LatestOf(record, FigureArea.Country),
        IndicatorWords.ChangeOf(indicator, record),
        IndicatorWords.TargetOf(record),
        ReadIndicator.StandingOf(indicator, record),
        record.IsSample);
}

/// <summary>Indicators under a heading.</summary>
public sealed record IndicatorGroup(string Id, string Heading, IReadOnlyList<IndicatorRow> Rows);

/// <summary>An indicator in the list, in words.</summary>
public sealed record IndicatorRow(
    string Slug, string Name, string? AreaName,
    string County, string Country, string Change,
    string? Target, TargetStanding Standing, bool IsSample);
