using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Coordination;
using RokPortal.Application.Indicators;
using RokPortal.Data;
using RokPortal.Domain.Indicators;
using RokPortal.Domain.Shared;
using RokPortal.Web.Security;

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
        var rows = from code in names.Codes
                   from sex in sexes
                   select string.Create(
                       CultureInfo.InvariantCulture,
                       $"{clock.Today().Year - 1};{code};{names.Of(code)};{IndicatorTexts.Of(sex).ToLowerInvariant()};");
        var text = string.Join("\r\n", rows.Prepend("år;kommunkod;kommun;kön;värde")) + "\r\n";
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{slug}.csv");
    }
}
