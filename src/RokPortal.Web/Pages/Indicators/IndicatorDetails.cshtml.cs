using RokPortal.Documents.Charts;
using RokPortal.Documents.Indicators;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>One indicator: how it has gone, and how the municipalities compare in a year.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndicatorDetailsModel(RokDbContext db, CurrentUser current, CountyFacts facts, TimeProvider clock) : PageModel
{
    /// <summary>The year of the comparison; the latest with values when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "ar")]
    public string? Year { get; set; }

    public bool MayEdit => current.May(Policies.EditIndicators);

    public string CountyName => facts.County.Name;

    public Indicator Indicator { get; private set; } = null!;

    public IndicatorRecord Record { get; private set; } = null!;

    public TargetStanding Standing { get; private set; }

    public LineChart Development { get; private set; } = null!;

    public LineChart? BySex { get; private set; }

    public DotChart? Municipalities { get; private set; }

    /// <summary>Years to choose among for the comparison.</summary>
    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.IndicatorsToRead().Include(indicator => indicator.Agreement)
                .FirstOrDefaultAsync(indicator => indicator.Slug == slug, cancel) is not { } indicator)
            return NotFound();

        var names = await AreaNames.ReadAsync(db, facts.County, cancel);
        Indicator = indicator;
        Record = ReadIndicator.Of(indicator, await db.IndicatorValuesAsKnownAsync(clock.UtcNow(), cancel, indicator.Id), names);
        Standing = ReadIndicator.StandingOf(indicator, Record);
        Development = IndicatorCharts.Development(Record);
        BySex = IndicatorCharts.BySex(Record);
        return Compare() ? Page() : NotFound();
    }

    /// <summary>Draws the municipalities of the year asked for. False when there is no such year.</summary>
    private bool Compare()
    {
        var years = Record.MunicipalYears();
        Years = [.. years.Select(year => new SelectListItem(IndicatorWords.Year(year), IndicatorWords.Year(year)))];
        if (years.Count == 0)
            return string.IsNullOrEmpty(Year);

        var chosen = string.IsNullOrEmpty(Year) ? IndicatorWords.Year(years[0]) : Year;
        if (years.FirstOrDefault(year => IndicatorWords.Year(year) == chosen) is not (> 0 and var year))
            return false;

        Year = chosen;
        Municipalities = IndicatorCharts.Municipalities(Record, year);
        return true;
    }
}
