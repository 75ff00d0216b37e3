using RokPortal.Documents.Office;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>
/// A file to fill in: a row for each area and sex, of last year, without values. Spreadsheets know it by its mark as UTF-8.
/// </summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class ValueFileTemplateModel(RokDbContext db, CountyFacts facts, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Indicators.AsNoTracking().FirstOrDefaultAsync(indicator => indicator.Slug == slug, cancel) is not { } indicator)
            return NotFound();

        var names = await AreaNames.ReadAsync(db, facts.County, cancel);
        IndicatorSex[] sexes = indicator.IsBySex ? Enum.GetValues<IndicatorSex>() : [IndicatorSex.Total];
        var year = (clock.Today().Year - 1).ToString(CultureInfo.InvariantCulture);
        var rows = from code in names.Codes
                   from sex in sexes
                   select new[] { year, code, names.Of(code), IndicatorTexts.Of(sex).ToLowerInvariant(), "" };
        var file = TableFile.Write(rows.Prepend(["år", "kommunkod", "kommun", "kön", "värde"]));
        return File(file, "text/csv; charset=utf-8", $"{slug}.csv");
    }
}
